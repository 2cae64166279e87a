package dev.efsplanner.plan;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import java.util.HashMap;
import java.util.Map;

/// The segments in which a week asks for most, limit by limit; found once for all rows with the same figures.
final class Fullest {
    /// @param demand the most that is asked for
    /// @param segment the first that asks for so much
    record Moment(double demand, int segment) {}

    private record Question(Dimension dimension, boolean all, double read, double write) {}

    private final Week week;
    private final Map<Question, Moment> known = new HashMap<>();

    Fullest(Week week) {
        this.week = week;
    }

    /// Shares of the two limits, added up.
    Moment dataPath(ReadWrite limits) {
        double readLimit = limits.readMibps().value();
        double writeLimit = limits.writeMibps().value();
        return known.computeIfAbsent(new Question(Dimension.DATA_PATH, true, readLimit, writeLimit), _ -> {
            var rates = week.rates;
            double most = -1;
            int at = 0;
            for (int i = 0; i < rates.size(); i++) {
                double here = rates.readMibps(i) / readLimit + rates.writeMibps(i) / writeLimit;
                if (here > most) {
                    most = here;
                    at = i;
                }
            }
            return new Moment(most, at);
        });
    }

    /// Shares of the two quotas, added up.
    Moment iops(boolean withMetadata, double readQuota, double writeQuota) {
        return known.computeIfAbsent(new Question(Dimension.IOPS, withMetadata, readQuota, writeQuota), _ -> {
            var rates = week.rates;
            double most = -1;
            int at = 0;
            for (int i = 0; i < rates.size(); i++) {
                double reads = rates.readOps(i) + (withMetadata ? rates.metadataReadOps(i) : 0);
                double writes = rates.writeOps(i) + (withMetadata ? rates.metadataWriteOps(i) : 0);
                double here = reads / readQuota + writes / writeQuota;
                if (here > most) {
                    most = here;
                    at = i;
                }
            }
            return new Moment(most, at);
        });
    }

    /// MiB/s that pass the clients: as the application sees them, or as they are metered.
    Moment clients(boolean asSeen) {
        return known.computeIfAbsent(new Question(Dimension.CLIENTS, asSeen, 1, 1), _ -> {
            var rates = week.rates;
            double most = -1;
            int at = 0;
            for (int i = 0; i < rates.size(); i++) {
                double here = asSeen ? rates.readMibps(i) + rates.writeMibps(i) : week.meteredMibps[i];
                if (here > most) {
                    most = here;
                    at = i;
                }
            }
            return new Moment(most, at);
        });
    }

    /// Operations in flight (Little's law), metadata included.
    Moment concurrency(double readMs, double writeMs) {
        return known.computeIfAbsent(new Question(Dimension.CONCURRENCY, true, readMs, writeMs), _ -> {
            var rates = week.rates;
            double most = -1;
            int at = 0;
            for (int i = 0; i < rates.size(); i++) {
                double reads = rates.readOps(i) + rates.metadataReadOps(i);
                double writes = rates.writeOps(i) + rates.metadataWriteOps(i);
                double here = (reads * readMs + writes * writeMs) / 1000;
                if (here > most) {
                    most = here;
                    at = i;
                }
            }
            return new Moment(most, at);
        });
    }
}
