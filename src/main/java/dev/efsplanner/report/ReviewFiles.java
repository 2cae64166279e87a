package dev.efsplanner.report;

import dev.efsplanner.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything a design review needs to see, as files; writing them is the caller's.
public final class ReviewFiles {
    private ReviewFiles() {}

    /// The comparison for people (`comparison.md`, `comparison.txt`) and for spreadsheets (`comparison.csv`), the plan
    /// for programs (`plan.json`), and the charts.
    ///
    /// @param charts contents by path, in the order in which the comparison shows them
    public static List<ReviewFile> of(Plan plan, Map<String, byte[]> charts) {
        var files = new ArrayList<ReviewFile>();
        files.add(ReviewFile.text("comparison.md", ComparisonMarkdown.of(plan, List.copyOf(charts.keySet()))));
        files.add(ReviewFile.text("comparison.txt", ComparisonText.of(plan)));
        files.add(ReviewFile.text("comparison.csv", ComparisonCsv.of(plan)));
        files.add(ReviewFile.text("plan.json", PlanJson.of(plan)));
        charts.forEach((path, bytes) -> files.add(new ReviewFile(path, bytes)));
        return List.copyOf(files);
    }
}
