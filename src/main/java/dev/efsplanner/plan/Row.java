package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.RegionLimits.ReadWrite;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Workload;
import java.util.List;

/// Everything that is known about one configuration before it is judged.
///
/// @param limits the Region's throughput quota for this type and mode
/// @param week the demand, metered
record Row(
        Workload workload,
        SpecEdition edition,
        PriceList prices,
        Configuration configuration,
        ModeFigures figures,
        ReadWrite limits,
        Week week) {

    /// @throws java.util.NoSuchElementException for a combination that AWS does not allow
    static Row of(
            Workload workload, SpecEdition edition, PriceList prices, Configuration configuration, List<Metered> week) {
        var figures = edition.figures(configuration.type(), configuration.performance(), configuration.throughput())
                .orElseThrow();
        var limits = edition.regions().get(workload.region()).of(configuration.type(), configuration.throughput());
        return new Row(workload, edition, prices, configuration, figures, limits, Week.of(week));
    }

    boolean is(ThroughputMode mode) {
        return configuration.throughput() == mode;
    }

    /// Max I/O publishes no latency but is slower than General Purpose: that is its lower bound.
    ModeFigures knownLatencies() {
        if (figures.readLatencyMs().isPresent()) return figures;
        return edition.figures(configuration.type(), PerformanceMode.GENERAL_PURPOSE, configuration.throughput())
                .orElseThrow();
    }

    /// Where the stored data lies under this row's storage policy.
    Tiers tiers() {
        return Tiers.of(workload.storage(), configuration.policy());
    }

    /// What counts as Standard on the first day; padding only where it buys something.
    DataSize standard() {
        var stored = tiers().standard();
        return is(ThroughputMode.BURSTING) ? stored.plus(workload.choices().padding()) : stored;
    }

    /// What counts as Standard on a simulated day: it grows once a day.
    DataSize standardOn(int day) {
        return standard().plus(DataSize.ofGib(growthGibPerDay() * day));
    }

    double growthGibPerDay() {
        return workload.storage().growthPerMonth().gib()
                * 24
                / workload.choices().monthHours();
    }

    boolean grows() {
        return workload.storage().growthPerMonth().gib() > 0;
    }

    /// The shares of the read and write limit that a segment asks for, added up (AWS: together at most 100 %).
    double pathShare(Metered segment) {
        return pathShare(segment.readMibps(), segment.writeMibps());
    }

    double pathShare(double readMibps, double writeMibps) {
        return readMibps / limits.readMibps().value()
                + writeMibps / limits.writeMibps().value();
    }

    double readDivisor() {
        return edition.metering().readDivisor().value();
    }
}
