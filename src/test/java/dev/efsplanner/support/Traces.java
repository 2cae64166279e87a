package dev.efsplanner.support;

import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Rates.Column;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/// Traffic as a measurement would give it: by the sample, never twice the same.
public final class Traces {
    private Traces() {}

    /// @param peakMibps what one sample reads, and writes, at most
    public static Rates random(SplittableRandom random, double secondsEach, int samples, double peakMibps) {
        var columns = new EnumMap<Column, double[]>(Column.class);
        for (var column : Column.values()) columns.put(column, new double[samples]);
        for (int i = 0; i < samples; i++) {
            if (random.nextInt(10) == 0) continue;
            data(random, columns, i, Column.READ_MIBPS, Column.READ_OPS, peakMibps);
            data(random, columns, i, Column.WRITE_MIBPS, Column.WRITE_OPS, peakMibps);
            columns.get(Column.METADATA_READ_OPS)[i] = random.nextInt(200);
            columns.get(Column.METADATA_WRITE_OPS)[i] = random.nextInt(50);
        }
        return Rates.every(secondsEach, samples, columns);
    }

    /// Mostly far below the peak, now and then near it, in requests of 2 KiB to 1 MiB.
    private static void data(
            SplittableRandom random, Map<Column, double[]> columns, int i, Column mibps, Column ops, double peakMibps) {
        if (random.nextInt(8) == 0) return;
        double rate = peakMibps * Math.pow(random.nextDouble(), 6);
        columns.get(mibps)[i] = rate;
        columns.get(ops)[i] = rate * 1024 / Math.pow(2, random.nextDouble(1, 10));
    }
}
