package dev.efsplanner.spec;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// Goes through everything in an edition that an account can have another number for, and puts the edition together
/// again from what it is given for each.
///
/// AWS raises the operations quota of Elastic to a published number, the throughput of Regional Elastic and Regional
/// Provisioned and the number of file systems to one it does not name, the rest not (Amazon EFS user guide, "Quotas").
/// The rules of burst credits and metering are the same for everybody.
///
/// @param visit what a figure is, and its number; makes the figure to put in its place
record OverridableWalk(BiFunction<Overridable, Figure, Figure> visit) {
    SpecEdition edition(SpecEdition edition, String region) {
        var modes = edition.modes().stream().map(this::mode).toList();
        var regions = new LinkedHashMap<>(edition.regions());
        regions.computeIfPresent(region, (_, limits) -> region(limits));
        return edition.with(
                modes,
                edition.provisioned()
                        .withMaxMibps(raised(
                                "provisioned.maxMibps",
                                "Most Provisioned Throughput",
                                edition.provisioned().maxMibps())),
                new QuotaRules(raised(
                        "quotas.fileSystemsPerRegion",
                        "File systems of the account in the Region",
                        edition.quotas().fileSystemsPerRegion())),
                regions);
    }

    private ModeFigures mode(ModeFigures mode) {
        var name = "modes." + mode.type().code() + "." + mode.performanceMode().code() + "."
                + mode.throughputMode().code() + ".";
        var label = " of " + mode.type().label() + " " + mode.throughputMode().label()
                + (mode.performanceMode() == PerformanceMode.MAX_IO ? " Max I/O" : "");
        return new ModeFigures(
                mode.type(),
                mode.performanceMode(),
                mode.throughputMode(),
                mode.readLatencyMs().map(figure -> raised(name + "readLatencyMs", "Read latency" + label, figure)),
                mode.writeLatencyMs().map(figure -> raised(name + "writeLatencyMs", "Write latency" + label, figure)),
                iops(name + "readIops", "Read IOPS" + label, mode.readIops()),
                iops(name + "writeIops", "Write IOPS" + label, mode.writeIops()),
                fixed(name + "perClientMibps", "Throughput of a client" + label, mode.perClientMibps()),
                fixed(
                        name + "perClientEfsUtils2Mibps",
                        "Throughput of a client with efs-utils 2" + label,
                        mode.perClientEfsUtils2Mibps()));
    }

    /// What is published beside the quota stays.
    private IopsFigure iops(String name, String label, IopsFigure iops) {
        var quota = iops.standard();
        var most = iops.onRequest().equals(quota)
                ? quota.published().orElse(quota.value())
                : iops.onRequest().value();
        var standard = visit.apply(Overridable.of(name, label, quota, Optional.of(most)), quota);
        return new IopsFigure(
                standard,
                iops.infrequent().equals(quota) ? standard : iops.infrequent(),
                iops.onRequest().equals(quota) ? standard : iops.onRequest());
    }

    private RegionLimits region(RegionLimits limits) {
        return new RegionLimits(
                limits.code(),
                limits.name(),
                limits("regionalElastic", "Regional Elastic", true, limits.regionalElastic()),
                limits("regionalProvisioned", "Regional Provisioned", true, limits.regionalProvisioned()),
                limits("regionalBursting", "Regional Bursting", false, limits.regionalBursting()),
                limits(
                        "oneZoneElasticAndProvisioned",
                        "One Zone Elastic and Provisioned",
                        false,
                        limits.oneZoneElasticAndProvisioned()),
                limits("oneZoneBursting", "One Zone Bursting", false, limits.oneZoneBursting()));
    }

    private ReadWrite limits(String kind, String label, boolean onRequest, ReadWrite limits) {
        return new ReadWrite(
                limit(kind, "read", label, onRequest, limits.readMibps()),
                limit(kind, "write", label, onRequest, limits.writeMibps()));
    }

    private Figure limit(String kind, String side, String of, boolean onRequest, Figure figure) {
        var name = "limits." + kind + "." + side + "Mibps";
        var label = side.substring(0, 1).toUpperCase(Locale.ROOT) + side.substring(1) + " throughput of " + of;
        return onRequest ? raised(name, label, figure) : fixed(name, label, figure);
    }

    /// A figure whose number AWS changes on request, or a person measures, without a bound that AWS names.
    private Figure raised(String name, String label, Figure figure) {
        return visit.apply(Overridable.of(name, label, figure, Optional.empty()), figure);
    }

    private Figure fixed(String name, String label, Figure figure) {
        double published = figure.published().orElse(figure.value());
        return visit.apply(Overridable.of(name, label, figure, Optional.of(published)), figure);
    }
}
