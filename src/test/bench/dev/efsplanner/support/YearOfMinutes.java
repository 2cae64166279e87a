package dev.efsplanner.support;

import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Rates.Column;
import java.util.EnumMap;
import java.util.SplittableRandom;

/// A year of one-minute samples: half a million of them.
public final class YearOfMinutes {
    private static final int MINUTES = 525_600;

    private YearOfMinutes() {}

    /// The preset's week, minute by minute, each time between nothing and twice as much.
    public static Rates of(Demand week) {
        var random = new SplittableRandom(1);
        var columns = new EnumMap<Column, double[]>(Column.class);
        for (var column : Column.values()) columns.put(column, new double[MINUTES]);
        for (int minute = 0; minute < MINUTES; minute++) {
            double at = minute * 60 % Demand.WEEK_SECONDS;
            for (var segment : week.segments()) {
                if (at < segment.startSeconds() || at >= segment.startSeconds() + segment.seconds()) continue;
                for (var layer : segment.layers()) {
                    double read = random.nextDouble(2), write = random.nextDouble(2), metadata = random.nextDouble(2);
                    columns.get(Column.READ_MIBPS)[minute] +=
                            read * layer.read().mibps();
                    columns.get(Column.READ_OPS)[minute] += read * layer.readOps();
                    columns.get(Column.WRITE_MIBPS)[minute] +=
                            write * layer.write().mibps();
                    columns.get(Column.WRITE_OPS)[minute] += write * layer.writeOps();
                    columns.get(Column.METADATA_READ_OPS)[minute] += metadata * layer.metadataReadOps();
                    columns.get(Column.METADATA_WRITE_OPS)[minute] += metadata * layer.metadataWriteOps();
                }
            }
        }
        return Rates.every(60, MINUTES, columns);
    }
}
