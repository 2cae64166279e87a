package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.Pinned;
import dev.efsplanner.plan.PinnedMonths;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// How the pinned scenarios fare month by month; sought only while a chart shows them.
///
/// What is pinned never changes, so a key press in the form asks nothing anew.
public final class PinnedOutlookSession {
    private final PlanSession session;
    private final ScenarioSession scenarios;
    private final ObjectProperty<OutlookSpan> span;
    private final Sought<Question, List<PinnedMonths>> months;

    private record Named(String name, Pinned pinned) {}

    private record Question(List<Named> pinned, int months) {}

    /// @param span how far ahead, as of the workload of now
    public PinnedOutlookSession(
            PlanSession session, ScenarioSession scenarios, ObjectProperty<OutlookSpan> span, Seeker seeker) {
        this.session = session;
        this.scenarios = scenarios;
        this.span = span;
        months = new Sought<>("Outlook of pinned scenarios", this::question, this::seek, seeker);
        Stream.of(scenarios.heldProperty(), scenarios.baselineProperty(), scenarios.inChartsProperty(), span)
                .forEach(asked -> asked.subscribe(months::ask));
    }

    private Optional<Question> question() {
        var pinned = scenarios.charted().stream()
                .map(one -> new Named(one.contender().name(), one.pinned()))
                .toList();
        return pinned.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(pinned, span.get().months()));
    }

    private List<PinnedMonths> seek(Question question, Watch watch) {
        var from = Optional.of(YearMonth.from(session.start().monday()));
        return question.pinned().stream()
                .map(one -> {
                    var pinned = one.pinned();
                    var edition = session.catalog().edition(pinned.edition()).orElseThrow();
                    var planner = new Planner(edition, session.catalog().prices()).watched(watch);
                    var outlook = Outlook.of(planner, pinned.workload(), question.months(), from);
                    return new PinnedMonths(one.name(), outlook.row(pinned.row()));
                })
                .toList();
    }

    public Sought<?, List<PinnedMonths>> months() {
        return months;
    }

    /// What charts draw now, as far as it is found.
    public List<PinnedMonths> charted() {
        return scenarios.charted().isEmpty()
                ? List.of()
                : months.answerProperty().get().orElse(List.of());
    }
}
