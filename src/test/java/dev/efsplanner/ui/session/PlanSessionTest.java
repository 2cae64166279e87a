package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// No toolkit runs here: the session is properties only.
class PlanSessionTest {
    private static final SpecCatalog CATALOG = SpecCatalog.bundled();
    private static final PlanningStart START = new PlanningStart(LocalDate.of(2026, 11, 30));

    private final PlanSession session = new PlanSession(CATALOG, START, Runnable::run, Runnable::run);

    @Test
    void there_is_no_plan_before_the_first_valid_workload() {
        assertEquals(Optional.empty(), session.planProperty().get());
        assertFalse(session.lastPlanStale().get());
        session.accept(invalid());
        assertEquals(Optional.empty(), session.planProperty().get());
        assertFalse(session.lastPlanStale().get());
    }

    @Test
    void a_valid_workload_is_planned_at_once() {
        session.accept(valid(11));
        assertEquals(HandPlan.workload(11), plan().workload());
        assertEquals(
                Optional.of(HandPlan.workload(11)), session.workloadProperty().get());
        assertFalse(session.lastPlanStale().get());
    }

    @Test
    void a_workload_that_is_not_valid_keeps_the_last_plan_and_makes_it_stale() {
        session.accept(valid(11));
        var before = plan();
        session.accept(invalid());
        assertEquals(before, plan());
        assertTrue(session.lastPlanStale().get());
        assertEquals(
                List.of(new Problem("$.name", "is odd")),
                session.problemsProperty().get());
        session.accept(valid(12));
        assertFalse(session.lastPlanStale().get());
        assertEquals(12, plan().workload().storage().hot().gib());
    }

    @Test
    void until_a_row_is_chosen_the_recommended_one_is_looked_at() {
        session.accept(valid(11));
        assertEquals(
                plan().recommendation().evaluation(), session.selectedProperty().get());
    }

    @Test
    void a_chosen_row_stays_chosen_in_the_next_plan() {
        session.accept(valid(11));
        session.choose("regional-gp-bursting");
        session.accept(valid(2048));
        assertEquals("regional-gp-bursting", selected().id());
        assertEquals(DataSize.ofTib(2), selected().workload().storage().hot());
    }

    @Test
    void another_edition_plans_the_same_workload_anew() {
        session.accept(valid(11));
        session.editionProperty().set(CATALOG.edition("2025-08").orElseThrow());
        assertEquals("2025-08", plan().edition().id());
        assertEquals("2025-08", selected().edition());
    }

    @Test
    void each_plan_is_shown_once_and_in_order() {
        var shown = new ArrayList<Double>();
        session.planProperty()
                .subscribe(plan -> plan.ifPresent(
                        p -> shown.add(p.workload().storage().hot().gib())));
        session.accept(valid(1));
        session.accept(valid(2));
        session.accept(valid(3));
        assertEquals(List.of(1.0, 2.0, 3.0), shown);
    }

    @Test
    void with_a_slow_planner_only_the_newest_workload_is_planned() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new PlanSession(CATALOG, START, worker::add, Runnable::run);
        slow.accept(valid(1));
        slow.accept(valid(2));
        slow.accept(valid(3));
        assertEquals(1, worker.size());
        worker.remove().run();
        assertEquals(
                3,
                slow.planProperty()
                        .get()
                        .orElseThrow()
                        .workload()
                        .storage()
                        .hot()
                        .gib());
    }

    private Plan plan() {
        return session.planProperty().get().orElseThrow();
    }

    private Evaluation selected() {
        return session.selectedProperty().get().orElseThrow();
    }

    private static Parsed<Workload> valid(double storedGib) {
        return new Parsed.Valid<>(HandPlan.workload(storedGib));
    }

    private static Parsed<Workload> invalid() {
        return new Parsed.Invalid<>(List.of(new Problem("$.name", "is odd")));
    }
}
