package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.Overridden;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);
    private static final String ELASTIC = "regional-gp-elastic";

    /// 300,000 reads of 4 KiB each second: above the quota of 250,000.
    private static final Workload MANY_READS = Workloads.of(
                    100, Workloads.layer(new Schedule.Always(), 1171.875, 0, 4, 0))
            .withClients(new Clients(1000, 64, Optional.empty(), true, 0));

    @Test
    void a_granted_quota_makes_a_row_fit_that_fell_short_and_changes_no_other() {
        var published = PLANNER.plan(MANY_READS);
        var granted = PLANNER.plan(with(MANY_READS, "modes.regional.generalPurpose.elastic.readIops", 500_000));
        assertEquals(
                List.of(Shortfall.Kind.IOPS),
                assertInstanceOf(
                                Verdict.FallsShort.class,
                                row(published, ELASTIC).verdict())
                        .shortfalls()
                        .stream()
                        .map(Shortfall::kind)
                        .toList());
        assertEquals(new Verdict.Fits(), row(granted, ELASTIC).verdict());
        assertEquals(Optional.of(500_000.0), row(granted, ELASTIC).outcome().map(Outcome::readIops));
        for (var row : published.evaluations()) {
            if (row.configuration().throughput().code().equals("elastic")
                    && row.configuration().type() == FileSystemType.REGIONAL) continue;
            assertEquals(
                    row.outcome().map(Outcome::utilisations),
                    row(granted, row.id()).outcome().map(Outcome::utilisations),
                    row.id());
            assertEquals(row.verdict(), row(granted, row.id()).verdict(), row.id());
            assertEquals(List.of(), row(granted, row.id()).overrides(), row.id());
        }
    }

    @Test
    void a_negotiated_price_changes_the_bill_and_its_operand_names_the_published_one() {
        var workload = Workloads.of(100, Workloads.steady(30, 0));
        var published = row(PLANNER.plan(workload), ELASTIC).outcome().orElseThrow();
        var plan = PLANNER.plan(with(workload, "prices.elasticReadGib", 0.015));
        var negotiated = row(plan, ELASTIC).outcome().orElseThrow();
        var reads = amount(negotiated, "Elastic reads");
        assertEquals(
                Optional.of(new Operand(
                        "price", 0.015, "USD/GiB", "workload, overridden; published 0.03 (S15, S20, 2026-10-08)")),
                reads.operands().stream().filter(o -> o.name().equals("price")).findFirst());
        assertEquals(
                amount(published, "Elastic reads").usd().usd().doubleValue() / 2,
                reads.usd().usd().doubleValue(),
                1e-9);
        assertEquals(amount(published, "Storage"), amount(negotiated, "Storage"));
        assertEquals(
                row(PLANNER.plan(workload), "regional-gp-bursting").outcome().map(Outcome::cost),
                row(plan, "regional-gp-bursting").outcome().map(Outcome::cost));
    }

    @Test
    void a_price_that_is_missing_can_be_said() {
        var workload = Workloads.of(100, Workloads.steady(3, 0)).withRegion("sa-east-1");
        var plan = PLANNER.plan(with(workload, "prices.standardGibMonth", 0.5));
        var bill = row(plan, "regional-gp-bursting").outcome().orElseThrow().cost();
        assertEquals("$50.00", bill.monthly().orElseThrow().toString());
        assertEquals(
                "workload, overridden; nothing is published",
                bill.amounts().getFirst().operands().getLast().source());
    }

    @Test
    void a_limit_of_the_region_is_the_one_judged_by_and_shown() {
        var plan = PLANNER.plan(
                with(Workloads.of(100, Workloads.steady(3, 0)), "limits.regionalElastic.readMibps", 99_999));
        var row = row(plan, ELASTIC);
        assertEquals(99_999, row.outcome().orElseThrow().permitted().read().mibps());
        assertEquals(
                List.of(new Operand(
                        "read limit", 99_999, "MiB/s", "workload, overridden; published 61,440 (S2, 2025-12)")),
                Calculations.of(plan, row, Metric.UTILISATION).stream()
                        .flatMap(calculation -> calculation.operands().stream())
                        .filter(operand -> operand.name().equals("read limit"))
                        .distinct()
                        .toList());
    }

    @Test
    void plan_and_row_list_the_overrides_that_bear_on_them() {
        var plan = PLANNER.plan(with(
                with(MANY_READS, "modes.regional.generalPurpose.elastic.readIops", 500_000),
                "prices.oneZoneStandardGibMonth",
                0.1));
        assertEquals(
                List.of("modes.regional.generalPurpose.elastic.readIops", "prices.oneZoneStandardGibMonth"),
                names(plan.overrides()));
        assertEquals(
                List.of("modes.regional.generalPurpose.elastic.readIops"),
                names(row(plan, ELASTIC).overrides()));
        assertEquals(
                List.of("prices.oneZoneStandardGibMonth"),
                names(row(plan, "onezone-gp-bursting").overrides()));
        assertEquals(List.of(), row(plan, "regional-gp-bursting").overrides());
    }

    @Test
    void outlook_and_break_even_stand_on_the_same_figures() {
        var workload = with(Workloads.of(100, Workloads.steady(3, 0)), "prices.elasticReadGib", 0);
        var outlook = Outlook.of(PLANNER, workload, 1, Optional.empty());
        var plan = PLANNER.plan(workload);
        var elastic = outlook.rows().stream()
                .filter(row -> row.id().equals(ELASTIC))
                .findFirst()
                .orElseThrow();
        assertEquals(
                row(plan, ELASTIC).outcome().orElseThrow().cost(),
                elastic.months().getFirst().outcome().orElseThrow().cost());
        var breakEven = BreakEven.of(plan, FileSystemType.REGIONAL);
        assertEquals(
                List.of(),
                breakEven.overRatio().orElseThrow().crossings(),
                "reads cost nothing more with Elastic, so nothing is ever cheaper");
        assertEquals(
                workload.choices().overrides(), breakEven.workload().choices().overrides());
    }

    private static Workload with(Workload workload, String name, double number) {
        var choices = workload.choices();
        return workload.withChoices(choices.withOverrides(choices.overrides().with(name, number)));
    }

    private static Evaluation row(Plan plan, String id) {
        return plan.evaluation(id).orElseThrow();
    }

    private static Amount amount(Outcome outcome, String name) {
        return outcome.cost().amounts().stream()
                .filter(amount -> amount.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Overridden> overrides) {
        return overrides.stream().map(overridden -> overridden.figure().name()).toList();
    }
}
