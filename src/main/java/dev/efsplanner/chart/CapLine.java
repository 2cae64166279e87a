package dev.efsplanner.chart;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.spec.ThroughputMode;

/// The largest balance a file system may hold: `cap = 2.1 TiB × max(1, TiB in Standard)`, day by day as the data grows.
final class CapLine {
    private CapLine() {}

    static Line of(Plan plan, Evaluation row, double days) {
        var workload = plan.workload();
        double perTib = plan.edition().burst().capTibPerTib().value();
        boolean pads = row.configuration().throughput() == ThroughputMode.BURSTING;
        double first = workload.storage().total().tib()
                + (pads ? workload.choices().padding().tib() : 0);
        double daily =
                workload.storage().growthPerMonth().tib() / (workload.choices().monthHours() / 24);
        int steps = daily > 0 ? (int) Math.ceil(days) : 1;
        double[] x = new double[steps + 1];
        double[] y = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            x[i] = Math.min(days, days / steps * i);
            y[i] = perTib * Math.max(1, first + daily * Math.floor(x[i]));
        }
        return new Line(x, y);
    }
}
