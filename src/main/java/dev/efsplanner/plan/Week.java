package dev.efsplanner.plan;

import dev.efsplanner.credit.Cycle;
import dev.efsplanner.spec.RegionLimits.ReadWrite;
import dev.efsplanner.workload.Rates;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/// One cycle of demand, metered: in columns to compute with, as a list to read.
///
/// What is found out about it is kept, because many rows ask the same: it lives as long as its plan.
final class Week extends AbstractList<Metered> implements RandomAccess {
    private record Limits(double readMibps, double writeMibps) {}

    final Rates rates;
    final double[] meteredMibps;
    final double[] billedReadMibps;
    final double[] billedWriteMibps;
    private final double[] seconds;
    private final Fullest fullest = new Fullest(this);
    private final Courses courses = new Courses();
    private final Map<Limits, Cycle> cycles = new HashMap<>();
    private Optional<Load> load = Optional.empty();

    Week(Rates rates, double[] meteredMibps, double[] billedReadMibps, double[] billedWriteMibps) {
        this.rates = rates;
        this.meteredMibps = meteredMibps;
        this.billedReadMibps = billedReadMibps;
        this.billedWriteMibps = billedWriteMibps;
        this.seconds = rates.seconds();
    }

    /// The same segments in columns, if they are not yet.
    static Week of(List<Metered> segments) {
        return segments instanceof Week week ? week : Metering.columns(segments);
    }

    @Override
    public int size() {
        return rates.size();
    }

    @Override
    public Metered get(int index) {
        return new Metered(
                rates.startSeconds(index),
                rates.seconds(index),
                rates.readMibps(index),
                rates.writeMibps(index),
                rates.readOps(index),
                rates.writeOps(index),
                rates.metadataReadOps(index),
                rates.metadataWriteOps(index),
                meteredMibps[index],
                billedReadMibps[index],
                billedWriteMibps[index]);
    }

    /// Averages and peaks; without the layers.
    Load load() {
        var known = load.orElseGet(() -> Load.of(this));
        load = Optional.of(known);
        return known;
    }

    Fullest fullest() {
        return fullest;
    }

    Courses courses() {
        return courses;
    }

    /// The metered demand under a Region's limit, which bears on each segment's own mix; where no data moves, on the
    /// mix of the whole week.
    Cycle cycle(ReadWrite limits) {
        var read = limits.readMibps().value();
        var write = limits.writeMibps().value();
        return cycles.computeIfAbsent(new Limits(read, write), _ -> cycle(read, write));
    }

    private Cycle cycle(double readLimit, double writeLimit) {
        double share = load().readMibps() / readLimit + load().writeMibps() / writeLimit;
        double idle = share > 0 ? load().meteredMibps() / share : writeLimit;
        var limits = new double[size()];
        for (int i = 0; i < limits.length; i++) {
            double path = rates.readMibps(i) / readLimit + rates.writeMibps(i) / writeLimit;
            limits[i] = path > 0 ? meteredMibps[i] / path : idle;
        }
        return Cycle.of(seconds, meteredMibps, limits);
    }
}
