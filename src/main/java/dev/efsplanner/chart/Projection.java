package dev.efsplanner.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/// Where the values of a chart lie on the screen, on scales of any kind.
///
/// @param area of the data, in the coordinates of the screen
public record Projection(XYPlot plot, Rectangle2D area) {
    public double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    public double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    double across(double x) {
        return plot.getDomainAxis().java2DToValue(x, area, plot.getDomainAxisEdge());
    }

    double up(double y) {
        return plot.getRangeAxis().java2DToValue(y, area, plot.getRangeAxisEdge());
    }

    Range across(double left, double right) {
        return rising(across(left), across(right));
    }

    Range up(double bottom, double top) {
        return rising(up(bottom), up(top));
    }

    public boolean holds(double x, double y) {
        return area.contains(x, y);
    }

    private static Range rising(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }
}
