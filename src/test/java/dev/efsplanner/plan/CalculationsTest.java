package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.RandomWorkloads;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Overrides;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every cell of every preset and of some random workloads under every edition, opened.
class CalculationsTest {
    private static final Pattern STEP = Pattern.compile("step (\\d+)");
    private static final Pattern PUBLISHED =
            Pattern.compile("((?:[FSN]\\d+, )*[FSN]\\d+|planner), (\\d{4}(-\\d{2}){0,2}|unknown)");

    private record Opened(SpecEdition edition, Evaluation row, Metric metric, List<Calculation> steps) {
        String name() {
            return edition.id() + " " + row.workload().name() + " " + row.id() + " " + metric;
        }
    }

    @Test
    void the_last_step_says_what_the_cell_shows() {
        every(cell -> assertEquals(
                cell.metric().of(cell.row()).text(), cell.steps().getLast().result(), cell.name()));
    }

    @Test
    void every_formula_comes_to_its_result_when_computed_from_what_it_prints() {
        var computed = new int[1];
        every(cell -> cell.steps().stream()
                .filter(step -> step.working() instanceof Formula)
                .forEach(step -> {
                    computed[0]++;
                    double value = PrintedFormula.value(step);
                    assertTrue(shows(step, value), cell.name() + ": " + value + " for " + step);
                }));
        assertTrue(computed[0] > Draws.of(10_000), computed[0] + " formulas");
    }

    @Test
    void an_operand_from_a_step_is_what_that_earlier_step_gave() {
        every(cell -> {
            for (int i = 0; i < cell.steps().size(); i++) {
                for (var operand : cell.steps().get(i).operands()) {
                    var step = STEP.matcher(operand.source());
                    if (!step.matches()) continue;
                    int from = Integer.parseInt(step.group(1)) - 1;
                    assertTrue(from < i, cell.name() + ": " + operand);
                    var earlier = cell.steps().get(from);
                    assertTrue(shows(earlier, operand.value()), cell.name() + ": " + operand + " of " + earlier);
                }
            }
        });
    }

    @Test
    void every_step_but_the_last_leads_to_a_later_one() {
        every(cell -> {
            var used = new TreeSet<Integer>();
            cell.steps().forEach(step -> {
                var words = STEP.matcher(step.formula());
                step.operands().forEach(operand -> {
                    var source = STEP.matcher(operand.source());
                    if (source.matches()) used.add(Integer.parseInt(source.group(1)));
                });
                if (step.working() instanceof Stated)
                    Pattern.compile("\\d+").matcher(step.formula()).results().forEach(n -> {
                        if (step.formula().contains("step")) used.add(Integer.parseInt(n.group()));
                    });
            });
            for (int n = 1; n < cell.steps().size(); n++)
                assertTrue(
                        used.contains(n),
                        cell.name() + ": step " + n + " "
                                + cell.steps().get(n - 1).title());
        });
    }

    @Test
    void an_operand_is_typed_or_comes_from_a_step_or_from_a_known_source_with_its_date() {
        every(cell -> cell.steps()
                .forEach(step -> step.operands().forEach(operand -> {
                    var source = operand.source();
                    if (source.startsWith("workload") || source.equals("planner")) return;
                    if (STEP.matcher(source).matches() || source.startsWith("Amazon EFS user guide")) return;
                    var published = PUBLISHED.matcher(source);
                    assertTrue(published.matches(), cell.name() + ": " + operand);
                    for (var id : published.group(1).split(", ")) {
                        assertTrue(
                                id.equals("planner")
                                        || cell.edition().sources().containsKey(id)
                                        || Catalog.PRICES.sources().containsKey(id),
                                cell.name() + ": " + operand);
                    }
                })));
    }

    @Test
    void names_in_a_formula_are_told_apart() {
        every(cell -> cell.steps()
                .forEach(step -> assertEquals(
                        step.operands().size(),
                        Set.copyOf(step.operands().stream().map(Operand::name).toList())
                                .size(),
                        cell.name() + ": " + step)));
    }

