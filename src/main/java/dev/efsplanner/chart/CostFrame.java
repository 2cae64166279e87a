package dev.efsplanner.chart;

import dev.efsplanner.plan.Alternative;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;

/// A cost chart in the making: one line for each alternative, places on them, and upright marks with words.
final class CostFrame {
    private static final Shape CIRCLE = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape DIAMOND = new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4);

    private final ChartStyle style;
    private final CostSpan span;
    private final Frame frame;

    /// @param across with its range set
    /// @param log whether costs are drawn on a logarithmic axis
    /// @param unit of the axis across
    CostFrame(ChartStyle style, ValueAxis across, CostSpan span, boolean log, String unit) {
        this.style = style;
        this.span = span;
        this.frame = new Frame(style, across, up(log), Measure.of(unit));
    }

    private ValueAxis up(boolean log) {
        String title = "Cost a month, USD";
        if (log) {
            double floor = Math.pow(10, Math.floor(Math.log10(span.lowest())));
            return Frame.logAxis(style, title, floor, span.highest() * Math.pow(span.highest() / floor, 0.05));
        }
        var up = Frame.axis(style, title, Ticks.numbers());
        up.setRange(0, span.highest() > 0 ? span.highest() * 1.08 : 1);
        return up;
    }

    void curves() {
        for (var alternative : Alternative.values()) {
            if (!span.curves().everServes(alternative)) continue;
            int index = alternative.ordinal();
            frame.line(alternative.label(), span.line(alternative), style.row(index), Strokes.row(index), Measure.COST);
        }
        frame.places("This workload", span.own(), DIAMOND, style.text(), Measure.COST);
        if (span.crossings().x().length > 0) {
            frame.places("Same cost", span.crossings(), CIRCLE, style.warning(), Measure.COST);
        }
    }

    /// Hollow where a pinned scenario stands, small and filled where the two modes cost it the same.
    void pinned() {
        for (var spot : span.inSight()) {
            var place = new Line(new double[] {span.x(spot.at())}, new double[] {spot.usd()});
            var shape = PinnedLines.shape(spot.index());
            var colour = PinnedLines.colour(style, spot.index());
            if (spot.isCrossing()) frame.companion(spot.label(), place, PinnedLines.small(shape), colour, Measure.COST);
            else frame.places(spot.label(), place, shape, colour, Measure.COST);
        }
    }

    /// Nothing outside the chart is marked.
    void mark(double at, String words, Color colour) {
        if (span.holds(at)) frame.mark(span.x(at), words, colour);
    }

    BufferedChart chart(String title, List<String> notes) {
        return frame.chart(title, notes);
    }
}
