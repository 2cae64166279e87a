package dev.efsplanner.chart;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/// A cost chart in the making: one line for each alternative, places on them, and upright marks with words.
final class CostFrame {
    private static final Shape CIRCLE = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape DIAMOND = new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4);

    private static final Color CLEAR = new Color(0, 0, 0, 0);

    private final ChartStyle style;
    private final CostSpan span;
    private final String unit;
    private final Frame frame;
    private final List<ValueMarker> labels = new ArrayList<>();

    /// @param across with its range set
    /// @param log whether costs are drawn on a logarithmic axis
    /// @param unit of the axis across, for tooltips
    CostFrame(ChartStyle style, ValueAxis across, CostSpan span, boolean log, String unit) {
        this.style = style;
        this.span = span;
        this.unit = unit;
        this.frame = new Frame(style, across, up(log));
    }

    private ValueAxis up(boolean log) {
        String title = "Cost a month, USD";
        // Room above the lines for the words of four marks.
        if (log) {
            double floor = Math.pow(10, Math.floor(Math.log10(span.lowest())));
            return Frame.logAxis(style, title, floor, span.highest() * Math.pow(span.highest() / floor, 0.3));
        }
        var up = Frame.axis(style, title, Ticks.numbers());
        up.setRange(0, span.highest() > 0 ? span.highest() * 1.25 : 1);
        return up;
    }

    void curves() {
        for (var alternative : Alternative.values()) {
            if (!span.curves().everServes(alternative)) continue;
            int index = alternative.ordinal();
            frame.line(
                    alternative.label(),
                    span.line(alternative),
                    style.row(index),
                    Strokes.row(index),
                    tip(alternative.label()));
        }
        frame.places("This workload", span.own(), DIAMOND, style.text(), tip("This workload"));
        if (span.crossings().x().length > 0) {
            frame.places("Same cost", span.crossings(), CIRCLE, style.warning(), tip("Same cost"));
        }
    }

    /// Nothing outside the chart is marked.
    void mark(double at, String words, Color colour) {
        if (!span.holds(at)) return;
        var label = new ValueMarker(span.x(at), CLEAR, Strokes.MARK);
        label.setLabel(words);
        label.setLabelFont(style.font());
        label.setLabelPaint(colour);
        label.setLabelBackgroundColor(style.background());
        boolean left = isLeft(span.x(at));
        label.setLabelAnchor(left ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
        label.setLabelTextAnchor(left ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
        label.setLabelOffset(new RectangleInsets(4 + 16.0 * labels.size(), 6, 4, 6));
        labels.add(label);
        frame.plot().addDomainMarker(new ValueMarker(span.x(at), colour, Strokes.MARK));
    }

    private boolean isLeft(double x) {
        var across = frame.plot().getDomainAxis();
        double from = across.getLowerBound();
        double to = across.getUpperBound();
        boolean log = !(across instanceof ReadableAxis);
        return log ? x * x < from * to : x < (from + to) / 2;
    }

    BufferedChart chart(String title, List<String> notes) {
        // Words come after all upright lines, so that none runs through them.
        labels.forEach(label -> frame.plot().addDomainMarker(label));
        return frame.chart(title, notes);
    }

    private XYToolTipGenerator tip(String name) {
        return (lines, series, item) -> String.format(
                Locale.ROOT,
                "%s: %s a month at %s %s",
                name,
                Money.ofUsd(lines.getYValue(series, item)),
                Numbers.show(lines.getXValue(series, item)),
                unit);
    }
}
