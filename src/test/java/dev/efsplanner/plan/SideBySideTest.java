package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Workload WORDPRESS =
            Presets.bundled("wordpress").orElseThrow().workload();

    private final Contender before = contender("before", WORDPRESS, "regional-gp-bursting");
    private final Contender after = contender("after", WORDPRESS, "regional-gp-provisioned");

    @Test
    void the_same_beside_itself_differs_in_nothing() {
        var comparison = SideBySide.of(List.of(before, contender("again", WORDPRESS, "regional-gp-bursting")), 0);
        assertEquals(
                List.of(),
                comparison.inputs().stream().filter(ComparedInput::differs).toList());
        assertTrue(comparison.metrics().stream().noneMatch(ComparedMetric::differs));
        for (var metric : comparison.metrics())
            assertEquals("same", metric.differences().get(1).orElseThrow().text(), metric.heading());
    }

    @Test
    void each_metric_says_how_much_more_and_whether_that_is_better() {
        var comparison = SideBySide.of(List.of(before, after), 0);
        assertEquals("+$170.70 (+5,173 %), worse", difference(comparison, Metric.MONTHLY_COST));
        assertEquals("better", difference(comparison, Metric.VERDICT));
        assertTrue(
                difference(comparison, Metric.UTILISATION).endsWith(", better"),
                difference(comparison, Metric.UTILISATION));
        assertTrue(
                difference(comparison, Metric.UTILISATION).startsWith("-"), difference(comparison, Metric.UTILISATION));
        assertEquals("differs", difference(comparison, Metric.CREDITS_OUT), "one of them has no credits");
        assertEquals("same", difference(comparison, Metric.LIMITING));
        assertEquals(
                Optional.empty(),
                comparison.metric(Metric.MONTHLY_COST).differences().getFirst());
    }

    @Test
    void the_baseline_may_be_any_of_them_and_turns_the_signs() {
        var comparison = SideBySide.of(List.of(before, after), 1);
        assertEquals(
                "-$170.70 (-98.1 %), better",
                comparison
                        .metric(Metric.MONTHLY_COST)
                        .differences()
                        .getFirst()
                        .orElseThrow()
                        .text());
        assertEquals(
                List.of(
                        "“before”: Regional · General Purpose · Bursting falls short, for $3.30 a month, $170.70 less"
                                + " than “after”.",
                        "“after”: Regional · General Purpose · Provisioned fits, for $174.00 a month."),
                comparison.sentences());
        assertThrows(IllegalArgumentException.class, () -> SideBySide.of(List.of(before), 1));
    }

    @Test
    void never_is_better_than_a_day_without_a_number_for_it() {
        var padded = contender("padded", WORDPRESS, "regional-gp-bursting-padded");
        assertEquals("better", difference(SideBySide.of(List.of(before, padded), 0), Metric.CREDITS_OUT));
    }

    @Test
    void inputs_that_differ_are_named_with_their_layer_and_overrides_too() {
        var other = WorkloadText.of(WORDPRESS)
                .with(WorkloadField.HOT, "50")
                .with(1, WorkloadField.READ, "3")
                .withOverride("prices.elasticReadGib", "0.025");
        var comparison = SideBySide.of(List.of(before, contender("other", parsed(other), "regional-gp-bursting")), 0);
        var differing =
                comparison.inputs().stream().filter(ComparedInput::differs).toList();
        assertEquals(
                List.of(
                        new ComparedInput("Hot", "GiB", List.of("4.4", "50")),
                        new ComparedInput("Read of “visitors, daytime”", "MiB/s", List.of("0.7", "3")),
                        new ComparedInput("Override of prices.elasticReadGib", "", List.of("–", "0.025"))),
                differing);
    }

    @Test
    void a_layer_that_only_one_has_is_blank_in_the_other_wherever_it_stands() {
        var fewer = WorkloadText.of(WORDPRESS);
        fewer = fewer.withLayers(fewer.layers().subList(1, fewer.layers().size()));
        var comparison = SideBySide.of(List.of(before, contender("fewer", parsed(fewer), "regional-gp-bursting")), 0);
        var differing =
                comparison.inputs().stream().filter(ComparedInput::differs).toList();
        assertFalse(differing.isEmpty());
        assertTrue(
                differing.stream().allMatch(input -> input.name().endsWith("of “visitors, all day”")),
                differing.toString());
        assertTrue(differing.stream().allMatch(input -> input.texts().get(1).equals("–")), differing.toString());
    }

    private static String difference(SideBySide comparison, Metric metric) {
        return comparison.metric(metric).differences().get(1).orElseThrow().text();
    }

    private static Contender contender(String name, Workload workload, String row) {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        return new Contender(name, plan, plan.evaluation(row).orElseThrow());
    }

    private static Workload parsed(WorkloadText text) {
        return switch (text.parse(KnownNames.of(Catalog.EDITION))) {
            case Parsed.Valid<Workload>(var valid) -> valid;
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
