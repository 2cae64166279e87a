package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import java.util.Map;
import java.util.stream.IntStream;

/// A workload with each of its ranges at the number that a scenario says; no text is read again.
record Corner(Workload workload, Scenario scenario) {
    /// Without ranges.
    Workload build() {
        var ranges = workload.ranges();
        var layers = workload.layers();
        return workload.withStorage(storage(workload.storage(), ranges.fields()))
                .withLayers(IntStream.range(0, layers.size())
                        .mapToObj(i -> layer(layers.get(i), ranges.ofLayer(i)))
                        .toList())
                .withTrafficGrowthPercent(number(ranges.fields(), TRAFFIC_GROWTH, workload.trafficGrowthPercent()));
    }

    private StoredData storage(StoredData likely, Map<WorkloadField, Range> ranges) {
        return new StoredData(
                gib(ranges, HOT, likely.hot()),
                gib(ranges, COLD, likely.cold()),
                gib(ranges, FROZEN, likely.frozen()),
                gib(ranges, GROWTH, likely.growthPerMonth()),
                kib(ranges, AVERAGE_FILE, likely.averageFile()),
                gib(ranges, COLD_READS, likely.coldReadPerMonth()),
                gib(ranges, FROZEN_READS, likely.frozenReadPerMonth()));
    }

    private TrafficLayer layer(TrafficLayer likely, Map<WorkloadField, Range> ranges) {
        if (ranges.isEmpty()) return likely;
        return new TrafficLayer(
                likely.name(),
                likely.schedule(),
                mibps(ranges, READ, likely.read()),
                mibps(ranges, WRITE, likely.write()),
                kib(ranges, READ_SIZE, likely.readSize()),
                kib(ranges, WRITE_SIZE, likely.writeSize()),
                number(ranges, METADATA_OPS, likely.metadataOpsPerSecond()),
                number(ranges, METADATA_READS, likely.metadataReadShare()));
    }

    private DataSize gib(Map<WorkloadField, Range> ranges, WorkloadField field, DataSize likely) {
        return DataSize.ofGib(number(ranges, field, likely.gib()));
    }

    private DataRate mibps(Map<WorkloadField, Range> ranges, WorkloadField field, DataRate likely) {
        return DataRate.ofMibps(number(ranges, field, likely.mibps()));
    }

    private IoSize kib(Map<WorkloadField, Range> ranges, WorkloadField field, IoSize likely) {
        return IoSize.ofKib(number(ranges, field, likely.kib()));
    }

    /// High is the end that asks for more, which of some fields is the low number.
    private double number(Map<WorkloadField, Range> ranges, WorkloadField field, double likely) {
        var range = ranges.get(field);
        if (range == null || !(field.rule() instanceof FieldRule.Ranged rule)) return likely;
        var level = scenario.level(rule.axis());
        return range.at(rule.lessIsHarder() ? level.opposite() : level);
    }
}
