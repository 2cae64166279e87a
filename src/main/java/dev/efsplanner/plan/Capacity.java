package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
        worst.add(worst(Dimension.DATA_PATH, row::pathShare, 1));
        worst.add(worst(Dimension.IOPS, this::iopsShare, 1));
        worst.add(worst(Dimension.CLIENTS, this::clientTraffic, clientCapacity()));
        worst.add(worst(Dimension.CONCURRENCY, this::inFlight, inFlightCapacity()));
        // Twelve digits decide: where the Region's limit also caps the permitted rate, the data path is named.
        worst.sort(Comparator.comparingDouble((Utilisation u) -> -Math.round(u.share() * 1e12) / 1e12)
                .thenComparing(u -> u.dimension() == Dimension.METERED_THROUGHPUT));
        return worst;
    }

    private Utilisation worst(Dimension dimension, ToDoubleFunction<Metered> demand, double capacity) {
        double most = -1;
        double at = 0;
        for (var segment : row.week()) {
            double here = demand.applyAsDouble(segment);
            if (here > most) {
                most = here;
                at = segment.startSeconds();
            }
        }
        return new Utilisation(dimension, most, capacity, most / capacity, at);
    }

    private double iopsShare(Metered segment) {
        boolean all = row.edition().assumptions().metadataCountsTowardIops().holds();
        double reads = segment.readOps() + (all ? segment.metadataReadOps() : 0);
        double writes = segment.writeOps() + (all ? segment.metadataWriteOps() : 0);
        return reads / row.figures().readIops().standard().value()
                + writes / row.figures().writeIops().standard().value();
    }

    private double clientTraffic(Metered segment) {
        boolean asSeen =
                row.edition().assumptions().clientLimitOnUnmeteredBytes().holds();
        return asSeen ? segment.readMibps() + segment.writeMibps() : segment.meteredMibps();
    }

    private double clientCapacity() {
        var clients = row.workload().clients();
        var figure = clients.efsUtils2()
                ? row.figures().perClientEfsUtils2Mibps()
                : row.figures().perClientMibps();
        double each =
                clients.nic().map(nic -> Math.min(nic.mibps(), figure.value())).orElse(figure.value());
        return clients.count() * each;
    }

    /// Little's law. Max I/O publishes no latency but is slower than General Purpose: that is its lower bound here.
    private double inFlight(Metered segment) {
        var figures = row.figures().readLatencyMs().isPresent()
                ? row.figures()
                : row.edition()
                        .figures(
                                row.configuration().type(),
                                PerformanceMode.GENERAL_PURPOSE,
                                row.configuration().throughput())
                        .orElseThrow();
        double readMs = figures.readLatencyMs().orElseThrow().value();
        double writeMs = figures.writeLatencyMs().orElseThrow().value();
        return ((segment.readOps() + segment.metadataReadOps()) * readMs
                        + (segment.writeOps() + segment.metadataWriteOps()) * writeMs)
                / 1000;
    }

    private double inFlightCapacity() {
        var clients = row.workload().clients();
        return (double) clients.count() * clients.threadsEach();
    }
}
