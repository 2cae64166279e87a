package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Somebody looks on while the planner searches, and calls it off at the tenth row.
class WatchTest {
    private static final Workload DRY = Workloads.of(11, Workloads.steady(3, 0.3));

    private final List<String> steps = new ArrayList<>();

    private static final class Impatient implements Watch {
        private final int rows;
        private int asked;

        Impatient(int rows) {
            this.rows = rows;
        }

        @Override
        public void reached(int done, int all, String step) {}

        @Override
        public void mayGoOn() {
            asked++;
            if (asked >= rows) throw new CancellationException();
        }
    }

    private final Watch listening = new Watch() {
        @Override
        public void reached(int done, int all, String step) {
            steps.add(done + "/" + all + " " + step);
        }

        @Override
        public void mayGoOn() {}
    };

    private static Planner planner(Watch watch) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).watched(watch);
    }

    @Test
    void every_search_ends_at_the_row_at_which_it_is_called_off() {
        endsAtTheTenthRow(watch -> planner(watch).plan(DRY));
        endsAtTheTenthRow(watch -> Outlook.of(planner(watch), DRY, 36, Optional.empty()));
        endsAtTheTenthRow(watch -> seek(planner(watch)));
        var plan = planner(Watch.NONE).plan(DRY);
        endsAtTheTenthRow(watch -> BreakEven.of(plan, FileSystemType.REGIONAL, watch));
    }

    private static void endsAtTheTenthRow(Consumer<Watch> work) {
        var watch = new Impatient(10);
        assertThrows(CancellationException.class, () -> work.accept(watch));
        assertEquals(10, watch.asked);
    }

    @Test
    void a_watched_answer_is_the_same_answer() {
        assertEquals(sentences(planner(Watch.NONE)), sentences(planner(listening)));
    }

    @Test
    void a_search_says_which_of_its_goals_it_is_at_and_not_the_steps_within() {
        var goals = seek(planner(listening)).answers().stream()
                .map(answer -> answer.goal().title())
                .toList();
        assertTrue(goals.size() > 3);
        var expected = new ArrayList<String>();
        for (var goal : goals) expected.add(expected.size() + "/" + goals.size() + " " + goal);
        assertEquals(expected, steps);
    }

    @Test
    void an_outlook_says_which_month_it_is_at() {
        Outlook.of(planner(listening), DRY, 2, Optional.empty());
        assertEquals(List.of("0/3 month 0 of 2", "1/3 month 1 of 2", "2/3 month 2 of 2"), steps);
    }

    @Test
    void break_even_says_which_of_its_axes_it_is_at() {
        BreakEven.of(planner(Watch.NONE).plan(DRY), FileSystemType.REGIONAL, listening);
        assertEquals(List.of("0/2 over the average-to-peak ratio", "1/2 over the stored size"), steps);
    }

    private static List<String> sentences(Planner planner) {
        return seek(planner).answers().stream().map(Answer::sentence).toList();
    }

    private static GoalAnswers seek(Planner planner) {
        var seek = GoalSeek.of(planner, DRY, Optional.empty());
        return seek.answers(Goal.all(seek.usualRow().configuration(), seek.budget(), Optional.empty()));
    }
}
