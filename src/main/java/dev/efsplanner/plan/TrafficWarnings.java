package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Numbers;
import java.util.Comparator;
import java.util.List;

/// P12 and P15: what stands behind the busiest moment.
final class TrafficWarnings {
    /// Loads stack when the largest leaves at least this much of the peak to the others. Our choice.
    private static final double OTHERS = 0.1;

    /// Metered and moved rates are told apart from this difference on. Our choice.
    private static final double DIFFERENT = 0.1;

    private TrafficWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        stacked(warnings, row);
        metered(warnings, row);
    }

    /// P12, raised when the peak is several layers at once and matters to this row: at the moment the most is
    /// metered, two or more layers are on and the largest takes at most 90 %; and the row's fullest limit is at
    /// 80 % or more, or its credits run out.
    private static void stacked(List<Warning> warnings, Findings row) {
        var layers = row.load().layersMibps();
        if (layers.size() < 2) return;
        boolean matters = row.worst().getFirst().share() >= LimitWarnings.NEAR || row.creditsRunOut();
        if (!matters) return;
        double sum = row.load().busiest().meteredMibps();
        var largest = layers.stream()
                .max(Comparator.comparingDouble(Load.LayerLoad::meteredMibps))
                .orElseThrow();
        if (largest.meteredMibps() > (1 - OTHERS) * sum) return;
        warnings.add(new Warning(
                Pain.STACKED_LAYERS,
                layers.size() + " loads stack up at the peak, "
                        + Moment.of(row.load().busiest().startSeconds()) + ": “"
                        + largest.name() + "” is the largest with " + Numbers.show(largest.meteredMibps()) + " of "
                        + Numbers.show(sum) + " MiB/s metered."));
    }

    /// P15, raised when metered throughput is the fullest limit and differs from what the application moves by more
    /// than a tenth: `|metered / moved − 1| > 0.1`, at the moment the most is metered. MB/s stand beside, because
    /// CloudWatch's graphs count bytes.
    private static void metered(List<Warning> warnings, Findings row) {
        if (row.worst().getFirst().dimension() != Dimension.METERED_THROUGHPUT) return;
        var peak = row.load().busiest();
        double moved = peak.readMibps() + peak.writeMibps();
        double metered = peak.meteredMibps();
        if (Math.abs(metered - moved) <= DIFFERENT * moved) return;
        var rules = row.row().edition().metering();
        warnings.add(new Warning(
                Pain.METERED_RATE,
                "At the peak the application moves " + Numbers.show(moved) + " MiB/s; against limits and credits "
                        + Numbers.show(metered) + " MiB/s are metered ("
                        + Numbers.show(DataRate.ofMibps(metered).megabytesPerSecond()) + " MB/s), because "
                        + (metered < moved
                                ? "reads count one part in "
                                        + Numbers.show(rules.readDivisor().value())
                                : "requests and metadata operations count at least "
                                        + Numbers.show(rules.minRequestKib().value()) + " KiB")
                        + ". Compare MeteredIOBytes, not TotalIOBytes, with PermittedThroughput."));
    }
}
