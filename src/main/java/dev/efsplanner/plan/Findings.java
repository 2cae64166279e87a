package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// All that was found out about a row, for its warnings to read.
///
/// @param load what the week asks for, the same for every row
/// @param provisioned the amount, in Provisioned mode only
/// @param worst the worst moment of each limit, fullest first
record Findings(
        Row row,
        Load load,
        Throughput throughput,
        Sizing sizing,
        Optional<DataRate> provisioned,
        CreditCourse course,
        List<Utilisation> worst,
        Cost cost,
        Optional<FileTaskTime> fileTask) {

    boolean is(ThroughputMode mode) {
        return row.is(mode);
    }

    BurstRates burst() {
        return throughput.burst();
    }

    /// How full a limit gets at its worst moment; 0 where the row does not have that limit.
    double share(Dimension dimension) {
        for (var use : worst) if (use.dimension() == dimension) return use.share();
        return 0;
    }

    boolean creditsRunOut() {
        return course.emptyAtSeconds().isPresent() && throughput.peakDemandMibps() > burst().baseMibps() * (1 + 1e-9);
    }

    /// The list price, USD; empty when it is not known.
    OptionalDouble price(PriceItem item) {
        var price = row.prices().price(row.workload().region(), item);
        return price.isPresent() ? OptionalDouble.of(price.get().usd().doubleValue()) : OptionalDouble.empty();
    }

    /// An amount at list price, less the negotiated discount.
    Money afterDiscount(double usd) {
        return Money.ofUsd(usd * (1 - row.workload().choices().discountPercent() / 100));
    }
}
