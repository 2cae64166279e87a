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
    private record Limits(double readMibps, double writeMibps) {
        static Limits of(ReadWrite limits) {
            return new Limits(limits.readMibps().value(), limits.writeMibps().value());
        }

        double share(double read, double write) {
            return read / readMibps + write / writeMibps;
        }
    }

    final Rates rates;
    final double[] meteredMibps;
    final double[] billedReadMibps;
    final double[] billedWriteMibps;
    private final Fullest fullest = new Fullest(this);
    private final Courses courses = new Courses(this);
    private final Map<Limits, Cycle> cycles = new HashMap<>();
    private Optional<Cycle> unlimited = Optional.empty();
    private Optional<Load> load = Optional.empty();

    Week(Rates rates, double[] meteredMibps, double[] billedReadMibps, double[] billedWriteMibps) {
        this.rates = rates;
        this.meteredMibps = meteredMibps;
        this.billedReadMibps = billedReadMibps;
        this.billedWriteMibps = billedWriteMibps;
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

    /// From the start of the first segment to the end of the last.
    double cycleSeconds() {
        return rates.startSeconds(size() - 1) + rates.seconds(size() - 1);
    }

    /// Whether a row's Region limit lies above this rate for every mix: reads count at least their share, writes and
    /// metadata in full.
    boolean unlimited(Row row, double mibps) {
        double reads = row.limits().readMibps().value() / row.readDivisor();
        double writes = row.limits().writeMibps().value();
        return mibps <= Math.min(reads, writes) * (1 - 1e-9);
    }

    /// The metered demand under a row's Region limit, where that can bear on so much.
    Cycle cycle(Row row, double mibps) {
        return unlimited(row, mibps)
                ? unlimited()
                : cycles.computeIfAbsent(
                        Limits.of(row.limits()), limits -> unlimited().under(each(limits)));
    }

    private Cycle unlimited() {
        var known = unlimited.orElseGet(() -> Cycle.of(rates.seconds(), meteredMibps));
        unlimited = Optional.of(known);
        return known;
    }

    /// A limit bears on each segment's own mix; where no data moves, on the mix of the whole week.
    private double[] each(Limits limits) {
        double share = limits.share(load().readMibps(), load().writeMibps());
        double idle = share > 0 ? load().meteredMibps() / share : limits.writeMibps();
        var each = new double[size()];
        for (int i = 0; i < each.length; i++) {
            double path = limits.share(rates.readMibps(i), rates.writeMibps(i));
            each[i] = path > 0 ? meteredMibps[i] / path : idle;
        }
        return each;
    }
}
