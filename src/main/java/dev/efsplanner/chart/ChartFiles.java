package dev.efsplanner.chart;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.workload.Demand;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The charts of a plan as files, each as SVG for documents and as PNG for everything else.
public final class ChartFiles {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 480;

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    private ChartFiles() {}

    /// `credits`: the best row that has burst credits; `throughput`: a week of the recommended row, or of the best one;
    /// `throughput-credits-out`: the week in which that credits row runs out of them.
    ///
    /// @return contents by file name
    public static SequencedMap<String, byte[]> of(Plan plan, ChartStyle style) {
        var all = new ChartFiles();
        var best = plan.recommendation().evaluation().orElse(plan.evaluations().getFirst());
        var credits =
                plan.evaluations().stream().filter(CreditChart::hasCredits).findFirst();
        var row = credits.orElse(best);
        all.add(
                "credits",
                CreditChart.of(plan, row, style, CreditChart.suitedDays(row)),
                CreditChart.describe(plan, row));
        all.add("throughput", ThroughputChart.ofWeek(best, style), ThroughputChart.describe(best));
        credits.flatMap(ChartFiles::weekOfEmpty)
                .ifPresent(from -> all.add(
                        "throughput-credits-out",
                        ThroughputChart.of(row, style, from, from + Demand.WEEK_SECONDS, Scale.SUITED),
                        ThroughputChart.describe(row)));
        return all.files;
    }

    /// `outlook`: the months ahead, with the recommended row; `break-even-ratio` and `break-even-stored`.
    ///
    /// @return contents by file name
    public static SequencedMap<String, byte[]> ahead(Plan plan, Outlook outlook, BreakEven found, ChartStyle style) {
        var all = new ChartFiles();
        var rows = plan.recommendation()
                .evaluation()
                .flatMap(row -> outlook.row(row.id()))
                .map(List::of)
                .orElse(List.of());
        all.add("outlook", OutlookChart.of(outlook, rows, style), OutlookChart.describe(outlook, rows));
        var told = BreakEvenChart.describe(found);
        all.add("break-even-ratio", BreakEvenChart.overRatio(found, style), told);
        all.add("break-even-stored", BreakEvenChart.overStored(found, style), told);
        return all.files;
    }

    private static Optional<Double> weekOfEmpty(Evaluation row) {
        var empty = row.outcome().map(Outcome::course).orElseThrow().emptyAtSeconds();
        return empty.isPresent()
                ? Optional.of(Math.floor(empty.getAsDouble() / Demand.WEEK_SECONDS) * Demand.WEEK_SECONDS)
                : Optional.empty();
    }

    private void add(String name, BufferedChart chart, String description) {
        files.put(
                name + ".svg", ChartImage.svg(chart, WIDTH, HEIGHT, description).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".png", ChartImage.png(chart, WIDTH, HEIGHT, 2));
    }
}
