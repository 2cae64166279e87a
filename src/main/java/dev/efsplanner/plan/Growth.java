package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;

/// What a workload has become after some months: the hot data grows by the same amount each month, the traffic by the
/// same percentage.
///
/// Rates, metadata operations and reads of cold and frozen data grow; schedules, request sizes and clients stay.
final class Growth {
    private Growth() {}

    static Workload after(int months, Workload workload) {
        double factor = factor(months, workload);
        return workload.withStorage(stored(workload.storage(), months, factor))
                .withLayers(workload.layers().stream()
                        .map(layer -> scaled(layer, factor))
                        .toList())
                .withHorizonDays(days(months, workload));
    }

    static double factor(int months, Workload workload) {
        return Math.pow(1 + workload.trafficGrowthPercent() / 100, months);
    }

    /// Months follow each other without a gap, so some have 30 days and some 31.
    private static int days(int month, Workload workload) {
        double length = workload.choices().monthHours() / 24;
        return (int) (Math.floor((month + 1) * length) - Math.floor(month * length));
    }

    /// With so many months of growth, and so many times the reads of cold and frozen data.
    static StoredData stored(StoredData data, int months, double factor) {
        return new StoredData(
                DataSize.ofGib(data.hot().gib() + months * data.growthPerMonth().gib()),
                data.cold(),
                data.frozen(),
                data.growthPerMonth(),
                data.averageFile(),
                DataSize.ofGib(data.coldReadPerMonth().gib() * factor),
                DataSize.ofGib(data.frozenReadPerMonth().gib() * factor));
    }

    /// So many times the data and metadata operations, at the same hours and in requests of the same size.
    static TrafficLayer scaled(TrafficLayer layer, double factor) {
        return new TrafficLayer(
                layer.name(),
                layer.schedule(),
                DataRate.ofMibps(layer.read().mibps() * factor),
                DataRate.ofMibps(layer.write().mibps() * factor),
                layer.readSize(),
                layer.writeSize(),
                layer.metadataOpsPerSecond() * factor,
                layer.metadataReadShare());
    }
}
