package dev.efsplanner.plan;

import dev.efsplanner.spec.MeteringRules;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Rates.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Makes the columns of a week: from segments that were metered one by one, or from samples that were measured.
///
/// A sample tells the average size of its requests only; where sizes are mixed, more is metered than that of the
/// average.
final class Metering {
    private final MeteringRules rules;
    private final double leastKib;
    private final double metadataKib;
    private final double billedMetadataKib;
    private final double divisor;

    private Metering(MeteringRules rules) {
        this.rules = rules;
        this.leastKib = rules.minRequestKib().value();
        this.metadataKib = rules.metadataKib().value();
        this.billedMetadataKib = rules.elasticMetadataKib().value();
        this.divisor = rules.readDivisor().value();
    }

    static Week samples(Rates rates, MeteringRules rules) {
        return new Metering(rules).week(rates);
    }

    private Week week(Rates rates) {
        int size = rates.size();
        var metered = new double[size];
        var billedRead = new double[size];
        var billedWrite = new double[size];
        for (int i = 0; i < size; i++) {
            double readKib = rates.readMibps(i) * 1024, writeKib = rates.writeMibps(i) * 1024;
            double reads = rates.readOps(i), writes = rates.writeOps(i);
            double metadataReads = rates.metadataReadOps(i), metadataWrites = rates.metadataWriteOps(i);
            metered[i] = (Math.max(reads * leastKib, readKib / divisor)
                            + Math.max(writes * leastKib, writeKib)
                            + (metadataReads + metadataWrites) * metadataKib)
                    / 1024;
            billedRead[i] = (billedKib(reads, readKib) + metadataReads * billedMetadataKib) / 1024;
            billedWrite[i] = (billedKib(writes, writeKib) + metadataWrites * billedMetadataKib) / 1024;
        }
        return new Week(rates, metered, billedRead, billedWrite);
    }

    private double billedKib(double ops, double kib) {
        return ops == 0 ? 0 : ops * Metered.billedKib(kib / ops, rules);
    }

    static Week columns(List<Metered> segments) {
        var columns = new EnumMap<Column, double[]>(Column.class);
        columns.put(Column.READ_MIBPS, column(segments, Metered::readMibps));
        columns.put(Column.WRITE_MIBPS, column(segments, Metered::writeMibps));
        columns.put(Column.READ_OPS, column(segments, Metered::readOps));
        columns.put(Column.WRITE_OPS, column(segments, Metered::writeOps));
        columns.put(Column.METADATA_READ_OPS, column(segments, Metered::metadataReadOps));
        columns.put(Column.METADATA_WRITE_OPS, column(segments, Metered::metadataWriteOps));
        var rates = new Rates(column(segments, Metered::startSeconds), column(segments, Metered::seconds), columns);
        return new Week(
                rates,
                column(segments, Metered::meteredMibps),
                column(segments, Metered::billedReadMibps),
                column(segments, Metered::billedWriteMibps));
    }

    private static double[] column(List<Metered> segments, ToDoubleFunction<Metered> of) {
        var column = new double[segments.size()];
        for (int i = 0; i < column.length; i++) column[i] = of.applyAsDouble(segments.get(i));
        return column;
    }
}
