package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The corners of one line in a chart, x never falling.
record Line(double[] x, double[] y) {
    /// More corners than any screen has columns; from here on the line is thinned out.
    private static final int CORNERS = 2_000;

    private static final int COLUMNS = 1_000;

    /// Straight from point to point.
    static Line straight(List<Point> points, double secondsPerUnit, ToDoubleFunction<Point> value) {
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.get(i).seconds() / secondsPerUnit;
            y[i] = value.applyAsDouble(points.get(i));
        }
        return new Line(x, y).thinned();
    }

    /// Level from each point to the next, then a jump.
    static Line stepped(List<Point> points, double secondsPerUnit, ToDoubleFunction<Point> value) {
        int steps = Math.max(0, points.size() - 1);
        double[] x = new double[2 * steps];
        double[] y = new double[2 * steps];
        for (int i = 0; i < steps; i++) {
            double level = value.applyAsDouble(points.get(i));
            x[2 * i] = points.get(i).seconds() / secondsPerUnit;
            x[2 * i + 1] = points.get(i + 1).seconds() / secondsPerUnit;
            y[2 * i] = level;
            y[2 * i + 1] = level;
        }
        return new Line(x, y).thinned();
    }

    double highest() {
        double highest = 0;
        for (double value : y) if (value > highest && value < Double.POSITIVE_INFINITY) highest = value;
        return highest;
    }

    double lowestAboveZero() {
        double lowest = Double.POSITIVE_INFINITY;
        for (double value : y) if (value > 0 && value < lowest) lowest = value;
        return lowest;
    }

    /// The same line with no value under `floor`, for an axis that has no zero.
    Line atLeast(double floor) {
        double[] raised = new double[y.length];
        for (int i = 0; i < y.length; i++) raised[i] = Math.max(floor, y[i]);
        return new Line(x, raised);
    }

    double[][] xy() {
        return new double[][] {x, y};
    }

    /// First, lowest, highest and last corner of each column, in their order, so that no peak is lost.
    private Line thinned() {
        if (x.length <= CORNERS) return this;
        double from = x[0];
        double width = (x[x.length - 1] - from) / COLUMNS;
        var kept = new ArrayList<Integer>();
        for (int start = 0; start < x.length; ) {
            int end = start;
            int lowest = start;
            int highest = start;
            long column = (long) ((x[start] - from) / width);
            while (end + 1 < x.length && (long) ((x[end + 1] - from) / width) == column) {
                end++;
                if (y[end] < y[lowest]) lowest = end;
                if (y[end] > y[highest]) highest = end;
            }
            kept.add(start);
            if (Math.min(lowest, highest) > start) kept.add(Math.min(lowest, highest));
            if (Math.max(lowest, highest) > kept.getLast()) kept.add(Math.max(lowest, highest));
            if (end > kept.getLast()) kept.add(end);
            start = end + 1;
        }
        return new Line(
                kept.stream().mapToDouble(i -> x[i]).toArray(),
                kept.stream().mapToDouble(i -> y[i]).toArray());
    }
}
