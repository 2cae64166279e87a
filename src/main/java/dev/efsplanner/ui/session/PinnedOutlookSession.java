package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.plan.PinnedMonths;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/// How the pinned scenarios fare month by month.
public final class PinnedOutlookSession {
    private final PlanSession session;
    private final PinnedSought<OutlookSpan, Optional<OutlookRow>> months;

    /// @param span how far ahead, as of the workload of now
    public PinnedOutlookSession(
            PlanSession session, ScenarioSession scenarios, ObjectProperty<OutlookSpan> span, Seeker seeker) {
        this.session = session;
        months = new PinnedSought<>("Outlook of pinned scenarios", scenarios, span::get, this::seek, seeker);
        span.subscribe(months::ask);
    }

    private Optional<OutlookRow> seek(Plan plan, Evaluation row, OutlookSpan span, Watch watch) {
        var edition = session.catalog().edition(plan.edition().id()).orElseThrow();
        var planner = new Planner(edition, session.catalog().prices()).watched(watch);
        var from = Optional.of(YearMonth.from(session.start().monday()));
        return Outlook.of(planner, plan.workload(), span.months(), from).row(row.id());
    }

    /// Seeks while this holds, and runs `refresh` whenever charts may draw something else.
    public void show(ObservableBooleanValue seen, Runnable refresh) {
        months.show(seen, refresh);
    }

    /// What charts draw now, as far as it is found.
    public List<PinnedMonths> charted() {
        return months.charted().stream()
                .map(found -> new PinnedMonths(found.one().name(), found.answer()))
                .toList();
    }
}
