package dev.efsplanner.chart;

/// The heights of a tornado chart: for each input the bar of its low end, that of its high end, then a line for each
/// pinned scenario.
///
/// @param inputs how many are shown, the first on top
/// @param pinned how many lines there are below the bars of each
record TornadoRows(int inputs, int pinned) {
    private static final double USUAL = 0.34;
    private static final double CLOSE = 0.26;
    private static final double ALL = 0.76;

    /// Between two that belong to one input.
    double apart() {
        return pinned == 0 ? USUAL : Math.min(CLOSE, ALL / (pinned + 1));
    }

    double low(int input) {
        return y(input, 0);
    }

    double high(int input) {
        return y(input, 1);
    }

    double pinned(int input, int line) {
        return y(input, 2 + line);
    }

    double bottom() {
        return -0.5;
    }

    double top() {
        return inputs - 0.5;
    }

    private double y(int input, int line) {
        return inputs - 1.0 - input + apart() * ((pinned + 1) / 2.0 - line);
    }
}
