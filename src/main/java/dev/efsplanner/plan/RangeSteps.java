package dev.efsplanner.plan;

import java.util.List;
import java.util.stream.Collectors;

/// How far the cell of a workload with ranges reaches: the same steps in every scenario.
record RangeSteps(Evaluation evaluation, Chain chain) {
    void range(Metric metric) {
        if (metric.range(evaluation).isEmpty()) return;
        var prospects = evaluation.spread().orElseThrow().prospects();
        var likely = chain.steps().size();
        var each = prospects.stream()
                .map(prospect -> prospect.scenario().words() + " "
                        + metric.likely(prospect.evaluation()).text())
                .collect(Collectors.joining("; "));
        var text = "the likely value of step " + likely + "; in brackets how far it reaches when the same steps are"
                + " taken in each scenario: " + each;
        chain.said(
                metric.label() + " over all scenarios",
                new Stated(Stated.Way.FOUND, text, List.of()),
                metric.of(evaluation).text());
    }
}
