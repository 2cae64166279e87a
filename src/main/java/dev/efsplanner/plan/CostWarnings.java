package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;
import java.util.OptionalDouble;

/// P3, P4 and P5: what throughput costs beyond what one would guess.
final class CostWarnings {
    /// Below this use of what is provisioned, most of it is paid for while idle. Our choice.
    private static final double WELL_USED = 0.5;

    /// AWS's rule of thumb: Elastic up to this average-to-peak ratio. Source: EFS performance page, throughput
    /// modes.
    private static final double AWS_RATIO = 0.05;

    /// The Elastic bill may count this many times what the application moves before we say so (`users.md`, P5).
    private static final double AMPLIFIED = 2;

    private CostWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        switch (row.row().configuration().throughput()) {
            case PROVISIONED -> idle(warnings, row, row.provisioned().orElseThrow());
            case ELASTIC -> {
                shock(warnings, row);
                amplified(warnings, row);
            }
            case BURSTING -> {}
        }
    }

    /// P3, raised when throughput is paid for beyond what storage includes, and less than half of it is used or the
    /// month is over the budget: `max(0, P − S/20) > 0 and (average metered / P < 0.5 or monthly > budget)`.
    ///
    /// A month of it is `max(0, P − S/20) × price`, less the discount; an hour that over the hours of a month.
    private static void idle(List<Warning> warnings, Findings row, DataRate amount) {
        double monthly = provisionedUsd(row, amount.mibps());
        if (!(monthly > 0)) return;
        double used = row.load().meteredMibps() / amount.mibps();
        var budget = row.row().workload().needs().monthlyBudget();
        var bill = row.cost().monthly();
        boolean over = budget.isPresent() && bill.isPresent() && bill.get().compareTo(budget.get()) > 0;
        if (used >= WELL_USED && !over) return;
        double hourly = monthly / row.row().workload().choices().monthHours();
        warnings.add(new Warning(
                Pain.IDLE_PROVISIONED,
                Numbers.show(amount.mibps()) + " MiB/s of Provisioned Throughput cost " + row.afterDiscount(hourly)
                        + " an hour, " + row.afterDiscount(24 * hourly) + " a day, " + row.afterDiscount(monthly)
                        + " a month even when idle; on average this workload uses " + Numbers.percent(used) + " of it."
                        + (over ? " The row is over the budget of " + budget.get() + " a month." : "")));
    }

    /// P4, raised when Elastic Throughput costs more than Provisioned sized to the peak would: with `u = average /
    /// peak` as the application moves data, `N = Elastic USD / Provisioned USD > 1`; both cost the same at `u* = u
    /// / N`, which is the model's `price × billable P / (2,566.4 × peak × mean price of a GiB)` with the metered
    /// bytes of the bill.
    ///
    /// Not raised where Provisioned is not possible (Archive) or cannot be set so high, where a price is missing,
    /// or where no data moves.
    private static void shock(List<Warning> warnings, Findings row) {
        var load = row.load();
        var reads = usd(row, load.billedReadMibps(), PriceItem.ELASTIC_READ);
        var writes = usd(row, load.billedWriteMibps(), PriceItem.ELASTIC_WRITE);
        boolean archives = row.row().configuration().policy().archiveAfterDays().isPresent();
        if (archives || reads.isEmpty() || writes.isEmpty() || load.dataMibps() == 0) return;
        double elastic = reads.getAsDouble() + writes.getAsDouble();
        var edition = row.row().edition();
        var type = row.row().configuration().type();
        var limits = edition.regions().get(row.row().workload().region()).of(type, ThroughputMode.PROVISIONED);
        double amount = Math.max(
                edition.provisioned().minMibps().value(),
                Math.ceil(load.busiest().meteredMibps() / (1 + 1e-9)));
        double provisioned = provisionedUsd(row, amount);
        if (!(elastic > provisioned) || amount > Sizing.most(edition, limits).mibps()) return;
        double ratio = load.dataMibps() / load.peakMibps();
        double times = elastic / provisioned;
        var start = "At " + percent(ratio) + " average-to-peak, Elastic Throughput costs ";
        warnings.add(new Warning(
                Pain.ELASTIC_COST,
                provisioned > 0
                        ? start + hundredths(times) + " times Provisioned Throughput sized to the peak: "
                                + row.afterDiscount(elastic) + " against " + row.afterDiscount(provisioned)
                                + " a month for " + Numbers.show(amount) + " MiB/s. They cost the same at "
                                + percent(ratio / times) + "; AWS's rule of thumb is " + percent(AWS_RATIO) + "."
                        : start + row.afterDiscount(elastic) + " a month, while the price of the storage includes the "
                                + Numbers.show(amount) + " MiB/s of Provisioned Throughput that the peak needs."));
    }

    private static String percent(double share) {
        return hundredths(100 * share) + " %";
    }

    private static String hundredths(double number) {
        return Numbers.show(Math.round(number * 100) / 100.0);
    }

    /// P5, raised when the Elastic bill counts more than twice what the application moves: `billed / moved > 2`,
    /// weekly averages. Source of the steps: the edition's metering rules.
    private static void amplified(List<Warning> warnings, Findings row) {
        var load = row.load();
        if (load.billedMibps() <= AMPLIFIED * load.dataMibps()) return;
        var rules = row.row().edition().metering();
        warnings.add(new Warning(
                Pain.SMALL_REQUESTS,
                "The Elastic bill counts " + Numbers.show(load.billedMibps()) + " MiB/s where the application moves "
                        + (load.dataMibps() == 0
                                ? "no data"
                                : Numbers.show(load.dataMibps()) + " MiB/s, "
                                        + Numbers.show(load.billedMibps() / load.dataMibps()) + " times as much")
                        + ": a data request counts at least "
                        + Numbers.show(rules.elasticMinDataKib().value()) + " KiB, a metadata operation "
                        + Numbers.show(rules.elasticMetadataKib().value()) + " KiB."));
    }

    /// What an amount of Provisioned Throughput costs a month at list price; NaN when the price is not known.
    private static double provisionedUsd(Findings row, double mibps) {
        double included = row.row().standard().gib()
                / row.row().edition().provisioned().includedGibPerMibps().value();
        return Math.max(0, mibps - included)
                * row.price(PriceItem.PROVISIONED_THROUGHPUT).orElse(Double.NaN);
    }

    private static OptionalDouble usd(Findings row, double mibps, PriceItem item) {
        if (mibps == 0) return OptionalDouble.of(0);
        var price = row.price(item);
        double hours = row.row().workload().choices().monthHours();
        return price.isPresent()
                ? OptionalDouble.of(mibps * 3600 * hours / 1024 * price.getAsDouble())
                : OptionalDouble.empty();
    }
}