    @Test
    void a_row_falls_short_exactly_where_a_step_of_its_verdict_is_not_met() {
        every(cell -> {
            if (cell.metric() != Metric.VERDICT || cell.row().outcome().isEmpty()) return;
            boolean missed = cell.steps().stream().anyMatch(s -> s.result().equals("not met"));
            assertEquals(cell.row().verdict() instanceof Verdict.FallsShort, missed, cell.name());
        });
    }

    @Test
    void a_row_that_is_not_possible_shows_the_rule_and_its_source() {
        var plan = planned(Workloads.of(100, Workloads.steady(3, 0)));
        assertEquals(
                List.of(new Calculation(
                        "Verdict",
                        new Stated(
                                Stated.Way.RULE,
                                "Max I/O is not available with Elastic Throughput: Elastic works only in General Purpose"
                                        + " mode. (S1, 2025-12)",
                                List.of()),
                        "Not possible",
                        "")),
                opened(plan, "regional-maxio-elastic", Metric.VERDICT));
    }

    @Test
    void a_missing_price_is_named_in_place_of_the_sum() {
        var plan = planned(Workloads.of(100, Workloads.steady(3, 0)).withRegion("sa-east-1"));
        var steps = opened(plan, "regional-gp-bursting", Metric.MONTHLY_COST);
        assertEquals(
                List.of(
                        "No price for Standard storage in sa-east-1: import the AWS price list.",
                        "no sum while a price is missing (step 1); nothing is borrowed from another Region"),
                steps.stream().map(Calculation::formula).toList());
        assertEquals("price missing", steps.getLast().result());
    }

    @Test
    void an_overridden_figure_is_marked_in_every_chain_that_uses_it() {
        var workload = Workloads.of(100, Workloads.steady(3, 0));
        var choices = workload.choices()
                .withOverrides(Overrides.NONE.with("modes.regional.generalPurpose.elastic.readIops", 500_000));
        var plan = planned(workload.withChoices(choices));
        for (var metric : List.of(Metric.READ_IOPS, Metric.UTILISATION)) {
            assertEquals(
                    List.of("workload, overridden; published 250,000 (S1, S2, 2025-12)"),
                    opened(plan, "regional-gp-elastic", metric).stream()
                            .flatMap(step -> step.operands().stream())
                            .filter(operand -> operand.value() == 500_000)
                            .map(Operand::source)
                            .distinct()
                            .toList());
        }
    }

    private static Plan planned(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }

    private static List<Calculation> opened(Plan plan, String id, Metric metric) {
        return Calculations.of(plan, plan.evaluation(id).orElseThrow(), metric);
    }

    /// Whether a number, but for its last digits, reads as the step's result does.
    private static boolean shows(Calculation step, double value) {
        return Arrays.stream(Shown.values())
                .filter(shown -> shown.after().equals(step.unit()))
                .anyMatch(shown -> List.of(value, value * (1 - 1e-9), value * (1 + 1e-9)).stream()
                        .anyMatch(near -> shown.text(near).equals(step.result())));
    }

    private static void every(Consumer<Opened> check) {
        var regions = List.copyOf(Catalog.EDITION.regions().keySet());
        var random = new RandomWorkloads(12);
        var workloads = new ArrayList<Workload>();
        Presets.bundled().forEach(preset -> workloads.add(preset.workload()));
        workloads.add(Ranged.of(Presets.bundled("wordpress").orElseThrow().workload(), Ranged.RATES, 0.5, 3));
        for (int i = 0; i < 12; i++) workloads.add(random.next(regions));
        for (var edition : Catalog.ALL.editions()) {
            for (var workload : Draws.of(workloads)) {
                if (!edition.regions().containsKey(workload.region())) continue;
                var plan = new Planner(edition, Catalog.PRICES).plan(workload);
                for (var row : plan.evaluations()) {
                    for (var metric : Metric.values())
                        check.accept(new Opened(edition, row, metric, Calculations.of(plan, row, metric)));
                }
            }
        }
    }
}
