package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataSize;
import java.util.List;

/// What is to be planned for. A `Workload` that exists is right: text and files become one only through
/// [WorkloadReader].
///
/// @param name shown everywhere and written into exports; 1 to 256 characters, any script
/// @param region AWS Region code, such as `us-east-1`
/// @param layers named traffic that adds up; the week they describe repeats from Monday 00:00
/// @param startingCredit the burst credit balance on the first day; a new file system starts with 2.1 TiB
/// @param horizonDays how far the plan looks, 1 to 3660 days
public record Workload(
        String name,
        String region,
        StoredData storage,
        Clients clients,
        List<TrafficLayer> layers,
        Needs needs,
        Choices choices,
        DataSize startingCredit,
        int horizonDays) {
    public Workload {
        layers = List.copyOf(layers);
        if (name.isBlank()) throw new IllegalArgumentException("name is blank");
        if (region.isBlank()) throw new IllegalArgumentException("region is blank");
        if (horizonDays < 1) throw new IllegalArgumentException("horizonDays must be 1 or more, not " + horizonDays);
    }

    public double horizonSeconds() {
        return horizonDays * 86_400.0;
    }

    public Workload withLayers(List<TrafficLayer> other) {
        return new Workload(name, region, storage, clients, other, needs, choices, startingCredit, horizonDays);
    }

    public Workload withStorage(StoredData other) {
        return new Workload(name, region, other, clients, layers, needs, choices, startingCredit, horizonDays);
    }

    public Workload withNeeds(Needs other) {
        return new Workload(name, region, storage, clients, layers, other, choices, startingCredit, horizonDays);
    }

    public Workload withChoices(Choices other) {
        return new Workload(name, region, storage, clients, layers, needs, other, startingCredit, horizonDays);
    }

    public Workload withName(String other) {
        return new Workload(other, region, storage, clients, layers, needs, choices, startingCredit, horizonDays);
    }

    public Workload withRegion(String other) {
        return new Workload(name, other, storage, clients, layers, needs, choices, startingCredit, horizonDays);
    }

    public Workload withClients(Clients other) {
        return new Workload(name, region, storage, other, layers, needs, choices, startingCredit, horizonDays);
    }

    public Workload withHorizonDays(int other) {
        return new Workload(name, region, storage, clients, layers, needs, choices, startingCredit, other);
    }
}
