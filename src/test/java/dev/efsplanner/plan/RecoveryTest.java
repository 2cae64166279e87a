package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.credit.Point;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandCourse;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final double DAY = 86_400;
    private static final double START = 2.1 * 1024 * 1024;

    /// 1 TiB earns 50 MiB/s and holds 2.1 TiB: 60 MiB/s of writes for half of each day take 432,000 MiB, which are back
    /// after 2.4 hours.
    private final Plan daily = plan(Workloads.of(1024, Workloads.daily(0, 12, 0, 60)));

    @Test
    void a_day_that_spends_in_the_morning_is_back_in_the_afternoon() {
        assertEquals(
                new Recovery(
                        START, START - 432_000, 0.5 * DAY, OptionalDouble.of(0.6 * DAY), 50, 2_160_000, 432_000, 365),
                recovery(daily));
        assertEquals(2.4, recovery(daily).idleHours(), 1e-12);
        assertEquals(1_728_000, recovery(daily).surplusMibADay(), 1e-6);
        assertEquals(
                "The balance is lowest on day 0.5, 1.688 TiB, and back at the 2.1 TiB of the start on day 0.6. With"
                        + " nothing to serve, what is missing is earned back in 2.4 h.",
                recovery(daily).sentence());
    }

    @Test
    void a_week_that_spends_more_than_it_earns_is_never_back_and_says_so() {
        var plan = HandPlan.steady();
        var recovery = Recovery.of(plan, plan.evaluations().get(1)).orElseThrow();
        assertEquals(OptionalDouble.empty(), recovery.backAtSeconds());
        assertEquals(0, recovery.lowestMib());
        assertEquals(33.40743926722421, recovery.lowestAtSeconds() / DAY, 1e-9);
        assertEquals(START / (11 * 50 / 1024.0) / 3600, recovery.idleHours(), 1e-9);
        assertEquals(0, recovery.gainedMibADay());
        assertEquals((1.3 - 11 * 50 / 1024.0) * DAY, recovery.lostMibADay(), 1e-6);
        assertEquals(
                "The balance is lowest on day 33.4, 0 TiB, and not back at the 2.1 TiB of the start within 365 days."
                        + " With nothing to serve, what is missing is earned back in 1,139 h.",
                recovery.sentence());
    }

    @Test
    void a_balance_that_never_falls_below_the_start_has_nothing_to_recover() {
        var plan = plan(Workloads.of(1024, Workloads.steady(30, 0)));
        assertEquals(0, recovery(plan).idleHours());
        assertEquals(
                "The balance never falls below the 2.1 TiB it starts with.",
                recovery(plan).sentence());
        assertEquals("0 h", RecoverySteps.of(plan, bursting(plan)).getLast().result());
    }

    @Test
    void the_first_of_several_lowest_places_counts_and_a_crossing_between_two_points_is_found() {
        var course = new HandCourse(
                true,
                List.of(
                        new Point(0, 1000, 0, 2, 100, 2),
                        new Point(DAY, 400, 0, 0, 100, 0),
                        new Point(2 * DAY, 900, 0, 0, 100, 0),
                        new Point(3 * DAY, 400, 0, 0, 100, 0),
                        new Point(5 * DAY, 1600, 0, 0, 100, 0),
                        new Point(7 * DAY, 1600, 0, 2, 100, 2)));
        var plan = HandPlan.plan(11, course, course);
        var recovery = Recovery.of(plan, plan.evaluations().get(1)).orElseThrow();
        assertEquals(DAY, recovery.lowestAtSeconds());
        assertEquals(OptionalDouble.of(4 * DAY), recovery.backAtSeconds());
        assertEquals(600, recovery.missingMib());
    }

    @Test
    void a_row_without_credits_has_no_recovery() {
        var elastic = daily.evaluation("regional-gp-elastic").orElseThrow();
        assertEquals(Optional.empty(), Recovery.of(daily, elastic));
        assertEquals(List.of(), RecoverySteps.of(daily, elastic));
    }

    @Test
    void what_is_earned_counts_on_the_day_of_the_lowest_balance() {
        var grown = new StoredData(
                DataSize.ofGib(100), DataSize.ZERO, DataSize.ZERO, DataSize.ofGib(7.3), IoSize.ofKib(1024));
        var plan = plan(Workloads.of(100, Workloads.steady(0, 5.5)).withStorage(grown));
        var recovery = recovery(plan);
        int day = (int) (recovery.lowestAtSeconds() / DAY);
        assertEquals(53, day, "the first day that earns 5.5 MiB/s");
        assertEquals((100 + 0.24 * day) * 50 / 1024, recovery.earnMibps(), 1e-9);
    }

    @Test
    void every_preset_has_its_lowest_place_where_the_course_has_it() {
        int spent = 0;
        for (var preset : Presets.bundled()) {
            var plan = plan(preset.workload());
            for (var row : plan.evaluations()) {
                var recovery = Recovery.of(plan, row);
                if (recovery.isEmpty()) continue;
                var course = row.outcome().orElseThrow().course();
                var name = preset.id() + " " + row.id();
                assertEquals(course.lowestMib(), recovery.get().lowestMib(), 1e-6 * START, name);
                course.emptyAtSeconds()
                        .ifPresent(empty ->
                                assertEquals(empty, recovery.get().lowestAtSeconds(), 1e-6 * empty + 1e-6, name));
                if (!recovery.get().isSpent()) continue;
                spent++;
                recovery.get()
                        .backAtSeconds()
                        .ifPresent(back -> assertTrue(back >= recovery.get().lowestAtSeconds(), name));
                var steps = RecoverySteps.of(plan, row);
                for (var step : steps) {
                    if (step.working() instanceof Formula formula)
                        assertEquals(
                                PrintedFormula.value(step), formula.value(), 1e-9 * Math.abs(formula.value()), name);
                }
                assertTrue(steps.getLast().unit().equals("h"), name);
            }
        }
        assertTrue(spent > 5, spent + " rows");
    }

    @Test
    void the_hours_open_to_formulas_and_published_figures() {
        var steps = RecoverySteps.of(daily, bursting(daily));
        assertEquals(
                List.of(
                        "Credits earned: 50 MiB/s",
                        "Metered, layer layer: 60 MiB/s",
                        "Metered on average: 30 MiB/s",
                        "Gained in quiet hours, a day: 2,160,000 MiB",
                        "Lost in busy hours, a day: 432,000 MiB",
                        "Daily surplus: 1,728,000 MiB",
                        "Largest balance: 2,202,010 MiB",
                        "Balance at the start: 2,202,010 MiB",
                        "Baseline, permitted without credits: 50 MiB/s",
                        "Burst rate, permitted with credits: 100 MiB/s",
                        "Lowest balance, on day 0.5: 1,770,010 MiB",
                        "Back at the balance of the start: day 0.6",
                        "Credits to earn back: 432,000 MiB",
                        "Hours to recover, with nothing to serve: 2.4 h"),
                steps.stream().map(step -> step.title() + ": " + step.shown()).toList());
        assertEquals("missing / earned / 3600", steps.getLast().formula());
    }

    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }

    private static Evaluation bursting(Plan plan) {
        return plan.evaluation("regional-gp-bursting").orElseThrow();
    }

    private static Recovery recovery(Plan plan) {
        return Recovery.of(plan, bursting(plan)).orElseThrow();
    }
}
