package dev.efsplanner.export;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadWriter;
import tools.jackson.databind.node.JsonNodeFactory;

/// What an export was made from, kept beside it: enough to plan it again and to look at the same row.
///
/// @param workload as planned, with its ranges and overrides
/// @param row id of the row that was exported
/// @param edition id of the spec edition
/// @param pricesDate date of the price list
/// @param planner version of the planner that wrote it
public record PlanFile(Workload workload, String row, String edition, String pricesDate, String planner) {
    /// The name of the file in the folder of the export.
    public static final String NAME = "efs-planner.json";

    /// What the format of every version of this file begins with.
    public static final String FORMATS = "efs-planner/export/";

    static final String FORMAT = FORMATS + "1";
    static final String SCHEMA = "export-1";

    public static PlanFile of(Plan plan, Evaluation row, String planner) {
        return new PlanFile(
                plan.workload(), row.id(), plan.edition().id(), plan.prices().date(), planner);
    }

    /// The same plan gives the same text: nothing in it tells when it was written.
    public SourceFile source() {
        var root = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("planner", planner)
                .put("edition", edition)
                .put("pricesDate", pricesDate)
                .put("row", row);
        root.set("workload", WorkloadWriter.tree(workload));
        return SourceFile.plain(NAME, JsonText.of(root));
    }
}
