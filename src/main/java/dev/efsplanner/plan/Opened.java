package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Opens what was found by search: what went in, with sources.
final class Opened {
    private static final String WORKLOAD = "workload";

    private Opened() {}

    /// The two bills at the place, amount by amount, and the prices behind them.
    static Calculation crossing(String title, Alternative one, Alternative other, Offers there, String result) {
        var operands = new ArrayList<Operand>();
        for (var alternative : List.of(one, other)) {
            var offer = there.of(alternative).orElseThrow();
            for (var amount : offer.cost().amounts()) {
                var name = alternative.label() + ": " + amount.name();
                operands.add(
                        new Operand(name, amount.usd().usd().doubleValue(), "USD", "planner, " + amount.formula()));
                amount.operands().stream()
                        .filter(operand -> operand.name().equals("price"))
                        .forEach(price -> operands.add(
                                new Operand(name + ", price", price.value(), price.unit(), price.source())));
            }
            if (offer.padding().gib() > 0) {
                operands.add(new Operand("padding", offer.padding().gib(), "GiB", "planner, sized to the demand"));
            }
        }
        return new Calculation(
                title,
                "sum of the amounts of " + one.label() + " = sum of the amounts of " + other.label()
                        + ", found by halving to one part in a million",
                operands,
                result);
    }

    /// What decides whether a mode serves: what is asked for, what the stored size earns, and how long work may wait.
    static Calculation reach(String title, Offer offer, String result) {
        var row = offer.row();
        var rates = BurstRates.of(row.standard(), row.edition());
        var operands = new ArrayList<Operand>();
        operands.add(new Operand("average metered", row.week().load().meteredMibps(), "MiB/s", "planner"));
        operands.add(new Operand("peak metered", new Throughput(row).peakDemandMibps(), "MiB/s", "planner"));
        operands.add(new Operand("S", row.standard().gib(), "GiB in Standard", WORKLOAD));
        operands.add(Operand.of("earned per GiB", row.edition().burst().baselineKibpsPerGib()));
        operands.add(new Operand("earned", rates.earnMibps(), "MiB/s", "planner, S × earned per GiB / 1024"));
        operands.add(new Operand("permitted with credits", rates.burstMibps(), "MiB/s", "planner"));
        operands.add(
                new Operand("starting balance", row.workload().startingCredit().mib(), "MiB", WORKLOAD));
        operands.add(new Operand("allowed delay", row.workload().needs().maxDelayHours(), "h", WORKLOAD));
        operands.add(new Operand("horizon", row.workload().horizonDays(), "days", WORKLOAD));
        return new Calculation(
                title,
                "credits and waiting work followed from event to event over the horizon; no work waits longer than"
                        + " allowed; found by halving to one part in a million",
                operands,
                result);
    }

    /// Four digits of a percentage: `3.897 %`.
    static String percent(double ratio) {
        return Numbers.show(100 * ratio) + " %";
    }
}
