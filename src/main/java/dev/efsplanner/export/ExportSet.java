package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import java.util.ArrayList;
import java.util.Optional;

/// An export as it is saved: a row in one format or in all of them, with the plan file beside it.
///
/// @param format empty for all
/// @param planner version of this planner
public record ExportSet(Plan plan, Evaluation row, Optional<Exporter> format, String planner) {

    /// The files of the formats first, the plan file last.
    public Export files() {
        return switch (format.map(one -> one.export(row)).orElseGet(() -> Exporter.all(row))) {
            case Export.Refused refused -> refused;
            case Export.Exported(var files) -> {
                var all = new ArrayList<>(files);
                all.add(PlanFile.of(plan, row, planner).source());
                yield new Export.Exported(all);
            }
        };
    }
}
