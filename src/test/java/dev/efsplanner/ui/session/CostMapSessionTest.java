package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A worker that works when told.
class CostMapSessionTest {
    private static final String HOT = "$.storage.hotGiB";

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Ongoing ongoing = new Ongoing();
    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final CostMapSession map = new CostMapSession(session, new Seeker(waiting::add, Runnable::run, ongoing));

    @BeforeEach
    void plan() {
        accept(Workloads.of(1, Workloads.steady(0, 0.1)));
    }

    @Test
    void nothing_is_sought_until_somebody_looks_and_then_it_is_the_workload_on_screen() {
        assertEquals(0, waiting.size());
        map.map().wantedProperty().set(true);
        assertTrue(map.map().busyProperty().get());
        work();
        var found = map.map().answerProperty().get().orElseThrow();
        assertEquals(
                session.planProperty()
                        .get()
                        .orElseThrow()
                        .recommendation()
                        .evaluation()
                        .orElseThrow()
                        .configuration(),
                found.now().best().orElseThrow().configuration());
        assertEquals(
                List.of("traffic", "stored"),
                List.of(found.across().code(), found.up().code()));
    }

    @Test
    void the_chosen_inputs_outlive_a_plan_and_change_places_where_both_would_be_the_same() {
        map.acrossProperty().set(HOT);
        accept(Workloads.of(2, Workloads.steady(0, 0.1)));
        assertEquals(
                List.of(HOT, "stored"),
                List.of(map.acrossNow().code(), map.upNow().code()));
        map.upProperty().set(HOT);
        assertEquals(
                List.of("stored", HOT),
                List.of(map.acrossNow().code(), map.upNow().code()));
    }

    @Test
    void an_input_that_the_workload_has_no_more_is_stood_in_for_until_it_is_back() {
        accept(Workloads.of(1, Workloads.steady(0, 0.1), Workloads.steady(1, 0)));
        map.acrossProperty().set("$.layers[1].readMibps");
        assertEquals("Read of “layer”, 2", map.acrossNow().label());
        map.upProperty().set("traffic");
        accept(Workloads.of(1, Workloads.steady(0, 0.1)));
        assertEquals(
                List.of("stored", "traffic"),
                List.of(map.acrossNow().code(), map.upNow().code()));
        accept(Workloads.of(1, Workloads.steady(0, 0.1), Workloads.steady(1, 0)));
        assertEquals("$.layers[1].readMibps", map.acrossNow().code());
    }

    @Test
    void it_can_be_stopped_and_taken_up_again() {
        map.map().wantedProperty().set(true);
        var work = ongoing.works().getFirst();
        assertEquals("Cost map", work.title());
        ongoing.stop();
        work();
        assertTrue(map.map().answerProperty().get().isEmpty());
        assertFalse(map.map().busyProperty().get());
        work.again();
        work();
        assertTrue(map.map().answerProperty().get().isPresent());
    }

    private void accept(Workload workload) {
        session.accept(new Parsed.Valid<>(workload));
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.poll().run();
    }
}
