package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import java.util.List;

/// P11, and what a row's settings depend on.
final class SettingWarnings {
    private SettingWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        row.provisioned().ifPresent(amount -> {
            locked(warnings, row);
            if (amount.compareTo(row.sizing().most()) > 0) {
                warnings.add(new Warning(
                        Pain.REGION_QUOTA,
                        "The Region's default quota is " + row.sizing().most() + ": " + amount
                                + " needs a quota increase."));
            }
        });
        var padding = row.row().configuration().padding();
        if (padding.gib() > 0) {
            warnings.add(
                    new Warning(
                            Pain.PADDING,
                            "Works only with " + padding
                                    + " of dummy data in Standard: write it before the load begins, and never delete or tier it."));
        }
    }

    /// P11, raised for every row with Provisioned Throughput: after switching to it or changing its amount, neither
    /// a decrease nor another throughput mode for the edition's lock hours. Source: EFS performance page.
    private static void locked(List<Warning> warnings, Findings row) {
        double hours = row.row().edition().provisioned().lockHours().value();
        warnings.add(
                new Warning(
                        Pain.DAY_LOCK,
                        "For " + Numbers.show(hours)
                                + " hours after switching to Provisioned Throughput or changing its amount,"
                                + " AWS refuses to lower it or to leave the mode (TooManyRequests); raising it is always possible."));
    }
}
