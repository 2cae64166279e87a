package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.daily;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// What a plan warns of, and workloads to raise it.
final class Raised {
    static final String BURSTING = "regional-gp-bursting";
    static final String ELASTIC = "regional-gp-elastic";
    static final String PROVISIONED = "regional-gp-provisioned";

    private Raised() {}

    /// The sentences of one pain in one row.
    static List<String> of(Pain pain, Workload workload, String id) {
        return new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload).evaluation(id).orElseThrow().outcome().orElseThrow().warnings().stream()
                        .filter(warning -> warning.pain() == pain)
                        .map(Warning::sentence)
                        .toList();
    }

    static Workload stored(Workload workload, double hot, double cold, double frozen, double fileKib) {
        return workload.withStorage(new StoredData(
                DataSize.ofGib(hot),
                DataSize.ofGib(cold),
                DataSize.ofGib(frozen),
                DataSize.ZERO,
                IoSize.ofKib(fileKib)));
    }

    static Workload clients(Workload workload, int count, int threads) {
        return workload.withClients(new Clients(count, threads, Optional.empty(), true, 0));
    }

    static TrafficLayer named(String name, TrafficLayer layer) {
        return new TrafficLayer(
                name,
                layer.schedule(),
                layer.read(),
                layer.write(),
                layer.readSize(),
                layer.writeSize(),
                layer.metadataOpsPerSecond(),
                layer.metadataReadShare());
    }

    /// Writes from midnight on, so long a day that they average to this share of their peak.
    static TrafficLayer writes(double averageToPeak, double peakMibps) {
        return daily(0, 24 * averageToPeak, 0, peakMibps);
    }
}
