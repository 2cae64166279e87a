package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.ThroughputMode;
import java.util.Optional;

/// Finds how much dummy data in Standard lets Bursting serve the demand: whole GiB, no more than needed.
final class Padding {
    private Padding() {}

    /// Empty where it is not Bursting, where padding was typed or is not needed, and where no amount is enough.
    static Optional<DataSize> smallest(Row row) {
        boolean open = row.is(ThroughputMode.BURSTING)
                && row.configuration().policy().isNone()
                && row.workload().choices().padding().gib() == 0;
        if (!open) return Optional.empty();
        var throughput = new Throughput(row);
        return throughput.padding(() -> smallest(row, throughput));
    }

    private static Optional<DataSize> smallest(Row row, Throughput throughput) {
        if (throughput.servesPadded(DataSize.ZERO)) return Optional.empty();
        double enough = Math.ceil(baselineCarries(row, throughput.peakDemandMibps()));
        if (!throughput.servesPadded(DataSize.ofGib(enough))) return Optional.empty();
        double smallest = LeastWhole.between(
                0, enough, throughput::leastPaddingGib, gib -> throughput.servesPadded(DataSize.ofGib(gib)));
        return Optional.of(DataSize.ofGib(smallest));
    }

    /// From this padding on the baseline alone carries the peak, and credits no longer matter.
    private static double baselineCarries(Row row, double peakMibps) {
        double perGib = row.edition().burst().baselineKibpsPerGib().value() / 1024;
        return Math.max(1, peakMibps / perGib - row.standard().gib());
    }
}
