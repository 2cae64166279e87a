package dev.efsplanner.plan;

import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.workload.Demand;

/// How full the clients are: what they can move, and how many operations they keep in flight.
record ClientSteps(Origin origin, Chain chain) {
    Formula clients(Demand.Segment segment) {
        boolean asSeen = origin.plan()
                .edition()
                .assumptions()
                .clientLimitOnUnmeteredBytes()
                .holds();
        var demand = asSeen
                ? traffic().during(segment, "Reads and writes", "traffic", Shown.MIBPS, LayerFormulas::data)
                : traffic().metered(segment);
        var clients = origin.row().workload().clients();
        var figure = clients.efsUtils2()
                ? figures().perClientEfsUtils2Mibps()
                : figures().perClientMibps();
        var limit = Formula.of(Operand.of("limit of a client", figure));
        var each = clients.nic()
                .<Formula>map(nic ->
                        Formula.min(Formula.of(Operand.typed("network of a client", nic.mibps(), "MiB/s")), limit))
                .orElse(limit);
        var capacity = chain.computed(
                "What the clients reach",
                "reach of the clients",
                Formula.of(Operand.typed("clients", clients.count(), "1")).times(each),
                Shown.MIBPS);
        return Formula.of(demand).over(Formula.of(capacity));
    }

    /// Little's law; Max I/O publishes no latency, so General Purpose's is its lower bound.
    Formula concurrency(Demand.Segment segment) {
        var general = origin.plan()
                .edition()
                .figures(
                        origin.row().configuration().type(),
                        PerformanceMode.GENERAL_PURPOSE,
                        origin.row().configuration().throughput())
                .orElseThrow();
        var from = figures().readLatencyMs().isPresent() ? figures() : general;
        var needed = chain.computed(
                "Operations in flight",
                "in flight",
                inFlight(
                        segment,
                        from.readLatencyMs().orElseThrow(),
                        from.writeLatencyMs().orElseThrow()),
                Shown.IN_FLIGHT);
        var clients = origin.row().workload().clients();
        var kept = Formula.of(Operand.typed("clients", clients.count(), "1"))
                .times(Formula.of(Operand.typed("threads each", clients.threadsEach(), "1")));
        return Formula.of(needed).over(kept);
    }

    private Formula inFlight(Demand.Segment segment, Figure readMs, Figure writeMs) {
        return Formula.of(operations(segment, true, true))
                .times(Formula.of(Operand.of("read latency", readMs)))
                .plus(Formula.of(operations(segment, false, true))
                        .times(Formula.of(Operand.of("write latency", writeMs))))
                .over(1000);
    }

    private Operand operations(Demand.Segment segment, boolean read, boolean metadata) {
        return new LimitSteps(origin, chain).operations(segment, read, metadata);
    }

    private ModeFigures figures() {
        return origin.row().figures();
    }

    private TrafficSteps traffic() {
        return new TrafficSteps(origin, chain);
    }
}
