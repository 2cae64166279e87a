package dev.efsplanner.export;

import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;

/// How much data Elastic Throughput meters on the busiest day of the planned week.
final class ElasticDay {
    private static final double DAY_SECONDS = 86_400;
    /// The least a data request is metered at for the Elastic bill.
    private static final double DATA_KIB = 32;
    /// What a metadata operation is metered at.
    private static final double METADATA_KIB = 4;

    private ElasticDay() {}

    static double busiestGib(Workload workload) {
        var days = new double[7];
        for (var segment : Demand.ofWeek(workload.layers()).segments()) {
            double kibps = segment.layers().stream()
                    .mapToDouble(ElasticDay::meteredKibps)
                    .sum();
            double end = segment.startSeconds() + segment.seconds();
            for (int day = 0; day < days.length; day++) {
                double from = Math.max(segment.startSeconds(), day * DAY_SECONDS);
                double to = Math.min(end, (day + 1) * DAY_SECONDS);
                if (to > from) days[day] += kibps * (to - from);
            }
        }
        double busiest = 0;
        for (double kib : days) busiest = Math.max(busiest, kib);
        return busiest / (1024 * 1024);
    }

    private static double meteredKibps(TrafficLayer layer) {
        return layer.readOps() * billedKib(layer.readSize())
                + layer.writeOps() * billedKib(layer.writeSize())
                + layer.metadataOpsPerSecond() * METADATA_KIB;
    }

    private static double billedKib(IoSize size) {
        return Math.max(DATA_KIB, Math.ceil(size.kib()));
    }
}
