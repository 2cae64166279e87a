package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Workload;
import java.util.EnumMap;
import java.util.Optional;

/// Judges and prices all alternatives on file systems of one type.
///
/// @param watch is asked before each
record Alternatives(SpecEdition edition, PriceList prices, FileSystemType type, Watch watch) {
    Offers offers(Workload workload, Week week) {
        var serving = new EnumMap<Alternative, Offer>(Alternative.class);
        var elastic = row(ThroughputMode.ELASTIC, workload, week);
        if (new Throughput(elastic).serves(Optional.empty())) {
            serving.put(Alternative.ELASTIC, Offer.of(elastic, Optional.empty()));
        }
        var amount = provisioned(workload, week);
        if (amount.isPresent()) {
            var provisioned = row(ThroughputMode.PROVISIONED, workload, week);
            serving.put(Alternative.PROVISIONED, Offer.of(provisioned, amount));
        }
        var bursting = row(ThroughputMode.BURSTING, workload, week);
        if (new Throughput(bursting).serves(Optional.empty())) {
            serving.put(Alternative.BURSTING, Offer.of(bursting, Optional.empty()));
        } else {
            Padding.smallest(bursting)
                    .ifPresent(by -> serving.put(Alternative.PADDED, Offer.of(padded(bursting, by), Optional.empty())));
        }
        return new Offers(serving);
    }

    /// The amount that is sized to the peak; empty when even the most that can be had does not serve.
    Optional<DataRate> provisioned(Workload workload, Week week) {
        var row = row(ThroughputMode.PROVISIONED, workload, week);
        var throughput = new Throughput(row);
        return Optional.of(new Sizing(row, throughput).forThePeak()).filter(a -> throughput.serves(Optional.of(a)));
    }

    /// The smallest whole GiB that is to be added to what is stored for Bursting to serve; empty where none is enough.
    Optional<DataSize> enoughForBursting(Workload workload, Week week) {
        var row = row(ThroughputMode.BURSTING, workload, week);
        return new Throughput(row).serves(Optional.empty()) ? Optional.of(DataSize.ZERO) : Padding.smallest(row);
    }

    private Row row(ThroughputMode mode, Workload workload, Week week) {
        watch.mayGoOn();
        var configuration = new Configuration(type, PerformanceMode.GENERAL_PURPOSE, mode, StoragePolicy.NONE);
        return Row.of(workload, edition, prices, configuration, week);
    }

    private static Row padded(Row row, DataSize by) {
        var workload = row.workload();
        return Row.of(
                workload.withChoices(workload.choices().withPadding(by)),
                row.edition(),
                row.prices(),
                row.configuration().padded(by),
                row.week());
    }
}
