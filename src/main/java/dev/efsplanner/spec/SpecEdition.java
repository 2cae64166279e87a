package dev.efsplanner.spec;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The published performance figures as they stood at one date.
///
/// @param id `2026-07`
/// @param modes every type × performance mode × throughput mode that AWS allows
/// @param readings how AWS's text is read where no figure stands for it
/// @param regions by code, in AWS's order
/// @param sources by id
public record SpecEdition(
        String id,
        String title,
        List<ModeFigures> modes,
        BurstRules burst,
        MeteringRules metering,
        ProvisionedRules provisioned,
        QuotaRules quotas,
        SmallFileRules smallFiles,
        Assumptions assumptions,
        List<Reading> readings,
        Map<String, RegionLimits> regions,
        Map<String, Source> sources) {
    public SpecEdition {
        modes = List.copyOf(modes);
        readings = List.copyOf(readings);
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// With other numbers for what an account can have its own.
    SpecEdition with(
            List<ModeFigures> otherModes,
            ProvisionedRules otherProvisioned,
            QuotaRules otherQuotas,
            Map<String, RegionLimits> otherRegions) {
        return new SpecEdition(
                id,
                title,
                otherModes,
                burst,
                metering,
                otherProvisioned,
                otherQuotas,
                smallFiles,
                assumptions,
                readings,
                otherRegions,
                sources);
    }

    /// With the numbers of a workload in its Region; what they replace is marked and keeps the published number.
    ///
    /// @throws IllegalArgumentException when a number is of a figure that this edition does not have
    public SpecEdition overridden(String region, Map<String, Double> numbersByName) {
        var applied = new HashSet<String>();
        var edition = new OverridableWalk((overridable, figure) -> {
                    var number = numbersByName.get(overridable.name());
                    if (number == null) return figure;
                    applied.add(overridable.name());
                    return figure.overriddenBy(number);
                })
                .edition(this, region);
        for (var name : numbersByName.keySet()) {
            if (!applied.contains(name) && !OverridableFigures.isPrice(name))
                throw new IllegalArgumentException("edition " + id + " has no figure " + name + " to override");
        }
        return edition;
    }

    /// The figures of an allowed combination; empty for the four that AWS does not allow.
    public Optional<ModeFigures> figures(FileSystemType type, PerformanceMode performance, ThroughputMode throughput) {
        for (var mode : modes)
            if (mode.type() == type && mode.performanceMode() == performance && mode.throughputMode() == throughput)
                return Optional.of(mode);
        return Optional.empty();
    }
}
