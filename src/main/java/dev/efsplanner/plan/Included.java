package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// The stored size at which Elastic costs as much as Provisioned, by formula: Elastic's traffic costs the same at any
/// size, Provisioned gets cheaper with the throughput that the size includes.
///
/// @param gib below 0 when Elastic is the cheaper one at no size
record Included(double gib, List<Operand> operands) {
    /// Empty where a price is missing or one of the two does not serve.
    static Optional<Included> of(Alternatives alternatives, Workload workload, Offers own) {
        var price = alternatives.prices().price(workload.region(), PriceItem.PROVISIONED_THROUGHPUT);
        var amount = own.of(Alternative.PROVISIONED).flatMap(Offer::provisioned);
        var elastic = own.of(Alternative.ELASTIC)
                .map(Offer::cost)
                .filter(cost -> cost.missing().isEmpty());
        if (price.isEmpty() || price.get().usd().signum() == 0 || amount.isEmpty() || elastic.isEmpty())
            return Optional.empty();
        double traffic = elastic.get().amounts().stream()
                .filter(part -> part.name().startsWith("Elastic "))
                .mapToDouble(part -> part.usd().usd().doubleValue())
                .sum();
        var included = alternatives.edition().provisioned().includedGibPerMibps();
        double gib = included.value()
                * (amount.get().mibps() - traffic / price.get().usd().doubleValue());
        return Optional.of(new Included(
                gib,
                List.of(
                        Operand.of("included", included),
                        new Operand(
                                "provisioned", amount.get().mibps(), "MiB/s", "planner, sized to the peak as metered"),
                        new Operand(
                                "Elastic traffic", traffic, "USD a month", "planner, Elastic reads + Elastic writes"),
                        Operand.of("provisioned price", price.get()))));
    }

    Calculation calculation() {
        return new Calculation(
                "Elastic costs as much as Provisioned",
                "included × (provisioned − Elastic traffic / provisioned price)",
                operands,
                DataSize.ofGib(gib).toString());
    }
}
