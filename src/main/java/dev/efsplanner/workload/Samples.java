package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Measured columns read as segments: each sample is one layer with the average size of its requests.
///
/// A segment is made when it is asked for; whoever goes through all of them reads the columns.
final class Samples extends AbstractList<Demand.Segment> implements RandomAccess {
    private static final String NAME = "measured";

    /// Of a sample without reads, or without writes: any size will do.
    private static final IoSize NO_REQUESTS = IoSize.ofKib(1024);

    final Rates rates;

    Samples(Rates rates) {
        this.rates = rates;
    }

    @Override
    public int size() {
        return rates.size();
    }

    @Override
    public Demand.Segment get(int index) {
        double read = rates.readMibps(index), write = rates.writeMibps(index);
        double metadataReads = rates.metadataReadOps(index);
        double metadata = metadataReads + rates.metadataWriteOps(index);
        var layer = new TrafficLayer(
                NAME,
                new Schedule.Always(),
                DataRate.ofMibps(read),
                DataRate.ofMibps(write),
                size(read, rates.readOps(index)),
                size(write, rates.writeOps(index)),
                metadata,
                metadata == 0 ? 0 : metadataReads / metadata);
        boolean idle = read + write + metadata == 0;
        return new Demand.Segment(rates.startSeconds(index), rates.seconds(index), idle ? List.of() : List.of(layer));
    }

    private static IoSize size(double mibps, double ops) {
        return ops == 0 ? NO_REQUESTS : IoSize.ofKib(mibps * 1024 / ops);
    }
}
