package dev.efsplanner.chart;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;

/// The part of a chart that is in sight: all of it until somebody zooms, never more.
///
/// It outlives its chart: a new plan is looked at through the same part, as long as that is there.
public record Sight(Optional<Part> part) {
    public static final Sight WHOLE = new Sight(Optional.empty());

    /// A ten-thousandth of the whole is as close as one can look.
    private static final double CLOSEST = 1e-4;

    private static final double STEP = 1.5;

    /// @param axes what the two axes count and how, to know them again
    record Part(String axes, Range across, Range up) {}

    public boolean isWhole() {
        return part.isEmpty();
    }

    /// One step nearer or farther, with the same place under the mouse.
    ///
    /// @param steps above 0 to come nearer
    public Sight zoomed(BufferedChart chart, Projection screen, double x, double y, double steps) {
        double factor = Math.pow(STEP, -steps);
        var area = screen.area();
        double left = x - (x - area.getMinX()) * factor;
        double right = x + (area.getMaxX() - x) * factor;
        boolean both = chart.zoomsBothWays();
        double top = both ? y - (y - area.getMinY()) * factor : area.getMinY();
        double bottom = both ? y + (area.getMaxY() - y) * factor : area.getMaxY();
        return to(chart, screen, left, right, top, bottom);
    }

    /// What is inside a rectangle of the screen.
    public Sight onto(BufferedChart chart, Projection screen, Rectangle2D rectangle) {
        var inside = rectangle.createIntersection(screen.area());
        if (inside.getWidth() <= 0 || inside.getHeight() <= 0) return this;
        return to(chart, screen, inside.getMinX(), inside.getMaxX(), inside.getMinY(), inside.getMaxY());
    }

    /// The part beside it, as when the paper is dragged; the size stays.
    public Sight dragged(BufferedChart chart, Projection screen, double right, double down) {
        if (isWhole()) return this;
        var area = screen.area();
        double x = Math.clamp(
                -right,
                Math.min(0, screen.x(chart.wholeAcross().getLowerBound()) - area.getMinX()),
                Math.max(0, screen.x(chart.wholeAcross().getUpperBound()) - area.getMaxX()));
        double y = Math.clamp(
                -down,
                Math.min(0, screen.y(chart.wholeUp().getUpperBound()) - area.getMinY()),
                Math.max(0, screen.y(chart.wholeUp().getLowerBound()) - area.getMaxY()));
        return to(chart, screen, area.getMinX() + x, area.getMaxX() + x, area.getMinY() + y, area.getMaxY() + y);
    }

    /// The same part of a new chart; all of it where the axes count something else or the part is not there.
    public Sight on(BufferedChart chart) {
        boolean there = part.filter(p -> p.axes().equals(axes(chart))
                        && within(chart.wholeAcross(), p.across())
                        && within(chart.wholeUp(), p.up()))
                .isPresent();
        return there ? this : WHOLE;
    }

    /// Puts it on the axes, with one redraw.
    public void show(BufferedChart chart) {
        var plot = chart.getXYPlot();
        var across = part.map(Part::across).orElse(chart.wholeAcross());
        var up = part.map(Part::up).orElse(chart.wholeUp());
        if (across.equals(plot.getDomainAxis().getRange())
                && up.equals(plot.getRangeAxis().getRange())) return;
        plot.getDomainAxis().setRange(across, true, false);
        plot.getRangeAxis().setRange(up, true, false);
        chart.fireChartChanged();
    }

    private Sight to(BufferedChart chart, Projection screen, double left, double right, double top, double bottom) {
        var across = within(screen.across(left, right), chart.wholeAcross(), plotAxis(chart, true));
        var up = within(screen.up(bottom, top), chart.wholeUp(), plotAxis(chart, false));
        if (across.isEmpty() || up.isEmpty()) return this;
        if (across.get().equals(chart.wholeAcross()) && up.get().equals(chart.wholeUp())) return WHOLE;
        return new Sight(Optional.of(new Part(axes(chart), across.get(), up.get())));
    }

    /// Not beyond the whole; empty where it would be too close.
    private static Optional<Range> within(Range wanted, Range whole, ValueAxis axis) {
        double lower = Math.max(wanted.getLowerBound(), whole.getLowerBound());
        double upper = Math.min(wanted.getUpperBound(), whole.getUpperBound());
        if (lower - whole.getLowerBound() < 1e-9 * whole.getLength()) lower = whole.getLowerBound();
        if (whole.getUpperBound() - upper < 1e-9 * whole.getLength()) upper = whole.getUpperBound();
        boolean log = axis instanceof LogAxis;
        double share = log
                ? Math.log(upper / lower) / Math.log(whole.getUpperBound() / whole.getLowerBound())
                : (upper - lower) / whole.getLength();
        return share >= CLOSEST ? Optional.of(new Range(lower, upper)) : Optional.empty();
    }

    private static boolean within(Range whole, Range part) {
        return part.getLowerBound() >= whole.getLowerBound() && part.getUpperBound() <= whole.getUpperBound();
    }

    private static ValueAxis plotAxis(BufferedChart chart, boolean across) {
        return across ? chart.getXYPlot().getDomainAxis() : chart.getXYPlot().getRangeAxis();
    }

    private static String axes(BufferedChart chart) {
        return axis(plotAxis(chart, true)) + " × " + axis(plotAxis(chart, false));
    }

    private static String axis(ValueAxis axis) {
        return (axis instanceof LogAxis ? "log " : "") + Objects.requireNonNullElse(axis.getLabel(), "");
    }
}
