package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of the comparison: what is chosen when a file system is created.
///
/// @param padding dummy data that the planner adds in Standard to buy Bursting baseline, sized to the demand; else 0
public record Configuration(
        FileSystemType type,
        PerformanceMode performance,
        ThroughputMode throughput,
        StoragePolicy policy,
        DataSize padding) {

    /// Without padding of the planner's.
    public Configuration(
            FileSystemType type, PerformanceMode performance, ThroughputMode throughput, StoragePolicy policy) {
        this(type, performance, throughput, policy, DataSize.ZERO);
    }

    /// All twelve combinations of the modes, without a storage policy.
    public static List<Configuration> all() {
        var all = new ArrayList<Configuration>();
        for (var type : FileSystemType.values()) {
            for (var performance : PerformanceMode.values()) {
                for (var throughput : ThroughputMode.values()) {
                    all.add(new Configuration(type, performance, throughput, StoragePolicy.NONE));
                }
            }
        }
        return all;
    }

    /// The rows of a workload: all mode combinations, and those that AWS allows again with IA where data is cold, and
    /// with IA and Archive where data is frozen.
    static List<Configuration> of(Workload workload) {
        var rows = new ArrayList<>(all());
        var storage = workload.storage();
        var possible = rows.stream().filter(row -> row.impossible().isEmpty()).toList();
        if (storage.cold().plus(storage.frozen()).gib() > 0) {
            possible.forEach(row -> rows.add(row.with(StoragePolicy.ia(workload.choices()))));
        }
        if (storage.frozen().gib() > 0) {
            possible.forEach(row -> rows.add(row.with(StoragePolicy.iaAndArchive(workload.choices()))));
        }
        return rows;
    }

    Configuration with(StoragePolicy other) {
        return new Configuration(type, performance, throughput, other);
    }

    Configuration padded(DataSize by) {
        return new Configuration(type, performance, throughput, policy, by);
    }

    /// Stable name of the row, such as `regional-gp-bursting` or `onezone-maxio-provisioned`.
    public String id() {
        var head = type == FileSystemType.REGIONAL ? "regional" : "onezone";
        var mode = performance == PerformanceMode.GENERAL_PURPOSE ? "gp" : "maxio";
        var tail = new StringBuilder();
        policy.iaAfterDays().ifPresent(days -> tail.append("-ia").append(days));
        policy.archiveAfterDays().ifPresent(days -> tail.append("-archive").append(days));
        if (padding.gib() > 0) tail.append("-padded");
        return head + "-" + mode + "-" + throughput.code() + tail;
    }

    /// As a person says it: `Regional · General Purpose · Bursting`.
    public String title() {
        var modes = type.label() + " · " + performance.label() + " · " + throughput.label();
        if (padding.gib() > 0) return modes + " · padded with " + padding;
        return policy.isNone() ? modes : modes + " · " + policy.label();
    }

    /// Why AWS does not allow this combination; empty when it does.
    public Optional<String> impossible() {
        if (performance == PerformanceMode.MAX_IO && throughput == ThroughputMode.ELASTIC) {
            return Optional.of(
                    "Max I/O is not available with Elastic Throughput: Elastic works only in General Purpose mode.");
        }
        if (performance == PerformanceMode.MAX_IO && type == FileSystemType.ONE_ZONE) {
            return Optional.of(
                    "Max I/O is not available on One Zone file systems: they always use General Purpose mode.");
        }
        boolean archives = policy.archiveAfterDays().isPresent();
        if (archives && (throughput != ThroughputMode.ELASTIC || type != FileSystemType.REGIONAL)) {
            return Optional.of("Archive needs a Regional file system with General Purpose mode and Elastic Throughput;"
                    + " once it holds data, the mode cannot be changed back.");
        }
        return Optional.empty();
    }
}
