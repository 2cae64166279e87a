package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.layer;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Overrides;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenTest {
    /// List prices of us-east-1, large requests, nothing stored; whether the peak lasts half an hour a day or always.
    @ParameterizedTest
    @CsvSource({"0, 3.90", "25, 3.71", "50, 3.46", "75, 3.12", "90, 2.83", "100, 2.60"})
    void elastic_meets_provisioned_at_the_published_ratio(double readPercent, String percent) {
        double reads = 600 * readPercent / 100;
        for (double hours : new double[] {0.5, 24}) {
            var crossing = elasticAndProvisioned(Workloads.of(0, daily(0, hours, reads, 600 - reads)));
            assertEquals(percent, String.format(Locale.ROOT, "%.2f", 100 * crossing.at()), hours + " h");
            assertEquals(Alternative.ELASTIC, crossing.cheaperBelow());
        }
    }

    @Test
    void what_is_stored_makes_provisioned_cheaper_and_the_crossing_earlier() {
        var stored = elasticAndProvisioned(Workloads.of(1000, daily(0, 1, 0, 100)));
        assertEquals(6.0 * (100 - 1000 / 20.0) / (2566.40625 * 100 * 0.06), stored.at(), 1e-12);
    }

    @Test
    void small_requests_count_as_they_are_billed() {
        var layer = daily(0, 1, 0, 100);
        var small = new TrafficLayer(
                "small", layer.schedule(), layer.read(), layer.write(), layer.readSize(), IoSize.ofKib(8), 0, 0);
        assertEquals(
                0.0389649 / 4, elasticAndProvisioned(Workloads.of(0, small)).at(), 1e-6);
    }

    @Test
    void a_crossing_opens_to_its_formula_operands_and_sources() {
        var calculation = elasticAndProvisioned(Workloads.of(0, steady(0, 100))).calculation();
        assertEquals(
                "provisioned price × max(0, provisioned − stored / included) / (GiB a month × peak × (billed reads × read"
                        + " price + billed writes × write price))",
                calculation.formula());
        assertEquals("3.896 % average-to-peak", calculation.result());
        assertEquals(
                List.of(
                        new Operand("provisioned price", 6, "USD/(MiB/s)-month", "S15, 2024"),
                        new Operand("provisioned", 100, "MiB/s", "planner, sized to the peak as metered"),
                        new Operand("stored", 0, "GiB", "workload"),
                        new Operand("included", 20, "GiB per MiB/s", "S15, 2024"),
                        new Operand(
                                "GiB a month",
                                2566.40625,
                                "GiB for each MiB/s",
                                "planner, 3600 × hours of the month / 1024"),
                        new Operand("peak", 100, "MiB/s", "workload, as the application sees it"),
                        new Operand(
                                "billed reads",
                                0,
                                "MiB for each MiB of data",
                                "workload, metered for the Elastic bill"),
                        new Operand("read price", 0.03, "USD/GiB", "S15, S20, 2026-10-08"),
                        new Operand(
                                "billed writes",
                                1,
                                "MiB for each MiB of data",
                                "workload, metered for the Elastic bill"),
                        new Operand("write price", 0.06, "USD/GiB", "S15, S20, 2026-10-08")),
                calculation.operands());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ray-small", "wordpress", "jenkins", "ml-dataset", "notebook-homes", "log-archive", "ci-cache"})
    void at_the_workloads_own_place_the_costs_are_those_of_the_comparison(String preset) {
        var plan = plan(Presets.bundled(preset).orElseThrow().workload());
        var found = BreakEven.of(plan, FileSystemType.REGIONAL);
        var overRatio = found.overRatio().orElseThrow();
        var own = overRatio.atOwn();
        assertEquals(own.monthlyUsd(), found.overStored().atOwn().monthlyUsd());
        assertEquals(
                monthly(plan, "regional-gp-elastic"),
                own.of(Alternative.ELASTIC).map(Money::cents));
        assertEquals(
                monthly(plan, "regional-gp-bursting-padded"),
                own.of(Alternative.PADDED).map(Money::cents));
        own.of(Alternative.BURSTING)
                .ifPresent(usd -> assertEquals(monthly(plan, "regional-gp-bursting"), Optional.of(usd.cents())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ray-small", "wordpress", "jenkins", "ml-dataset", "notebook-homes", "genomics-scratch"})
    void at_a_crossing_both_cost_the_same_and_the_stretches_leave_no_gap(String preset) {
        var found = breakEven(Presets.bundled(preset).orElseThrow().workload());
        for (var curves : List.of(found.overRatio().orElseThrow(), found.overStored())) {
            for (var crossing : curves.crossings()) {
                var there = curves.points().stream()
                        .filter(p -> p.at() == crossing.at())
                        .findFirst()
                        .orElseThrow();
                // A whole GiB of padding is the smallest step there is.
                double step =
                        crossing.cheaperAbove() == Alternative.PADDED || crossing.cheaperBelow() == Alternative.PADDED
                                ? 0.31
                                : 0.005;
                double one =
                        there.of(crossing.cheaperBelow()).orElseThrow().usd().doubleValue();
                double other =
                        there.of(crossing.cheaperAbove()).orElseThrow().usd().doubleValue();
                assertEquals(one, other, step, crossing.toString());
            }
            var stretches = curves.cheapest();
            for (int i = 1; i < stretches.size(); i++)
                assertEquals(stretches.get(i - 1).to(), stretches.get(i).from());
            assertEquals(curves.points().getFirst().at(), stretches.getFirst().from());
        }
    }

    /// 100 GiB earn 4.8828 MiB/s, and 2.1 TiB at the start are another 0.0698 MiB/s over a year; all of it at 50 MiB/s.
    @Test
    void bursting_serves_up_to_what_the_stored_size_earns_within_the_horizon() {
        var curves =
                breakEven(Workloads.of(100, daily(0, 12, 0, 50))).overRatio().orElseThrow();
        var reach = curves.reaches().getFirst();
        assertEquals(Alternative.BURSTING, reach.alternative());
        assertTrue(reach.servesBelow());
        assertEquals((100 * 50 / 1024.0 + 2_202_009.6 / (365 * 86_400)) / 50, reach.at(), 3e-4);
        assertEquals(
                Optional.of(Alternative.BURSTING), curves.cheapest().getFirst().cheapest());
        assertEquals(reach.at(), curves.cheapest().getFirst().to());
    }

    @Test
    void the_smallest_size_with_which_bursting_alone_suffices_is_found() {
        var found = breakEven(Workloads.of(11, steady(3, 0.3)));
        double exact = (1.3 - 2_202_009.6 / (365 * 86_400)) * 20.48;
        assertEquals(Optional.of(DataSize.ofGib(Math.ceil(exact))), found.burstingSuffices());
        assertEquals(exact, found.overStored().reaches().getFirst().at(), 1e-4);
        assertTrue(found.overStored().points().getLast().at() >= 2 * exact);
    }

    @Test
    void over_the_stored_size_provisioned_overtakes_elastic_where_enough_is_included() {
        var crossing = breakEven(Workloads.of(10, daily(0, 0.5, 0, 100)))
                .overStored()
                .crossing(Alternative.ELASTIC, Alternative.PROVISIONED)
                .orElseThrow();
        double traffic = 100 / 48.0 * 2566.40625 * 0.06;
        assertEquals(20 * (100 - traffic / 6), crossing.at(), 1e-9);
        assertEquals(Alternative.PROVISIONED, crossing.cheaperAbove());
    }

    @Test
    void with_an_allowed_delay_provisioned_is_sized_to_it() {
        var hour = Workloads.of(0, daily(9, 1, 0, 100));
        var patient = hour.withNeeds(new Needs(Optional.empty(), Optional.empty(), false, 3, Optional.empty()));
        var plan = plan(patient);
        var found = BreakEven.of(plan, FileSystemType.REGIONAL).overRatio().orElseThrow();
        assertEquals(
                monthly(plan, "regional-gp-provisioned"),
                found.atOwn().of(Alternative.PROVISIONED).map(Money::cents));
        assertEquals(
                Money.ofUsd(150).cents(),
                found.atOwn().of(Alternative.PROVISIONED).orElseThrow().cents());
        assertEquals(
                Money.ofUsd(600).cents(),
                found.points()
                        .getLast()
                        .of(Alternative.PROVISIONED)
                        .orElseThrow()
                        .cents());
    }

    @Test
    void a_missing_price_is_said_and_everything_else_still_compared() {
        var prices = new PriceList(
                Catalog.PRICES.date(),
                Catalog.PRICES.prices().stream()
                        .filter(p -> p.item() != PriceItem.ELASTIC_WRITE)
                        .toList(),
                Catalog.PRICES.sources());
        var plan = new Planner(Catalog.EDITION, prices).plan(Workloads.of(11, steady(3, 0.3)));
        var found = BreakEven.of(plan, FileSystemType.REGIONAL);
        assertEquals(
                List.of("No price for Elastic Throughput, data written in us-east-1: import the AWS price list."),
                found.notes());
        var curves = found.overRatio().orElseThrow();
        assertEquals(Optional.empty(), curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED));
        assertTrue(curves.everServes(Alternative.PROVISIONED));
        assertTrue(found.sentence().startsWith("At 100 % average-to-peak Elastic and Provisioned cannot be compared;"));
    }

    @Test
    void without_any_price_there_are_words_and_no_costs() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        var found = BreakEven.of(
                new Planner(Catalog.EDITION, none).plan(Workloads.of(11, steady(3, 0.3))), FileSystemType.ONE_ZONE);
        assertEquals(4, found.notes().size(), found.notes().toString());
        assertTrue(found.overStored().points().stream()
                .allMatch(p -> p.monthlyUsd().isEmpty()));
    }

    @Test
    void where_no_data_moves_there_is_no_ratio() {
        var found = breakEven(Workloads.of(11, steady(0, 0)));
        assertEquals(Optional.empty(), found.overRatio());
        assertEquals(List.of("No data moves, so there is no average-to-peak ratio."), found.notes());
        assertEquals(
                "Cheapest that serves: Bursting at $3.30 a month. Bursting alone suffices at any stored size.",
                found.sentence());
    }

    @Test
    void it_is_said_in_sentences() {
        assertEquals(
                "At 100 % average-to-peak Elastic costs 23.37 times what Provisioned costs ($280.47 against $12.00 a month)."
                        + " They cost the same at 3.139 %; AWS's rule of thumb is 5 %. Cheapest that serves: Bursting"
                        + " with padding at $7.80 a month. Bursting alone suffices from 26 GiB in Standard.",
                breakEven(Workloads.of(11, steady(3, 0.3))).sentence());
    }

    /// A peak of a quarter of an hour and a trickle of small reads, billed four times. Above the own ratio the peak
    /// takes the place of the trickle: the cost runs straight from the own bill to that of the peak all week.
    @Test
    void above_the_own_ratio_only_the_peak_gets_longer() {
        var trickle =
                layer(new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), LocalTime.of(0, 15), 23.75), 0.1, 0, 8, 0);
        var crossing = elasticAndProvisioned(Workloads.of(0, daily(0, 0.25, 0, 100), trickle));
        double month = 730 * 3600 / 1024.0;
        double written = 100 * 900 / 86_400.0, read = 0.1 * 85_500 / 86_400;
        double own = (written + read) / 100;
        double ownUsd = month * (written * 0.06 + 4 * read * 0.03);
        double peakUsd = month * 100 * 0.06;
        assertEquals(own + (1 - own) * (600 - ownUsd) / (peakUsd - ownUsd), crossing.at(), 1e-12);
        var calculation = crossing.calculation();
        assertTrue(calculation.formula().startsWith("own ratio + (1 − own ratio) × (L − W) / (A − W)"));
        assertEquals(
                List.of(
                        "provisioned price",
                        "provisioned",
                        "stored",
                        "included",
                        "GiB a month",
                        "peak",
                        "billed reads",
                        "read price",
                        "billed writes",
                        "write price",
                        "own ratio",
                        "billed reads at the peak",
                        "read price",
                        "billed writes at the peak",
                        "write price"),
                calculation.operands().stream().map(Operand::name).toList());
    }

    @Test
    void what_no_ratio_or_size_changes_is_noted() {
        var slow = Raised.clients(Workloads.of(100, daily(0, 2, 0, 3500)), 1, 1);
        var workload =
                slow.withChoices(slow.choices().withOverrides(Overrides.NONE.with("prices.elasticReadGib", 0.02)));
        assertEquals(
                List.of(
                        "Overridden: Elastic Throughput, data read: 0.02 USD/GiB, published 0.03 USD/GiB (S15, S20,"
                                + " 2026-10-08).",
                        "Provisioned does not serve this peak at any stored size.",
                        "Bursting does not serve this peak at any stored size.",
                        "Cost is not all: Elastic, Provisioned, Bursting fall short. Concurrency: 9.45 operations must be"
                                + " in flight, the clients keep 1; the limit here is latency: another throughput mode"
                                + " will not help, raise parallelism, since Mon 00:00.",
                        "Cost is not all: Elastic falls short. Clients: the clients need 3,500 MiB/s, together they reach"
                                + " 1,500 MiB/s (1 × 1,500, what EFS allows each), since Mon 00:00.",
                        "Cost is not all: Provisioned, Bursting fall short. Clients: the clients need 3,500 MiB/s,"
                                + " together they reach 500 MiB/s (1 × 500, what EFS allows each), since Mon 00:00."),
                breakEven(workload).notes());
    }

    @Test
    void a_peak_that_no_credits_of_what_is_stored_bear_is_noted() {
        assertEquals(
                List.of("Bursting does not serve this peak with what is stored, however short it lasts."),
                breakEven(Workloads.of(400, daily(0, 12, 300, 20), layer(new Schedule.Always(), 0.2, 0, 8, 0)))
                        .notes());
    }

    private static Crossing elasticAndProvisioned(Workload workload) {
        return breakEven(workload)
                .overRatio()
                .orElseThrow()
                .crossing(Alternative.ELASTIC, Alternative.PROVISIONED)
                .orElseThrow();
    }

    private static Optional<BigDecimal> monthly(Plan plan, String id) {
        return plan.evaluation(id)
                .flatMap(Evaluation::outcome)
                .flatMap(o -> o.cost().monthly())
                .map(Money::cents);
    }

    private static BreakEven breakEven(Workload workload) {
        return BreakEven.of(plan(workload), FileSystemType.REGIONAL);
    }

    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }
}
