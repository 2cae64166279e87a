package dev.efsplanner.workload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// What is asked for segment by segment, in columns: a year of minutes has half a million of each.
public final class Rates {
    /// What a column holds: an average over each segment.
    public enum Column {
        READ_MIBPS,
        WRITE_MIBPS,
        READ_OPS,
        WRITE_OPS,
        METADATA_READ_OPS,
        METADATA_WRITE_OPS
    }

    private final double[] starts;
    private final double[] seconds;
    private final double[] readMibps;
    private final double[] writeMibps;
    private final double[] readOps;
    private final double[] writeOps;
    private final double[] metadataReadOps;
    private final double[] metadataWriteOps;

    /// @param starts seconds since the cycle began
    /// @param seconds length of each segment, above 0
    /// @param columns as long as the others, all values finite and 0 or more; a missing column is all 0
    /// @throws IllegalArgumentException naming what is wrong and where, also where data moves without operations
    public Rates(double[] starts, double[] seconds, Map<Column, double[]> columns) {
        this.starts = starts.clone();
        this.seconds = seconds.clone();
        this.readMibps = column(columns, Column.READ_MIBPS);
        this.writeMibps = column(columns, Column.WRITE_MIBPS);
        this.readOps = column(columns, Column.READ_OPS);
        this.writeOps = column(columns, Column.WRITE_OPS);
        this.metadataReadOps = column(columns, Column.METADATA_READ_OPS);
        this.metadataWriteOps = column(columns, Column.METADATA_WRITE_OPS);
        for (int i = 0; i < seconds.length; i++) {
            if (!(seconds[i] > 0)) throw new IllegalArgumentException("segment " + i + " lasts " + seconds[i] + " s");
            if (readMibps[i] > 0 != readOps[i] > 0 || writeMibps[i] > 0 != writeOps[i] > 0)
                throw new IllegalArgumentException("segment " + i + " has data without operations, or the reverse");
        }
    }

    /// Samples that follow each other without a gap.
    ///
    /// @param secondsEach the time between two samples
    public static Rates every(double secondsEach, int samples, Map<Column, double[]> columns) {
        var starts = new double[samples];
        var seconds = new double[samples];
        Arrays.fill(seconds, secondsEach);
        for (int i = 0; i < samples; i++) starts[i] = i * secondsEach;
        return new Rates(starts, seconds, columns);
    }

    /// Of every so many segments that follow each other the largest in each column, as one segment.
    public Rates peaks(int segmentsEach) {
        int size = Math.ceilDiv(size(), segmentsEach);
        var from = new double[size];
        var lasting = new double[size];
        var columns = new EnumMap<Column, double[]>(Column.class);
        for (var column : Column.values()) columns.put(column, new double[size]);
        for (int peak = 0; peak < size; peak++) {
            double time = 0, reading = 0, writing = 0, reads = 0, writes = 0, metadataReads = 0, metadataWrites = 0;
            int end = Math.min(size(), (peak + 1) * segmentsEach);
            for (int i = peak * segmentsEach; i < end; i++) {
                time += seconds[i];
                if (readMibps[i] > reading) reading = readMibps[i];
                if (writeMibps[i] > writing) writing = writeMibps[i];
                if (readOps[i] > reads) reads = readOps[i];
                if (writeOps[i] > writes) writes = writeOps[i];
                if (metadataReadOps[i] > metadataReads) metadataReads = metadataReadOps[i];
                if (metadataWriteOps[i] > metadataWrites) metadataWrites = metadataWriteOps[i];
            }
            from[peak] = starts[peak * segmentsEach];
            lasting[peak] = time;
            columns.get(Column.READ_MIBPS)[peak] = reading;
            columns.get(Column.WRITE_MIBPS)[peak] = writing;
            columns.get(Column.READ_OPS)[peak] = reads;
            columns.get(Column.WRITE_OPS)[peak] = writes;
            columns.get(Column.METADATA_READ_OPS)[peak] = metadataReads;
            columns.get(Column.METADATA_WRITE_OPS)[peak] = metadataWrites;
        }
        return new Rates(from, lasting, columns);
    }

    private double[] column(Map<Column, double[]> columns, Column name) {
        var column = columns.getOrDefault(name, new double[seconds.length]);
        if (column.length != seconds.length || starts.length != seconds.length)
            throw new IllegalArgumentException(name + " has " + column.length + " values, not " + seconds.length);
        for (int i = 0; i < column.length; i++)
            if (!(column[i] >= 0 && column[i] < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException(name + " of segment " + i + " is " + column[i]);
        return column.clone();
    }

    public int size() {
        return seconds.length;
    }

    public double startSeconds(int segment) {
        return starts[segment];
    }

    public double seconds(int segment) {
        return seconds[segment];
    }

    /// The lengths of all segments.
    public double[] seconds() {
        return seconds.clone();
    }

    public double readMibps(int segment) {
        return readMibps[segment];
    }

    public double writeMibps(int segment) {
        return writeMibps[segment];
    }

    public double readOps(int segment) {
        return readOps[segment];
    }

    public double writeOps(int segment) {
        return writeOps[segment];
    }

    public double metadataReadOps(int segment) {
        return metadataReadOps[segment];
    }

    public double metadataWriteOps(int segment) {
        return metadataWriteOps[segment];
    }
}
