package dev.efsplanner.plan;

import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Workload;

/// The same workload with more clients or fewer, each of which brings the same share of all traffic.
///
/// Data and metadata operations of every layer grow with the clients, and so do the reads of cold and frozen data;
/// threads, network, request sizes, schedules and stored data stay.
final class Crowd {
    private Crowd() {}

    static Workload of(int clients, Workload workload) {
        var now = workload.clients();
        double factor = (double) clients / now.count();
        return workload.withStorage(Growth.stored(workload.storage(), 0, factor))
                .withLayers(workload.layers().stream()
                        .map(layer -> Growth.scaled(layer, factor))
                        .toList())
                .withClients(
                        new Clients(clients, now.threadsEach(), now.nic(), now.efsUtils2(), now.outsideZoneShare()));
    }
}
