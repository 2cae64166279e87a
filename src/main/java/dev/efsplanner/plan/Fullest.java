package dev.efsplanner.plan;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import dev.efsplanner.workload.Rates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The segments in which a week asks for most, limit by limit; found once for all rows with the same figures.
///
/// A long week is searched stretch by stretch: where even the largest rates of a stretch, taken together, ask for no
/// more than is known already, its segments are not looked at.
final class Fullest {
    private static final int STRETCH = 64;

    /// @param demand the most that is asked for
    /// @param segment the first that asks for so much
    record Moment(double demand, int segment) {}

    private record Question(Dimension dimension, boolean all, double read, double write) {}

    /// What a segment asks for: never less where some of its rates are higher.
    private interface Asked {
        double of(Rates rates, int segment);
    }

    private final Week week;
    private final Map<Question, Moment> known = new HashMap<>();
    private Optional<Rates> peaks = Optional.empty();

    Fullest(Week week) {
        this.week = week;
    }

    /// Shares of the two limits, added up.
    Moment dataPath(ReadWrite limits) {
        double readLimit = limits.readMibps().value();
        double writeLimit = limits.writeMibps().value();
        return most(
                new Question(Dimension.DATA_PATH, true, readLimit, writeLimit),
                (rates, i) -> rates.readMibps(i) / readLimit + rates.writeMibps(i) / writeLimit);
    }

    /// Shares of the two quotas, added up.
    Moment iops(boolean withMetadata, double readQuota, double writeQuota) {
        return most(new Question(Dimension.IOPS, withMetadata, readQuota, writeQuota), (rates, i) -> {
            double reads = rates.readOps(i) + (withMetadata ? rates.metadataReadOps(i) : 0);
            double writes = rates.writeOps(i) + (withMetadata ? rates.metadataWriteOps(i) : 0);
            return reads / readQuota + writes / writeQuota;
        });
    }

    /// MiB/s that pass the clients: as the application sees them, or as they are metered.
    Moment clients(boolean asSeen) {
        if (!asSeen)
            return new Moment(week.load().busiest().meteredMibps(), week.load().busiestSegment());
        return most(
                new Question(Dimension.CLIENTS, true, 1, 1), (rates, i) -> rates.readMibps(i) + rates.writeMibps(i));
    }

    /// Operations in flight (Little's law), metadata included.
    Moment concurrency(double readMs, double writeMs) {
        return most(new Question(Dimension.CONCURRENCY, true, readMs, writeMs), (rates, i) -> {
            double reads = rates.readOps(i) + rates.metadataReadOps(i);
            double writes = rates.writeOps(i) + rates.metadataWriteOps(i);
            return (reads * readMs + writes * writeMs) / 1000;
        });
    }

    private Moment most(Question question, Asked asked) {
        return known.computeIfAbsent(question, _ -> most(asked));
    }

    private Moment most(Asked asked) {
        var rates = week.rates;
        double most = -1;
        int at = 0;
        for (int from = 0; from < rates.size(); from += STRETCH) {
            if (rates.size() > STRETCH && asked.of(peaks(), from / STRETCH) <= most) continue;
            int to = Math.min(rates.size(), from + STRETCH);
            for (int i = from; i < to; i++) {
                double here = asked.of(rates, i);
                if (here > most) {
                    most = here;
                    at = i;
                }
            }
        }
        return new Moment(most, at);
    }

    private Rates peaks() {
        var found = peaks.orElseGet(() -> week.rates.peaks(STRETCH));
        peaks = Optional.of(found);
        return found;
    }
}
