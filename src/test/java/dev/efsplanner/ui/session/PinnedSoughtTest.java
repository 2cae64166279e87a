package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.PinnedBreakEven;
import dev.efsplanner.plan.PinnedSensitivity;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PinnedSoughtTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.EMPTY);
    private final ScenarioSession scenarios = new ScenarioSession(session, typed, _ -> {});
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Seeker seeker = new Seeker(waiting::add, Runnable::run);
    private final PinnedBreakEvenSession breakEven = new PinnedBreakEvenSession(scenarios, seeker);
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private int refreshed;

    @Test
    void nothing_is_sought_while_nothing_is_pinned_or_nobody_looks() {
        show();
        seen.set(true);
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        assertEquals(0, waiting.size(), "nothing is pinned");
        seen.set(false);
        scenarios.pin();
        assertEquals(0, waiting.size(), "nobody looks");
        seen.set(true);
        assertEquals(1, waiting.size());
    }

    @Test
    void what_is_found_stays_while_somebody_types_renames_and_removes() {
        pinTwo();
        assertEquals(List.of("“WordPress fleet” (baseline)", "“WordPress fleet 2”"), names());
        int before = refreshed;
        typed.type(HOT, "500");
        assertEquals(0, waiting.size(), "a key press asks nothing anew");
        assertEquals(before, refreshed);
        scenarios.rename(0, "as it was");
        scenarios.makeBaseline(1);
        assertEquals(0, waiting.size(), "nor does a name or another baseline");
        assertEquals(List.of("“as it was”", "“WordPress fleet 2” (baseline)"), names());
        var second = breakEven.charted().get(1).found();
        scenarios.remove(0);
        assertEquals(List.of("“WordPress fleet 2” (baseline)"), names());
        assertEquals(second, breakEven.charted().getFirst().found(), "before it is sought again");
    }

    @Test
    void charts_have_each_with_the_stored_size_of_its_own_and_nothing_where_they_are_not_to() {
        pinTwo();
        assertEquals(
                List.of(11.0, 56.6),
                breakEven.charted().stream()
                        .map(one -> one.found().overStored().own())
                        .toList());
        scenarios.inChartsProperty().set(false);
        assertEquals(List.of(), breakEven.charted());
    }

    @Test
    void inputs_of_pinned_scenarios_are_moved_as_far_as_those_of_now() {
        var by = new SimpleObjectProperty<>(MovedBy.FIFTH);
        var moved = new PinnedSensitivitySession(session, scenarios, by, seeker);
        moved.show(seen, () -> {});
        pinTwo();
        assertEquals(List.of(0.2, 0.2), shares(moved));
        by.set(MovedBy.HALF);
        run();
        assertEquals(List.of(0.5, 0.5), shares(moved));
    }

    @Test
    void the_curves_of_now_reach_as_far_as_what_is_pinned() {
        var now = new BreakEvenSession(session, scenarios, seeker);
        now.found().wantedProperty().set(true);
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        run();
        double usual = end(now);
        typed.type(HOT, "90000");
        scenarios.pin();
        typed.type(HOT, "4.4");
        run();
        assertEquals(1.05 * (90000 + 6.6), end(now), 1e-6);
        scenarios.inChartsProperty().set(false);
        run();
        assertEquals(usual, end(now));
    }

    private static double end(BreakEvenSession of) {
        return of.found()
                .answerProperty()
                .get()
                .orElseThrow()
                .overStored()
                .points()
                .getLast()
                .at();
    }

    private static List<Double> shares(PinnedSensitivitySession of) {
        return of.charted().stream()
                .map(PinnedSensitivity::found)
                .map(found -> found.by())
                .toList();
    }

    private void show() {
        breakEven.show(seen, () -> refreshed++);
    }

    private void pinTwo() {
        show();
        seen.set(true);
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        scenarios.pin();
        typed.type(HOT, "50");
        scenarios.pin();
        run();
    }

    private List<String> names() {
        return breakEven.charted().stream().map(PinnedBreakEven::name).toList();
    }

    private void run() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }
}
