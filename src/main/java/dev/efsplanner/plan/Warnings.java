package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a reviewer should know of a row even where it fits, in the order of the list of pains.
///
/// Each condition stands with its formula on the method that raises it. A sentence is only built once its condition
/// holds: this runs for every row on every keystroke. What needs other rows to be said is added by [WaysOut].
final class Warnings {
    private Warnings() {}

    static List<Warning> of(Findings row) {
        var warnings = new ArrayList<Warning>();
        CreditWarnings.add(warnings, row);
        CostWarnings.add(warnings, row);
        LimitWarnings.add(warnings, row);
        TieringWarnings.add(warnings, row);
        SettingWarnings.add(warnings, row);
        TrafficWarnings.add(warnings, row);
        SideLoadWarnings.add(warnings, row);
        ClientWarnings.add(warnings, row);
        for (var missing : row.cost().missing()) warnings.add(new Warning(Pain.MISSING_PRICE, missing));
        warnings.sort(Comparator.comparing(Warning::pain));
        return warnings;
    }
}
