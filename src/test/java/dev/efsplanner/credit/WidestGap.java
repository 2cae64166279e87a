package dev.efsplanner.credit;

import java.util.List;

/// The longest delay by its definition: the widest horizontal gap between what has arrived and what has been served,
/// looked at from every corner of both curves.
final class WidestGap {
    private final double[] at;
    private final double[] arrived;
    private final double[] served;

    private WidestGap(List<Point> stretch) {
        int size = stretch.size();
        at = new double[size];
        arrived = new double[size];
        served = new double[size];
        for (int i = 0; i < size; i++) {
            at[i] = stretch.get(i).seconds();
            if (i == 0) continue;
            var since = stretch.get(i - 1);
            arrived[i] = arrived[i - 1] + since.demandMibps() * (at[i] - at[i - 1]);
            served[i] = served[i - 1] + since.servedMibps() * (at[i] - at[i - 1]);
        }
    }

    static double of(List<Point> points) {
        double widest = 0;
        int from = -1;
        for (int i = 0; i < points.size(); i++) {
            boolean waits = points.get(i).queueMib() > 0;
            if (waits && from < 0) from = i - 1;
            boolean over = from >= 0 && (!waits || i + 1 == points.size());
            if (!over) continue;
            widest = Math.max(widest, new WidestGap(points.subList(from, i + 1)).widest(waits));
            from = -1;
        }
        return widest;
    }

    private double widest(boolean unfinished) {
        int last = at.length - 1;
        double widest = 0;
        for (int i = 0; i <= last; i++) {
            if (i > 0 && served[i] < arrived[last]) widest = Math.max(widest, at[i] - when(arrived, served[i]));
            if (!unfinished || arrived[i] < served[last]) widest = Math.max(widest, when(served, arrived[i]) - at[i]);
        }
        return unfinished ? Math.max(widest, at[last] - when(arrived, served[last])) : widest;
    }

    /// When a curve leaves this amount behind.
    private double when(double[] curve, double amount) {
        int i = 1;
        while (i < curve.length - 1 && curve[i] <= amount) i++;
        double rise = curve[i] - curve[i - 1];
        return rise > 0 ? at[i - 1] + (amount - curve[i - 1]) / rise * (at[i] - at[i - 1]) : at[i];
    }
}
