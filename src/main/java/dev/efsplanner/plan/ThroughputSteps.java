package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.util.List;
import java.util.function.Function;

/// What a row permits: at all, and at one moment of the plan.
record ThroughputSteps(Origin origin, Chain chain) {
    void permittedRead() {
        var limit = Operand.of("read limit", origin.row().limits().readMibps());
        var divisor = Operand.of("read divisor", origin.metering().readDivisor());
        permitted(
                "Permitted read",
                limit,
                rate -> Formula.of(rate).times(Formula.of(divisor)),
                origin.outcome().permitted().read().mibps());
    }

    void permittedWrite() {
        var limit = Operand.of("write limit", origin.row().limits().writeMibps());
        permitted(
                "Permitted write",
                limit,
                Formula::of,
                origin.outcome().permitted().write().mibps());
    }

    private void permitted(String title, Operand limit, Function<Operand, Formula> most, double planned) {
        var formula = origin.row().is(ThroughputMode.ELASTIC)
                ? Formula.of(limit)
                : Formula.min(Formula.of(limit), most.apply(rate()));
        chain.computed(title, "permitted", formula, Shown.MIBPS, planned);
    }

    /// The metered rate that the mode permits, with credits where there are credits.
    Operand rate() {
        return origin.credits()
                ? new CreditSteps(origin, chain, 0).burst()
                : new SizingSteps(origin, chain).provisioned();
    }

    /// The metered rate permitted at the worst moment, when the Region's limit is counted in.
    Operand permittedAt(Utilisation use, Operand metered) {
        int day = origin.row().grows() ? (int) Math.floor(use.atSeconds() / 86_400) : 0;
        var limit = limitAt(use.atSeconds(), metered);
        var rate = rateAt(use, day, limit.value());
        return chain.computed(
                "Permitted then, " + Moment.of(use.atSeconds()),
                "permitted",
                Formula.min(rate, Formula.of(limit)),
                Shown.MIBPS,
                use.capacity());
    }

    private Formula rateAt(Utilisation use, int day, double limit) {
        var credits = new CreditSteps(origin, chain, day);
        if (!origin.credits()) {
            var amount = Formula.of(new SizingSteps(origin, chain).provisioned());
            // Outgrowing the amount later, the file system has the baseline of its size.
            return day == 0 ? amount : Formula.max(amount, Formula.of(credits.earned()));
        }
        var burst = credits.burst();
        var base = credits.base();
        var balance = chain.stated(
                "Burst credits then, " + Moment.of(use.atSeconds()),
                "balance",
                new WaitingSteps(origin, chain).followed(),
                Shown.MIB,
                origin.outcome().course().peak().creditMib());
        double mostly = Math.min(limit, burst.value());
        boolean bursts = Math.abs(use.capacity() - mostly) <= 1e-9 * mostly;
        var rule = "the burst rate while there is credit or more is earned than served, else the baseline";
        return Formula.of(chain.stated(
                "Rate then, " + Moment.of(use.atSeconds()),
                "rate",
                new Stated(Stated.Way.RULE, rule, List.of(balance, burst, base)),
                Shown.MIBPS,
                bursts ? burst.value() : base.value()));
    }

    /// The Region's limit in metered MiB/s: it bears on the mix of reads and writes.
    private Operand limitAt(double seconds, Operand metered) {
        var segment = origin.segmentAt(seconds);
        var share = new LimitSteps(origin, chain).dataPath(segment);
        if (share.value() > 0) {
            return chain.computed(
                    "The Region's limit for this mix",
                    "Region's limit",
                    Formula.of(metered).over(Formula.of(share)),
                    Shown.MIBPS);
        }
        var traffic = new TrafficSteps(origin, chain);
        var average = traffic.averageMetered();
        var reads = traffic.average("Reads", "average reads", Shown.MIBPS, LayerFormulas::reads);
        var writes = traffic.average("Writes", "average writes", Shown.MIBPS, LayerFormulas::writes);
        var week = LimitSteps.path(origin, List.of(reads, writes));
        if (week.value() == 0)
            return Operand.of("Region's limit", origin.row().limits().writeMibps());
        return chain.computed(
                "The Region's limit for the week's mix",
                "Region's limit",
                Formula.of(average).over(week),
                Shown.MIBPS);
    }
}
