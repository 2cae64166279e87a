package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Rates.Column;
import java.util.EnumMap;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long weeks are searched stretch by stretch; looking at every segment finds the same.
class FullestTest {
    private static final ReadWrite LIMITS =
            Catalog.EDITION.regions().get("us-east-1").regionalElastic();

    /// Few different rates, so that many segments ask for the most and the first of them must be found.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 63, 64, 65, 128, 129, 1000})
    void the_first_of_the_fullest_segments_is_found(int size) {
        var random = new SplittableRandom(size);
        for (int n = 0; n < 40; n++) {
            var week = Metering.samples(rates(random, size, 1 + random.nextInt(20)), Catalog.EDITION.metering());
            var rates = week.rates;
            double read = LIMITS.readMibps().value(),
                    write = LIMITS.writeMibps().value();
            assertEquals(
                    first(size, i -> rates.readMibps(i) / read + rates.writeMibps(i) / write),
                    week.fullest().dataPath(LIMITS));
            assertEquals(
                    first(size, i -> rates.readOps(i) / 7000 + rates.writeOps(i) / 3000),
                    week.fullest().iops(false, 7000, 3000));
            assertEquals(
                    first(
                            size,
                            i -> (rates.readOps(i) + rates.metadataReadOps(i)) / 7000
                                    + (rates.writeOps(i) + rates.metadataWriteOps(i)) / 3000),
                    week.fullest().iops(true, 7000, 3000));
            assertEquals(
                    first(size, i -> rates.readMibps(i) + rates.writeMibps(i)),
                    week.fullest().clients(true));
            assertEquals(first(size, i -> week.meteredMibps[i]), week.fullest().clients(false));
            assertEquals(
                    first(
                            size,
                            i -> ((rates.readOps(i) + rates.metadataReadOps(i)) * 0.25
                                            + (rates.writeOps(i) + rates.metadataWriteOps(i)) * 2.7)
                                    / 1000),
                    week.fullest().concurrency(0.25, 2.7));
        }
    }

    private static Fullest.Moment first(int size, IntToDoubleFunction asked) {
        int at = 0;
        for (int i = 1; i < size; i++) if (asked.applyAsDouble(i) > asked.applyAsDouble(at)) at = i;
        return new Fullest.Moment(asked.applyAsDouble(at), at);
    }

    private static Rates rates(SplittableRandom random, int size, int different) {
        var columns = new EnumMap<Column, double[]>(Column.class);
        for (var column : Column.values()) columns.put(column, new double[size]);
        for (int i = 0; i < size; i++) {
            double read = random.nextInt(different), write = random.nextInt(different);
            columns.get(Column.READ_MIBPS)[i] = read;
            columns.get(Column.READ_OPS)[i] = read * 16;
            columns.get(Column.WRITE_MIBPS)[i] = write;
            columns.get(Column.WRITE_OPS)[i] = write * 4;
            columns.get(Column.METADATA_READ_OPS)[i] = random.nextInt(different);
            columns.get(Column.METADATA_WRITE_OPS)[i] = random.nextInt(different);
        }
        return Rates.every(60, size, columns);
    }
}
