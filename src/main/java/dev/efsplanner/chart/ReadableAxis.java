package dev.efsplanner.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickUnit;

/// An axis whose words never run into each other.
///
/// The library guesses their room from the first and the last label only; `0` and `2` are short, `0.25` between them is
/// not.
final class ReadableAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;

    private static final double GAP = 14;

    ReadableAxis(String title, Ticks ticks) {
        super(title);
        setStandardTickUnits(ticks);
    }

    @Override
    protected double estimateMaximumTickLabelWidth(Graphics2D g2, TickUnit unit) {
        var letters = g2.getFontMetrics(getTickLabelFont());
        double second = Math.ceil(getLowerBound() / unit.getSize()) * unit.getSize() + unit.getSize();
        double width = letters.stringWidth(unit.valueToString(second));
        return Math.max(super.estimateMaximumTickLabelWidth(g2, unit), width) + GAP;
    }

    @Override
    protected double estimateMaximumTickLabelHeight(Graphics2D g2) {
        return 2 * super.estimateMaximumTickLabelHeight(g2);
    }
}
