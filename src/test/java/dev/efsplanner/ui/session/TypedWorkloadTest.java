package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedWorkloadTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);
    private static final FieldPlace READ = FieldPlace.of(0, WorkloadField.READ);

    private final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.of(HandPlan.workload(11)));

    @Test
    void every_keystroke_is_planned() {
        typed.type(HOT, "1");
        assertEquals(1, planned());
        typed.type(HOT, "12");
        assertEquals(12, planned());
        typed.type(READ, "7.5");
        assertEquals(
                7.5,
                session.workloadProperty()
                        .get()
                        .orElseThrow()
                        .layers()
                        .getFirst()
                        .read()
                        .mibps());
    }

    @Test
    void arithmetic_with_units_is_planned_kept_as_typed_and_said_in_the_unit_of_the_field() {
        typed.type(HOT, "2*1.5 TiB");
        assertEquals(3072, planned());
        assertEquals("2*1.5 TiB", typed.text(HOT));
        assertEquals(Optional.of("= 3,072 GiB"), typed.understood(HOT));
        typed.type(HOT, "3072");
        assertEquals(Optional.empty(), typed.understood(HOT));
    }

    @Test
    void all_changes_of_a_gesture_are_planned_as_they_come() {
        var during = new ArrayList<Boolean>();
        typed.entryProperty()
                .subscribe((_, _) -> during.add(typed.gestureProperty().get()));
        typed.type(HOT, "1");
        typed.beginGesture();
        typed.type(HOT, "2");
        typed.type(HOT, "3");
        assertEquals(3, planned());
        typed.endGesture();
        typed.type(HOT, "4");
        assertEquals(List.of(false, true, true, false), during);
    }

    @Test
    void a_wrong_text_is_kept_and_its_problem_is_found_at_its_place_only() {
        typed.type(HOT, "12x");
        assertEquals("12x", typed.text(HOT));
        assertEquals(Optional.of("'x' is no unit here: write GiB, TiB, GB, TB or a number alone"), typed.problem(HOT));
        assertEquals(Optional.empty(), typed.problem(READ));
        assertEquals(11, planned());
        assertEquals(
                List.of("Hot: 'x' is no unit here: write GiB, TiB, GB, TB or a number alone"),
                typed.problems().stream().map(typed::sentence).toList());
    }

    @Test
    void a_range_is_kept_as_typed_and_planned_over_its_scenarios() {
        typed.type(READ, "1..2..4");
        assertEquals("1..2..4", typed.text(READ));
        assertEquals(3, session.planProperty().get().orElseThrow().scenarios().size());
        typed.type(HOT, "10..11..50");
        assertEquals(9, session.planProperty().get().orElseThrow().scenarios().size());
        assertEquals(11, planned());
        assertEquals(Optional.empty(), typed.problem(READ));
        typed.type(READ, "1..2..");
        assertEquals("1..2..", typed.text(READ));
        assertEquals(Optional.of("high: a number is missing"), typed.problem(READ));
        assertEquals(9, session.planProperty().get().orElseThrow().scenarios().size());
    }

    @Test
    void a_range_comes_back_when_the_simple_entry_was_only_looked_at() {
        typed.type(READ, "1..2..4");
        typed.simplify();
        assertEquals(0, session.planProperty().get().orElseThrow().scenarios().size());
        typed.unfold();
        assertEquals("1..2..4", typed.text(READ));
        assertEquals(3, session.planProperty().get().orElseThrow().scenarios().size());
    }

    @Test
    void a_problem_in_a_layer_names_the_layer() {
        typed.type(READ, "-1");
        var problem = typed.problems().getFirst();
        assertEquals(Optional.of(READ), typed.place(problem));
        assertEquals("Read of “steady”: must be 0 or more, not -1", typed.sentence(problem));
    }

    @Test
    void without_layers_the_traffic_is_what_is_wrong() {
        typed.remove(0);
        var problem = new Problem(
                "$.layers", "is empty: at least one layer with a read rate, a write rate or metadata is needed");
        assertEquals(List.of(problem), typed.problems());
        assertEquals(Optional.empty(), typed.place(problem));
        assertTrue(typed.sentence(problem).startsWith("Traffic: is empty"));
    }

    @Test
    void a_layer_can_be_added_and_removed() {
        typed.add(HandPlan.workload(11).layers().getFirst());
        assertEquals(2, session.workloadProperty().get().orElseThrow().layers().size());
        typed.remove(0);
        assertEquals(HandPlan.workload(11), session.workloadProperty().get().orElseThrow());
    }

    @Test
    void a_number_of_a_preset_keeps_its_mark_until_it_is_changed() {
        var preset = Presets.bundled("wordpress").orElseThrow();
        typed.replace(preset);
        var mark = preset.mark("$.storage.hotGiB");
        assertEquals(Preset.Basis.D, mark.orElseThrow().basis());
        assertEquals(mark, typed.mark(HOT));
        var original = typed.text(HOT);
        typed.type(HOT, "5");
        assertEquals(Optional.empty(), typed.mark(HOT));
        typed.type(HOT, original);
        assertEquals(mark, typed.mark(HOT));
        typed.replace(WorkloadText.of(preset.workload()));
        assertEquals(Optional.empty(), typed.mark(HOT));
    }

    @Test
    void a_side_load_is_sized_for_what_is_typed_and_goes_with_its_layer() {
        var before = typed.entryProperty().get();
        typed.type(HOT, "100");
        typed.add(SideLoad.BACKUP);
        var layer = session.workloadProperty().get().orElseThrow().layers().getLast();
        assertEquals("full backup, weekly", layer.name());
        assertEquals(2.37, layer.read().mibps());
        typed.remove(1);
        typed.type(HOT, "11");
        assertEquals(before, typed.entryProperty().get());
    }

    @Test
    void a_layer_beyond_the_presets_has_no_marks() {
        typed.replace(Presets.bundled("ray-small").orElseThrow());
        typed.add(HandPlan.workload(11).layers().getFirst());
        int last = typed.layers().size() - 1;
        assertEquals(Optional.empty(), typed.mark(FieldPlace.of(last, WorkloadField.READ)));
    }

    @Test
    void a_place_in_a_layer_needs_the_layer() {
        assertThrows(IllegalArgumentException.class, () -> FieldPlace.of(WorkloadField.READ));
        assertThrows(IllegalArgumentException.class, () -> FieldPlace.of(0, WorkloadField.HOT));
    }

    private double planned() {
        return session.planProperty()
                .get()
                .orElseThrow()
                .workload()
                .storage()
                .hot()
                .gib();
    }
}
