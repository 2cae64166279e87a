package dev.efsplanner.chart;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.Crossing;
import dev.efsplanner.plan.PinnedBreakEven;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;

/// What the throughput modes cost over the average-to-peak ratio or over the stored size: the workload's own place, the
/// places where two cost the same, and AWS's rule of thumb.
public final class BreakEvenChart {
    /// Ratios further apart than this are not legible beside each other on an even scale.
    private static final double LEGIBLE = 10;

    private BreakEvenChart() {}

    public static BufferedChart overRatio(BreakEven found, ChartStyle style) {
        return overRatio(found, style, Scale.SUITED);
    }

    /// Over the average-to-peak ratio, in percent.
    ///
    /// @param scale of the costs
    public static BufferedChart overRatio(BreakEven found, ChartStyle style, Scale scale) {
        return overRatio(found, style, scale, List.of());
    }

    /// The same with the places of pinned scenarios.
    ///
    /// @param pinned under names of their own; those without a place are told in words
    public static BufferedChart overRatio(
            BreakEven found, ChartStyle style, Scale scale, List<PinnedBreakEven> pinned) {
        String title =
                "Break-even over the average-to-peak ratio · " + found.type().label();
        if (found.overRatio().isEmpty() || !priced(found.overRatio().get())) return words(found, style, title);
        var curves = found.overRatio().get();
        var beside = PinnedCosts.of(pinned, BreakEven::overRatio);
        var telling = telling(curves, beside);
        double top = Math.min(1, 1.4 * telling.getLast());
        boolean log = top / telling.getFirst() > LEGIBLE;
        double from = log ? Math.pow(10, Math.floor(Math.log10(telling.getFirst() / 1.5))) : 0;
        var span = new CostSpan(curves, 100, Math.max(1e-4, from), log ? 1 : top, beside);
        var across = axis(style, "Average-to-peak ratio, %", log, 100 * from, log ? 110 : 100 * top);
        boolean logCosts = scale.isLogarithmic(log);
        var drawn = new CostFrame(style, across, span, logCosts, "%");
        drawn.curves();
        drawn.pinned();
        drawn.mark(curves.own(), "this workload, " + percent(curves.own()), style.text());
        curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED)
                .map(Crossing::at)
                .ifPresent(at -> drawn.mark(at, "Elastic = Provisioned at " + percent(at), style.warning()));
        drawn.mark(BreakEven.AWS_RATIO, "AWS's rule of thumb, " + percent(BreakEven.AWS_RATIO), style.permitted());
        curves.reaches().stream()
                .filter(reach -> reach.alternative() == Alternative.BURSTING)
                .forEach(reach -> drawn.mark(reach.at(), "Bursting serves up to " + percent(reach.at()), style.row(0)));
        return drawn.chart(
                title,
                notes(
                        found,
                        "The peak stays " + found.peak() + " and lasts shorter or longer",
                        log || logCosts,
                        "does not serve",
                        beside.notes(span, BreakEvenChart::percent)));
    }

    public static BufferedChart overStored(BreakEven found, ChartStyle style) {
        return overStored(found, style, Scale.SUITED);
    }

    /// Over the stored size, in GiB or TiB.
    ///
    /// @param scale of the costs
    public static BufferedChart overStored(BreakEven found, ChartStyle style, Scale scale) {
        return overStored(found, style, scale, List.of());
    }

    /// The same with the places of pinned scenarios.
    ///
    /// @param pinned under names of their own; those without a place are told in words
    public static BufferedChart overStored(
            BreakEven found, ChartStyle style, Scale scale, List<PinnedBreakEven> pinned) {
        String title = "Break-even over the stored size · " + found.type().label();
        var curves = found.overStored();
        if (!priced(curves)) return words(found, style, title);
        double to = curves.points().getLast().at();
        var beside = PinnedCosts.of(pinned, one -> Optional.of(one.overStored()));
        boolean large = to >= 10_240;
        var span = new CostSpan(curves, large ? 1 / 1024.0 : 1, 0, to, beside);
        boolean log = scale.isLogarithmic(span.highest() > LEGIBLE * span.lowest());
        String unit = large ? "TiB" : "GiB";
        var across = axis(style, "Stored in Standard, " + unit, false, 0, span.x(to));
        var drawn = new CostFrame(style, across, span, log, unit);
        drawn.curves();
        drawn.pinned();
        drawn.mark(curves.own(), "this workload, " + DataSize.ofGib(curves.own()), style.text());
        curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED)
                .map(Crossing::at)
                .ifPresent(at -> drawn.mark(at, "Elastic = Provisioned at " + DataSize.ofGib(at), style.warning()));
        curves.reaches().stream()
                .filter(reach -> reach.alternative() == Alternative.BURSTING)
                .forEach(reach ->
                        drawn.mark(reach.at(), "Bursting suffices from " + DataSize.ofGib(reach.at()), style.row(0)));
        return drawn.chart(
                title,
                notes(
                        found,
                        "The traffic stays; all data is in Standard",
                        log,
                        "at any stored size",
                        beside.notes(span, BreakEvenChart::size)));
    }

    /// Both axes in a few sentences, for those who cannot see the charts.
    public static String describe(BreakEven found) {
        return found.sentence();
    }

    /// A pinned scenario in one sentence: its own places on both axes, and where the two modes cost it the same.
    public static String describe(PinnedBreakEven pinned) {
        return PinnedCosts.describe(pinned, BreakEvenChart::percent, BreakEvenChart::size);
    }

    /// The ratios that a reader looks for, in order.
    private static List<Double> telling(CostCurves curves, PinnedCosts pinned) {
        var telling = new ArrayList<>(List.of(curves.own(), BreakEven.AWS_RATIO));
        curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED).ifPresent(c -> telling.add(c.at()));
        curves.reaches().forEach(reach -> telling.add(reach.at()));
        telling.addAll(pinned.places());
        return telling.stream().sorted().toList();
    }

    private static boolean priced(CostCurves curves) {
        return Arrays.stream(Alternative.values()).anyMatch(curves::everServes);
    }

    private static BufferedChart words(BreakEven found, ChartStyle style, String title) {
        var frame = new Frame(
                style, Frame.axis(style, "", Ticks.numbers()), Frame.axis(style, "", Ticks.numbers()), Measure.of(""));
        return frame.words(title, String.join(" ", found.notes()));
    }

    private static ValueAxis axis(ChartStyle style, String title, boolean log, double from, double to) {
        if (log) return Frame.logAxis(style, title, from, to);
        var axis = Frame.axis(style, title, Ticks.numbers());
        axis.setRange(from, to);
        return axis;
    }

    private static List<String> notes(BreakEven found, String first, boolean log, String about, List<String> pinned) {
        var notes = new ArrayList<String>();
        notes.add(first + (log ? "; logarithmic scale" : ""));
        found.notes().stream().filter(note -> note.contains(about)).forEach(notes::add);
        notes.addAll(pinned);
        return notes;
    }

    private static String size(double gib) {
        return DataSize.ofGib(gib).toString();
    }

    private static String percent(double ratio) {
        return Numbers.show(100 * ratio) + " %";
    }
}
