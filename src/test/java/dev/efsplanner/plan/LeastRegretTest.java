package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeastRegretTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void what_serves_the_published_traffic_too_comes_before_what_is_cheap_while_it_is_quiet() {
        assertEquals("""
                onezone-gp-provisioned       | $15.05 $33.05 $0.00
                regional-gp-provisioned      | $16.59 $34.59 $1.54
                onezone-gp-provisioned-ia30  | $16.68 $34.68 $1.63
                regional-gp-provisioned-ia30 | $17.91 $35.91 $2.86
                onezone-gp-elastic-ia30      | $34.03 $68.06 $169.25
                onezone-gp-elastic           | $34.38 $68.41 $169.60
                regional-gp-elastic-ia30     | $34.82 $68.85 $170.04
                regional-gp-elastic          | $35.92 $69.95 $171.14
                onezone-gp-bursting-ia30     | $0.00 $0.00 –
                onezone-gp-bursting          | $0.35 $0.35 –
                regional-gp-bursting-ia30    | $1.23 $1.23 –
                regional-gp-bursting         | $1.89 $1.89 –
                regional-maxio-bursting-ia30 | – – –
                regional-maxio-bursting      | – – –
                regional-maxio-provisioned   | – – –
                regional-maxio-provisioned-ia30 | – – –
                """, regrets(PLANNER.plan(quietSite())));
    }

    @Test
    void the_recommendation_says_how_sure_it_is_and_what_the_likely_numbers_alone_would_lead_to() {
        assertEquals(
                "One Zone · General Purpose · Provisioned fits at $34.46 a month; its fullest limit is metered throughput"
                        + " at 93.8 %. Next best: Regional · General Purpose · Provisioned at $36.00. How sure: fits in all"
                        + " 3 scenarios (Provisioned sized to each, 3 MiB/s to 29 MiB/s); the best choice in 1; at worst"
                        + " it costs $33.05 a month more than the best choice (traffic likely). With the likely numbers"
                        + " alone the choice would be One Zone · General Purpose · Bursting · IA after 30 days at $1.41:"
                        + " it fits in 2 of 3 scenarios (75 % by weight), not with traffic high; the best choice in 2.",
                PLANNER.plan(quietSite()).recommendation().sentence());
    }

    @Test
    void each_scenario_names_its_best_choice_and_what_that_costs_there() {
        assertEquals("""
                traffic low 0.25: onezone-gp-bursting-ia30 $1.41
                traffic likely 0.5: onezone-gp-bursting-ia30 $1.41
                traffic high 0.25: onezone-gp-provisioned $172.46
                """, bests(PLANNER.plan(quietSite())));
    }

    @Test
    void a_row_has_the_reach_of_its_figures_over_all_scenarios() {
        var spread = spread(PLANNER.plan(quietSite()), "onezone-gp-provisioned");
        assertEquals(
                new Extent<>("$16.46", "$34.46", "$172.46"),
                spread.monthlyCost().orElseThrow().map(Money::toString));
        assertEquals(
                new Extent<>(3.0, 6.0, 29.0), spread.provisioned().orElseThrow().map(DataRate::mibps));
        var row = PLANNER.plan(quietSite()).evaluation("onezone-gp-bursting").orElseThrow();
        assertEquals("$1.76", Metric.MONTHLY_COST.of(row).text());
        assertEquals("never (day 33.8–never)", Metric.CREDITS_OUT.of(row).text());
        assertEquals("never", Metric.CREDITS_OUT.likely(row).text());
        assertEquals("Fits (in 75 %)", Metric.VERDICT.of(row).text());
    }

    @Test
    void dummy_data_is_no_yardstick_where_something_fits_without() {
        var jenkins = Ranged.of(Presets.bundled("jenkins").orElseThrow().workload(), Ranged.RATES, 0.2, 1.5);
        var plan = PLANNER.plan(jenkins);
        assertEquals("""
                traffic low 0.25: onezone-gp-bursting $2.56
                traffic likely 0.5: onezone-gp-provisioned $513.76
                traffic high 0.25: onezone-gp-provisioned $771.76
                """, bests(plan));
        assertEquals(
                "Fits in all 3 scenarios (padding sized to each, 0 GiB to 1,303 GiB); the best choice in 1.",
                spread(plan, "onezone-gp-bursting-padded").sentence());
        assertEquals(
                "onezone-gp-provisioned",
                plan.recommendation().evaluation().orElseThrow().id());
    }

    @Test
    void what_was_typed_stays_in_every_scenario() {
        var quiet = quietSite();
        var typed = quiet.withChoices(quiet.choices().withProvisioned(DataRate.ofMibps(10)));
        var spread = spread(PLANNER.plan(typed), "onezone-gp-provisioned");
        assertEquals(
                new Extent<>(10.0, 10.0, 10.0),
                spread.provisioned().orElseThrow().map(DataRate::mibps));
        assertEquals(
                "Fits in 2 of 3 scenarios (75 % by weight), not with traffic high; the best choice in none; at worst it"
                        + " costs $57.05 a month more than the best choice (traffic low).",
                spread.sentence());
    }

    @Test
    void both_axes_make_nine_scenarios_and_a_level_that_never_fits_is_named_as_such() {
        var text = WorkloadText.of(Workloads.of(100, Workloads.steady(9, 0.5)))
                .with(WorkloadField.HOT, "60..100..200")
                .with(0, WorkloadField.READ, "3..9..30")
                .with(0, WorkloadField.WRITE, "0.2..0.5..2");
        assertEquals(
                "Fits in 5 of 9 scenarios (62.5 % by weight), not with traffic high, nor with traffic likely and storage"
                        + " low; the best choice in 5.",
                spread(PLANNER.plan(Ranged.parse(text)), "onezone-gp-bursting").sentence());
    }

    @Test
    void a_storage_class_that_stays_empty_in_a_scenario_costs_nothing_there() {
        var text = WorkloadText.of(Workloads.of(100, Workloads.steady(1, 0.1)));
        var plan = PLANNER.plan(Ranged.parse(text.with(WorkloadField.COLD, "0..50..100")));
        var plain = spread(plan, "regional-gp-elastic").prospects().getFirst().evaluation();
        var tiered =
                spread(plan, "regional-gp-elastic-ia30").prospects().getFirst().evaluation();
        assertEquals(
                plain.outcome().orElseThrow().cost().monthly(),
                tiered.outcome().orElseThrow().cost().monthly());
    }

    @Test
    void where_nothing_fits_as_is_likely_it_says_what_fits_at_all() {
        var busy = Ranged.of(Presets.bundled("git-hosting").orElseThrow().workload(), Ranged.RATES, 0.2, 1.5);
        assertEquals(
                "Nothing fits. Closest is Regional · Max I/O · Provisioned at $6,306.00 a month, which falls short: Read"
                        + " latency: needs 1 ms, AWS publishes no number for Max I/O, only that it is higher. Several"
                        + " would: 2 file systems of Regional · General Purpose · Elastic · IA after 30 days, each with"
                        + " 100 GiB and 1/2 of the traffic, meet every limit: $12,765.75 a month together, if data and"
                        + " traffic divide evenly. That is with the likely numbers: Regional · General Purpose · Elastic"
                        + " · IA after 30 days fits in 1 of 3 scenarios (25 % by weight), not with traffic likely, nor"
                        + " with traffic high; the best choice in 1.",
                PLANNER.plan(busy).recommendation().sentence());
    }

    @Test
    void a_range_of_traffic_growth_alone_leaves_the_plan_as_it_is() {
        var text = WorkloadText.of(Workloads.of(100, Workloads.steady(1, 0.1)));
        var plan = PLANNER.plan(Ranged.parse(text.with(WorkloadField.TRAFFIC_GROWTH, "0..1..5")));
        assertEquals(List.of(), plan.scenarios());
        assertEquals(
                List.of(),
                plan.evaluations().stream()
                        .filter(row -> row.spread().isPresent())
                        .toList());
    }

    /// WordPress with a fifth of its published traffic, which may be half of that or all that was published.
    private static Workload quietSite() {
        var published = Presets.bundled("wordpress").orElseThrow().workload();
        var quiet = Ranged.of(published, Ranged.RATES, 0.2, 1).at(Scenario.all(Level.LOW));
        return Ranged.of(quiet, Ranged.RATES, 0.5, 5);
    }

    private static Spread spread(Plan plan, String id) {
        return plan.evaluation(id).flatMap(Evaluation::spread).orElseThrow();
    }

    private static String regrets(Plan plan) {
        return plan.evaluations().stream()
                .filter(row -> row.spread().isPresent())
                .map(row -> row.id() + " ".repeat(Math.max(0, 28 - row.id().length())) + " | "
                        + row.spread().orElseThrow().prospects().stream()
                                .map(p -> p.regret().map(Money::toString).orElse("–"))
                                .collect(Collectors.joining(" "))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String bests(Plan plan) {
        return plan.scenarios().stream()
                .map(best -> best.scenario().words() + " " + best.scenario().weight() + ": "
                        + best.row().orElseThrow().id() + " "
                        + best.evaluation()
                                .flatMap(row ->
                                        row.outcome().orElseThrow().cost().monthly())
                                .orElseThrow()
                        + "\n")
                .collect(Collectors.joining());
    }
}
