package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.ComparedInput;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.report.PinnedFile;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.NoChoice;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioSessionTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    @TempDir
    Path folder;

    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.EMPTY);
    private final List<String> notices = new ArrayList<>();
    private final ScenarioSession scenarios = new ScenarioSession(session, typed, notice -> notices.add(notice.text()));

    @Test
    void nothing_can_be_pinned_before_there_is_a_plan() {
        scenarios.pin();
        assertEquals(List.of("Nothing pinned: there is no plan yet."), notices);
        assertEquals(Optional.empty(), scenarios.comparison());
    }

    @Test
    void what_is_pinned_stays_as_it_was_beside_what_is_typed_now() {
        pinTwo();
        typed.type(HOT, "500");
        var comparison = scenarios.comparison().orElseThrow();
        assertEquals(
                List.of("WordPress fleet", "WordPress fleet 2", "Now"),
                comparison.contenders().stream().map(Contender::name).toList());
        assertEquals(
                List.of(new ComparedInput("Hot", "GiB", List.of("4.4", "50", "500"))),
                comparison.inputs().stream().filter(ComparedInput::differs).toList());
        assertEquals(0, comparison.baseline());
    }

    @Test
    void charts_draw_what_is_pinned_with_the_baseline_marked_unless_they_are_told_not_to() {
        assertEquals(List.of(), scenarios.charted());
        pinTwo();
        assertEquals(List.of("“WordPress fleet” (baseline)", "“WordPress fleet 2”"), charted());
        scenarios.makeBaseline(1);
        assertEquals(List.of("“WordPress fleet”", "“WordPress fleet 2” (baseline)"), charted());
        scenarios.inChartsProperty().set(false);
        assertEquals(List.of(), charted());
    }

    @Test
    void scenarios_of_one_name_in_a_file_have_names_of_their_own_in_charts() {
        pinTwo();
        var first = scenarios.file().scenarios().getFirst();
        scenarios.show(new PinnedFile(List.of(first, first), OptionalInt.of(0)));
        assertEquals(List.of("“WordPress fleet” (baseline)", "“WordPress fleet” (2)"), charted());
    }

    private List<String> charted() {
        return scenarios.charted().stream().map(one -> one.contender().name()).toList();
    }

    @Test
    void a_scenario_gets_another_name_unless_it_is_blank_or_taken() {
        pinTwo();
        assertTrue(scenarios.rename(1, "  grown "));
        assertEquals(List.of("WordPress fleet", "grown"), names());
        assertFalse(scenarios.rename(0, "grown"));
        assertFalse(scenarios.rename(0, " "));
        assertFalse(scenarios.rename(0, "Now"));
        assertEquals(List.of("WordPress fleet", "grown"), names());
        assertEquals("Not renamed: a scenario needs a name.", notices.get(notices.size() - 2));
    }

    @Test
    void the_baseline_stays_the_same_scenario_when_others_move_or_go() {
        pinTwo();
        typed.type(HOT, "500");
        scenarios.pin();
        scenarios.makeBaseline(1);
        scenarios.move(1, 1);
        assertEquals(OptionalInt.of(2), scenarios.baselineProperty().get());
        assertEquals(List.of("WordPress fleet", "WordPress fleet 3", "WordPress fleet 2"), names());
        scenarios.remove(0);
        assertEquals(OptionalInt.of(1), scenarios.baselineProperty().get());
        scenarios.remove(1);
        assertEquals(OptionalInt.of(0), scenarios.baselineProperty().get());
        scenarios.remove(0);
        assertEquals(OptionalInt.empty(), scenarios.baselineProperty().get());
        assertEquals(Optional.empty(), scenarios.comparison());
    }

    @Test
    void working_on_a_scenario_brings_back_its_workload_edition_and_row() {
        pinTwo();
        session.editionProperty().set(Catalog.SEED);
        session.choose("onezone-gp-elastic");
        typed.type(HOT, "500");
        scenarios.workOn(1);
        assertEquals("50", typed.text(HOT));
        assertEquals("2026-07", session.editionProperty().get().id());
        assertEquals(
                "regional-gp-bursting",
                session.selectedProperty().get().orElseThrow().id());
        assertEquals(List.of("WordPress fleet", "WordPress fleet 2"), names());
    }

    @Test
    void scenarios_are_saved_and_opened_and_a_wrong_file_changes_nothing() throws IOException {
        pinTwo();
        scenarios.makeBaseline(1);
        var file = folder.resolve("scenarios.json");
        var choice = new Chosen(file);
        var files = new ScenarioFiles(scenarios, Catalog.ALL, choice, notice -> notices.add(notice.text()));
        files.save();
        var saved = scenarios.file();
        scenarios.removeAll();
        files.open();
        assertEquals(saved, scenarios.file());
        Files.writeString(file, "{}");
        files.open();
        assertEquals(saved, scenarios.file());
        assertTrue(notices.getLast().startsWith("Not opened: scenarios.json:$"), notices.getLast());
    }

    private record Chosen(Path file) implements NoChoice {
        @Override
        public Optional<Path> openWorkload() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            return Optional.of(file);
        }
    }

    private void pinTwo() {
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        session.choose("regional-gp-bursting");
        scenarios.pin();
        typed.type(HOT, "50");
        scenarios.pin();
    }

    private List<String> names() {
        return scenarios.heldProperty().get().stream()
                .map(held -> held.pinned().name())
                .toList();
    }
}
