package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.TrafficPattern;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimpleEntryTest {
    private static final FieldPlace AVERAGE = FieldPlace.of(SimpleField.AVERAGE_READ);
    private static final FieldPlace PEAK = FieldPlace.of(SimpleField.PEAK_READ);

    private final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.of(HandPlan.workload(11)));

    @Test
    void it_begins_with_the_average_of_the_layers() {
        typed.simplify();
        assertTrue(typed.entryProperty().get().simply());
        assertEquals("3", typed.text(AVERAGE));
        assertEquals("0.3", typed.text(FieldPlace.of(SimpleField.AVERAGE_WRITE)));
        assertEquals(3, layers().getFirst().read().mibps());
    }

    @Test
    void what_is_typed_into_it_is_planned() {
        typed.simplify();
        typed.choose(TrafficPattern.EVERY_DAY);
        typed.type(PEAK, "30");
        assertEquals(2, layers().size());
        assertEquals(30, layers().stream().mapToDouble(l -> l.read().mibps()).sum(), 1e-9);
    }

    @Test
    void a_wrong_text_in_it_keeps_the_last_plan() {
        typed.simplify();
        var before = session.planProperty().get();
        typed.type(AVERAGE, "x");
        assertEquals(before, session.planProperty().get());
        assertTrue(session.lastPlanStale().get());
        assertEquals(Optional.of(AVERAGE), typed.place(typed.problems().getFirst()));
        typed.type(FieldPlace.of(WorkloadField.HOT), "y");
        assertEquals(2, typed.problems().size());
        typed.type(FieldPlace.of(WorkloadField.HOT), "11");
        typed.type(AVERAGE, "4");
        assertFalse(session.lastPlanStale().get());
    }

    @Test
    void left_alone_it_gives_the_layers_back_as_they_were() {
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        var before = typed.layers();
        typed.simplify();
        assertFalse(before.equals(typed.layers()));
        typed.unfold();
        assertEquals(before, typed.layers());
        assertFalse(typed.entryProperty().get().simply());
    }

    @Test
    void changed_it_leaves_its_own_layers() {
        typed.simplify();
        typed.type(AVERAGE, "5");
        typed.unfold();
        assertEquals(5, layers().getFirst().read().mibps());
        assertEquals("base", layers().getFirst().name());
    }

    @Test
    void the_rest_of_the_form_stays_when_it_takes_over() {
        typed.type(FieldPlace.of(WorkloadField.HOT), "77");
        typed.simplify();
        assertEquals("77", typed.text(FieldPlace.of(WorkloadField.HOT)));
        typed.type(FieldPlace.of(WorkloadField.HOT), "78");
        typed.unfold();
        assertEquals("78", typed.text(FieldPlace.of(WorkloadField.HOT)));
    }

    private List<TrafficLayer> layers() {
        return session.workloadProperty().get().orElseThrow().layers();
    }
}
