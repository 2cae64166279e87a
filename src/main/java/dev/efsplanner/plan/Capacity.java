package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Holds the week against every limit: `u = demand / capacity`, the largest u is the utilisation.
final class Capacity {
    private final Row row;

    Capacity(Row row) {
        this.row = row;
    }

    /// The worst moment of each limit, fullest first. Elastic has no metered limit of its own: there the data path
    /// decides.
    List<Utilisation> worst(CreditCourse course) {
        var worst = new ArrayList<Utilisation>();
        if (!row.is(ThroughputMode.ELASTIC)) {
            var peak = course.peak();
            worst.add(new Utilisation(
                    Dimension.METERED_THROUGHPUT,
                    peak.demandMibps(),
                    peak.permittedMibps(),
                    peak.demandMibps() / peak.permittedMibps(),
                    peak.seconds()));
        }
        worst.add(worst(Dimension.DATA_PATH, row.week().fullest().dataPath(row.limits()), 1));
        worst.add(worst(Dimension.IOPS, iops(), 1));
        worst.add(worst(Dimension.CLIENTS, clients(), clientCapacity()));
        worst.add(worst(Dimension.CONCURRENCY, inFlight(), inFlightCapacity()));
        // Twelve digits decide: where the Region's limit also caps the permitted rate, the data path is named.
        worst.sort(Comparator.comparingDouble((Utilisation u) -> -Math.round(u.share() * 1e12) / 1e12)
                .thenComparing(u -> u.dimension() == Dimension.METERED_THROUGHPUT));
        return worst;
    }

    private Utilisation worst(Dimension dimension, Fullest.Moment most, double capacity) {
        double at = row.week().rates.startSeconds(most.segment());
        return new Utilisation(dimension, most.demand(), capacity, most.demand() / capacity, at);
    }

    private Fullest.Moment iops() {
        return row.week()
                .fullest()
                .iops(
                        row.edition().assumptions().metadataCountsTowardIops().holds(),
                        row.figures().readIops().standard().value(),
                        row.figures().writeIops().standard().value());
    }

    private Fullest.Moment clients() {
        return row.week()
                .fullest()
                .clients(row.edition()
                        .assumptions()
                        .clientLimitOnUnmeteredBytes()
                        .holds());
    }

    /// The largest share of the IOPS quota that the week asks for.
    double iopsShare() {
        return worst(Dimension.IOPS, iops(), 1).share();
    }

    /// The largest share of the read and write limits, added up, that the week asks for.
    double pathShare() {
        return row.week().fullest().dataPath(row.limits()).demand();
    }

    /// The largest share of what the clients reach, where each mounts so many file systems.
    double clientShare(int fileSystems) {
        return worst(Dimension.CLIENTS, clients(), clientCapacity(fileSystems)).share();
    }

    private double clientCapacity() {
        return clientCapacity(1);
    }

    private double clientCapacity(int fileSystems) {
        var clients = row.workload().clients();
        var figure = clients.efsUtils2()
                ? row.figures().perClientEfsUtils2Mibps()
                : row.figures().perClientMibps();
        boolean perFileSystem =
                row.edition().assumptions().clientLimitPerFileSystem().holds();
        double limit = figure.value() * (perFileSystem ? fileSystems : 1);
        double each = clients.nic().map(nic -> Math.min(nic.mibps(), limit)).orElse(limit);
        return clients.count() * each;
    }

    /// Little's law.
    private Fullest.Moment inFlight() {
        var figures = row.knownLatencies();
        return row.week()
                .fullest()
                .concurrency(
                        figures.readLatencyMs().orElseThrow().value(),
                        figures.writeLatencyMs().orElseThrow().value());
    }

    private double inFlightCapacity() {
        var clients = row.workload().clients();
        return (double) clients.count() * clients.threadsEach();
    }
}
