package dev.efsplanner.plan;

import dev.efsplanner.spec.MeteringRules;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.Comparator;
import java.util.List;

/// What the chains of a row begin with.
record Origin(Plan plan, Evaluation evaluation, Outcome outcome, Row row) {
    static Origin of(Plan plan, Evaluation evaluation, Outcome outcome) {
        var row = Row.of(evaluation.workload(), plan.edition(), plan.prices(), evaluation.configuration(), List.of());
        return new Origin(plan, evaluation, outcome, row);
    }

    boolean credits() {
        return outcome.course().hasCredits();
    }

    MeteringRules metering() {
        return plan.edition().metering();
    }

    /// What is on at an instant after planning began.
    Demand.Segment segmentAt(double seconds) {
        double inCycle = seconds % plan.demand().cycleSeconds();
        return plan.demand().segments().stream()
                .filter(s -> inCycle < s.startSeconds() + s.seconds())
                .findFirst()
                .orElseThrow();
    }

    /// The first stretch in which the most is metered.
    Demand.Segment busiest() {
        return plan.demand().segments().stream()
                .max(Comparator.comparingDouble(this::meteredMibps)
                        .thenComparing(Demand.Segment::startSeconds, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private double meteredMibps(Demand.Segment segment) {
        double metered = 0;
        for (TrafficLayer layer : segment.layers()) metered += Metered.meteredMibps(layer, metering());
        return metered;
    }
}
