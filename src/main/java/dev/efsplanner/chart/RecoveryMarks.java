package dev.efsplanner.chart;

import dev.efsplanner.plan.Recovery;
import dev.efsplanner.quantity.Numbers;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.util.ShapeUtils;

/// The lowest balance and the instant it is back where it began: a shape each on the line, and words above it.
///
/// @param days where the chart ends
/// @param place the words for a day
record RecoveryMarks(Recovery recovery, double days, DoubleFunction<String> place) {
    static final String LOWEST = "Lowest balance";
    static final String BACK = "Back at the start";

    private static final double DAY = 86_400;
    private static final double MIB_PER_TIB = 1024.0 * 1024.0;
    private static final Shape CIRCLE = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape DIAMOND = ShapeUtils.createDiamond(5);

    /// @param emptied whether the chart says that credits run out: then the lowest place has its words already
    /// @param brief whether there is no room for words beside those of other lines
    void draw(Frame frame, ChartStyle style, boolean emptied, boolean brief) {
        if (!recovery.isSpent()) return;
        double low = recovery.lowestAtSeconds() / DAY;
        if (low <= days) {
            place(frame, LOWEST, low, recovery.lowestMib(), CIRCLE, style);
            if (!emptied && !brief)
                frame.mark(low, "lowest " + tib(recovery.lowestMib()) + ", " + place.apply(low), style.text());
        }
        if (recovery.backAtSeconds().isEmpty()) return;
        double back = recovery.backAtSeconds().getAsDouble() / DAY;
        if (back > days) return;
        place(frame, BACK, back, recovery.startMib(), DIAMOND, style);
        if (!brief) frame.mark(back, "back at " + tib(recovery.startMib()) + ", " + place.apply(back), style.text());
    }

    private static void place(Frame frame, String name, double day, double mib, Shape shape, ChartStyle style) {
        var one = new Line(new double[] {day}, new double[] {mib / MIB_PER_TIB});
        frame.places(name, one, shape, style.text(), Measure.BALANCE);
    }

    /// What the marks do not say: an instant after the end of the chart, or none at all.
    List<String> notes() {
        if (!recovery.isSpent()) return List.of();
        var full = tib(recovery.startMib());
        if (recovery.backAtSeconds().isEmpty())
            return List.of("The balance is not back at " + full + " within " + recovery.horizonDays() + " days");
        double back = recovery.backAtSeconds().getAsDouble() / DAY;
        return back > days
                ? List.of(
                        "The balance is back at " + full + " on " + place.apply(back) + ", after the end of this chart")
                : List.of();
    }

    private static String tib(double mib) {
        return Numbers.show(mib / MIB_PER_TIB) + " TiB";
    }
}
