package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the workload on screen fares month by month; sought only while somebody wants to know.
public final class OutlookSession {
    private final PlanSession session;
    private final ObjectProperty<OutlookSpan> span = new SimpleObjectProperty<>(this, "span", OutlookSpan.YEAR);
    private final Sought<Question, Outlook> outlook;

    private record Question(Workload workload, SpecEdition edition, int months) {}

    public OutlookSession(PlanSession session, Seeker seeker) {
        this.session = session;
        outlook = new Sought<>("Outlook", this::question, this::seek, seeker);
        session.planProperty().subscribe(_ -> outlook.ask());
        span.subscribe(_ -> outlook.ask());
    }

    private Optional<Question> question() {
        return session.planProperty()
                .get()
                .map(plan -> new Question(
                        plan.workload(),
                        session.editionProperty().get(),
                        span.get().months()));
    }

    private Outlook seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
        var from = Optional.of(YearMonth.from(session.start().monday()));
        return Outlook.of(planner, question.workload(), question.months(), from);
    }

    public ObjectProperty<OutlookSpan> spanProperty() {
        return span;
    }

    public Sought<?, Outlook> outlook() {
        return outlook;
    }
}
