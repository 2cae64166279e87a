package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be planned for. A `Workload` that exists is right: text and files become one only through
/// [WorkloadReader].
///
/// @param name shown everywhere and written into exports; 1 to 256 characters, any script
/// @param region AWS Region code, such as `us-east-1`
/// @param layers named traffic that adds up; the week they describe repeats from Monday 00:00
/// @param startingCredit the burst credit balance on the first day; a new file system starts with 2.1 TiB
/// @param horizonDays how far the plan looks, 1 to 3660 days
/// @param trafficGrowthPercent how much all traffic grows each month, compounded, 0 to 1000; the rows of a plan judge
/// the traffic as entered, the outlook month by month follows its growth
/// @param fileTask work on many small files that somebody waits for, beside the traffic; empty when nobody does
/// @param ranges inputs that may be lower or higher than what stands here, which is what is likely; a part that is
/// replaced loses its ranges, they were of what it replaces
/// @param export what an export is told besides; no part of the judgement
public record Workload(
        String name,
        String region,
        StoredData storage,
        Clients clients,
        List<TrafficLayer> layers,
        Needs needs,
        Choices choices,
        DataSize startingCredit,
        int horizonDays,
        double trafficGrowthPercent,
        Optional<FileTask> fileTask,
        Ranges ranges,
        ExportOptions export) {
    /// Without a file task and ranges, exported with every option at its default.
    public Workload(
            String name,
            String region,
            StoredData storage,
            Clients clients,
            List<TrafficLayer> layers,
            Needs needs,
            Choices choices,
            DataSize startingCredit,
            int horizonDays,
            double trafficGrowthPercent) {
        this(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                Optional.empty(),
                Ranges.NONE,
                ExportOptions.DEFAULT);
    }

    /// With traffic that stays as it is.
    public Workload(
            String name,
            String region,
            StoredData storage,
            Clients clients,
            List<TrafficLayer> layers,
            Needs needs,
            Choices choices,
            DataSize startingCredit,
            int horizonDays) {
        this(name, region, storage, clients, layers, needs, choices, startingCredit, horizonDays, 0);
    }

    public Workload {
        layers = List.copyOf(layers);
        if (name.isBlank()) throw new IllegalArgumentException("name is blank");
        if (region.isBlank()) throw new IllegalArgumentException("region is blank");
        if (horizonDays < 1) throw new IllegalArgumentException("horizonDays must be 1 or more, not " + horizonDays);
        if (!(trafficGrowthPercent >= 0 && trafficGrowthPercent <= 1000)) {
            throw new IllegalArgumentException("trafficGrowthPercent must be 0 to 1000, not " + trafficGrowthPercent);
        }
    }

    /// With every range at the number that the scenario says; the result has none.
    public Workload at(Scenario scenario) {
        return ranges.isNone() ? this : new Corner(this, scenario).build();
    }

    public double horizonSeconds() {
        return horizonDays * 86_400.0;
    }

    public Workload withLayers(List<TrafficLayer> other) {
        return with(storage, clients, other, needs, choices, ranges.withoutLayers());
    }

    /// With a layer behind those there are, whose ranges stay.
    public Workload plus(TrafficLayer layer) {
        var more = new ArrayList<>(layers);
        more.add(layer);
        return with(storage, clients, more, needs, choices, ranges);
    }

    public Workload withStorage(StoredData other) {
        return with(other, clients, layers, needs, choices, ranges.withoutStorage());
    }

    public Workload withNeeds(Needs other) {
        return with(storage, clients, layers, other, choices, ranges);
    }

    public Workload withChoices(Choices other) {
        return with(storage, clients, layers, needs, other, ranges);
    }

    public Workload withName(String other) {
        return new Workload(
                other,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                fileTask,
                ranges,
                export);
    }

    public Workload withRegion(String other) {
        return new Workload(
                name,
                other,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                fileTask,
                ranges,
                export);
    }

    public Workload withClients(Clients other) {
        return with(storage, other, layers, needs, choices, ranges);
    }

    public Workload withHorizonDays(int other) {
        return new Workload(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                other,
                trafficGrowthPercent,
                fileTask,
                ranges,
                export);
    }

    public Workload withStartingCredit(DataSize other) {
        return new Workload(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                other,
                horizonDays,
                trafficGrowthPercent,
                fileTask,
                ranges,
                export);
    }

    public Workload withTrafficGrowthPercent(double other) {
        return new Workload(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                other,
                fileTask,
                ranges.without(WorkloadField.TRAFFIC_GROWTH),
                export);
    }

    public Workload withFileTask(FileTask other) {
        return new Workload(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                Optional.of(other),
                ranges,
                export);
    }

    public Workload withExport(ExportOptions other) {
        return new Workload(
                name,
                region,
                storage,
                clients,
                layers,
                needs,
                choices,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                fileTask,
                ranges,
                other);
    }

    private Workload with(
            StoredData stored, Clients by, List<TrafficLayer> traffic, Needs must, Choices told, Ranges reach) {
        return new Workload(
                name,
                region,
                stored,
                by,
                traffic,
                must,
                told,
                startingCredit,
                horizonDays,
                trafficGrowthPercent,
                fileTask,
                reach,
                export);
    }
}
