package dev.efsplanner.export;

import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;

/// How much data Elastic Throughput meters for the bill, by the planned week.
final class ElasticDay {
    private static final double DAY_SECONDS = 86_400;
    private static final double WEEK_HOURS = 168;
    /// The least a data request is metered at for the Elastic bill.
    private static final double DATA_KIB = 32;
    /// What a metadata operation is metered at.
    private static final double METADATA_KIB = 4;

    private ElasticDay() {}

    static double busiestGib(Workload workload) {
        double busiest = 0;
        for (double gib : days(workload)) busiest = Math.max(busiest, gib);
        return busiest;
    }

    /// In a billing month, which is the planned week as often as it fits into the month.
    static double monthGib(Workload workload) {
        double week = 0;
        for (double gib : days(workload)) week += gib;
        return week * workload.choices().monthHours() / WEEK_HOURS;
    }

    /// Monday first.
    private static double[] days(Workload workload) {
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
        for (int day = 0; day < days.length; day++) days[day] /= 1024 * 1024;
        return days;
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
