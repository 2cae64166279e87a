package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.PinnedSensitivity;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Watch;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/// What moves cost and empty date of the pinned scenarios' rows.
public final class PinnedSensitivitySession {
    private final PlanSession session;
    private final PinnedSought<MovedBy, Sensitivity> found;

    /// @param by how far inputs are moved, as those of the workload of now
    public PinnedSensitivitySession(
            PlanSession session, ScenarioSession scenarios, ObjectProperty<MovedBy> by, Seeker seeker) {
        this.session = session;
        found = new PinnedSought<>("Sensitivity of pinned scenarios", scenarios, by::get, this::seek, seeker);
        by.subscribe(found::ask);
    }

    private Sensitivity seek(Plan plan, Evaluation row, MovedBy by, Watch watch) {
        var edition = session.catalog().edition(plan.edition().id()).orElseThrow();
        var planner = new Planner(edition, session.catalog().prices()).watched(watch);
        return Sensitivity.of(planner, plan.workload(), row.configuration(), by.share());
    }

    /// Seeks while this holds, and runs `refresh` whenever charts may draw something else.
    public void show(ObservableBooleanValue seen, Runnable refresh) {
        found.show(seen, refresh);
    }

    /// What charts draw now, as far as it is found.
    public List<PinnedSensitivity> charted() {
        return found.charted().stream()
                .map(one -> new PinnedSensitivity(one.one().name(), one.answer()))
                .toList();
    }
}
