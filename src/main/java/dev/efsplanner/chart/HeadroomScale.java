package dev.efsplanner.chart;

import dev.efsplanner.quantity.Numbers;
import org.jfree.chart.axis.ValueAxis;

/// How headroom is laid out upwards: in equal steps, or in equal ratios of the load that a limit would carry.
///
/// Headroom itself has no logarithm, for it passes 0; how many times the load fits, `1 + headroom`, has one. Words are
/// those of the headroom on either scale.
record HeadroomScale(boolean isLogarithmic) {
    private static final double PERCENT = 100;

    /// @param headroom as a share, above -1
    double y(double headroom) {
        return isLogarithmic ? 1 + headroom : PERCENT * headroom;
    }

    /// @param lowest as a share
    /// @param highest as a share
    ValueAxis axis(ChartStyle style, double lowest, double highest) {
        var title = "Headroom, %";
        if (isLogarithmic) {
            double from = Math.min(1, 1 + lowest);
            double to = Math.max(1, 1 + highest);
            double margin = Math.pow(to / from, 0.08);
            return Frame.logAxis(
                    style, title, from / margin, to * margin, times -> Numbers.show(PERCENT * (times - 1)));
        }
        double from = Math.min(0, PERCENT * lowest);
        double to = Math.max(0, PERCENT * highest);
        double margin = to > from ? 0.08 * (to - from) : 1;
        var axis = Frame.axis(style, title, Ticks.numbers());
        axis.setRange(from - margin, to + margin);
        return axis;
    }
}
