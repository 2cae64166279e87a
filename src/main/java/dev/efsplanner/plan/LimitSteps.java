package dev.efsplanner.plan;

import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.workload.Demand;
import java.util.List;

/// How full each of the five limits gets: demand, capacity and their ratio at the worst moment.
record LimitSteps(Origin origin, Chain chain) {
    void headroom() {
        var use = peakUse();
        chain.computed(
                "Headroom",
                "headroom",
                Formula.number(1).over(Formula.of(use)).minus(Formula.number(1)),
                Shown.SHARE,
                origin.outcome().limiting().headroom());
    }

    /// The fullest of all limits.
    Operand peakUse() {
        var shares = shares().stream().map(Formula::of).toArray(Formula[]::new);
        return chain.computed(
                "Peak use",
                "peak use",
                Formula.max(shares),
                Shown.SHARE,
                origin.outcome().limiting().share());
    }

    void limiting() {
        var text = "the limit that is fullest; where the Region's limit is also the permitted rate, the data path";
        chain.said(
                "Limited by",
                new Stated(Stated.Way.RULE, text, shares()),
                origin.outcome().limiting().dimension().label());
    }

    private List<Operand> shares() {
        return origin.outcome().utilisations().stream().map(this::share).toList();
    }

    Operand share(Utilisation use) {
        var formula = switch (use.dimension()) {
            case METERED_THROUGHPUT -> metered(use);
            case DATA_PATH -> Formula.of(dataPath(at(use)));
            case IOPS -> iops(at(use));
            case CLIENTS -> new ClientSteps(origin, chain).clients(at(use));
            case CONCURRENCY -> new ClientSteps(origin, chain).concurrency(at(use));
        };
        return chain.computed(
                use.dimension().label() + ", fullest " + Moment.of(use.atSeconds()),
                use.dimension().inSentence(),
                formula,
                Shown.SHARE,
                use.share());
    }

    private Formula metered(Utilisation use) {
        var demand = traffic().metered(at(use));
        return Formula.of(demand).over(Formula.of(new ThroughputSteps(origin, chain).permittedAt(use, demand)));
    }

    /// The shares of the read and the write limit, added up.
    Operand dataPath(Demand.Segment segment) {
        var rates = List.of(
                traffic().during(segment, "Reads", "reads", Shown.MIBPS, LayerFormulas::reads),
                traffic().during(segment, "Writes", "writes", Shown.MIBPS, LayerFormulas::writes));
        boolean always = origin.plan().demand().segments().size() == 1;
        return chain.computed(
                "Share of the data path" + (always ? "" : ", " + Moment.of(segment.startSeconds())),
                "share of the path",
                path(origin, rates),
                Shown.SHARE);
    }

    /// @param rates reads, then writes
    static Formula path(Origin origin, List<Operand> rates) {
        var limits = origin.row().limits();
        return Formula.of(rates.getFirst())
                .over(Formula.of(Operand.of("read limit", limits.readMibps())))
                .plus(Formula.of(rates.getLast()).over(Formula.of(Operand.of("write limit", limits.writeMibps()))));
    }

    private Formula iops(Demand.Segment segment) {
        boolean all =
                origin.plan().edition().assumptions().metadataCountsTowardIops().holds();
        var quota = figures();
        return Formula.of(operations(segment, true, all))
                .over(Formula.of(Operand.of("read IOPS quota", quota.readIops().standard())))
                .plus(Formula.of(operations(segment, false, all))
                        .over(Formula.of(
                                Operand.of("write IOPS quota", quota.writeIops().standard()))));
    }

    /// Of a stretch of the week.
    Operand operations(Demand.Segment segment, boolean read, boolean metadata) {
        var title = (read ? "Read" : "Write") + " operations" + (metadata ? ", metadata included" : "");
        return traffic()
                .during(
                        segment,
                        title,
                        read ? "read operations" : "write operations",
                        Shown.OPS,
                        layer -> read
                                ? LayerFormulas.readOps(layer, metadata)
                                : LayerFormulas.writeOps(layer, metadata));
    }

    private Demand.Segment at(Utilisation use) {
        return origin.segmentAt(use.atSeconds());
    }

    private ModeFigures figures() {
        return origin.row().figures();
    }

    private TrafficSteps traffic() {
        return new TrafficSteps(origin, chain);
    }
}
