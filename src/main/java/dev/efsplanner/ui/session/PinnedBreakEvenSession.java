package dev.efsplanner.ui.session;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.PinnedBreakEven;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;

/// Where the cheapest throughput mode changes for the pinned scenarios, each for the type of its own row.
public final class PinnedBreakEvenSession {
    private final PinnedSought<Boolean, BreakEven> found;

    public PinnedBreakEvenSession(ScenarioSession scenarios, Seeker seeker) {
        found = new PinnedSought<>(
                "Break-even of pinned scenarios",
                scenarios,
                () -> true,
                (plan, row, _, watch) -> BreakEven.of(plan, row.configuration().type(), watch),
                seeker);
    }

    /// Seeks while this holds, and runs `refresh` whenever charts may draw something else.
    public void show(ObservableBooleanValue seen, Runnable refresh) {
        found.show(seen, refresh);
    }

    /// What charts draw now, as far as it is found.
    public List<PinnedBreakEven> charted() {
        return found.charted().stream()
                .map(one -> new PinnedBreakEven(one.one().name(), one.one().row(), one.answer()))
                .toList();
    }
}
