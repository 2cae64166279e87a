package dev.efsplanner.ui.session;

import dev.efsplanner.document.CopiedText;
import dev.efsplanner.intake.Judged;
import dev.efsplanner.intake.Sample;
import dev.efsplanner.intake.SetupReader;
import dev.efsplanner.plan.ChangePlan;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Setting;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A set-up that was copied from somewhere, beside the workload on screen: what it says, what is wrong with it, and on
/// demand what the file system of today is.
public final class CopiedSession {
    private final PlanSession session;
    private final Consumer<Notice> notices;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Sought<Question, Answer> answers;
    private final ReadOnlyObjectWrapper<Optional<Setting>> today =
            new ReadOnlyObjectWrapper<>(this, "today", Optional.empty());

    private record Question(String text, Optional<Workload> workload, SpecEdition edition) {}

    /// @param read empty while there is no text
    /// @param judged empty where nothing could be read, or there is no plan yet
    public record Answer(Optional<Parsed<Sample>> read, Optional<Judged> judged) {}

    public CopiedSession(PlanSession session, Seeker seeker, Consumer<Notice> notices) {
        this.session = session;
        this.notices = notices;
        answers = new Sought<>("Pasted set-up", this::question, this::answer, seeker).stoppingOutdated();
        text.subscribe(_ -> answers.ask());
        session.planProperty().subscribe(_ -> answers.ask());
    }

    private Optional<Question> question() {
        return Optional.of(new Question(
                text.get(),
                session.planProperty().get().map(Plan::workload),
                session.editionProperty().get()));
    }

    private Answer answer(Question question, Watch watch) {
        if (question.text().isBlank()) return new Answer(Optional.empty(), Optional.empty());
        var read = SetupReader.read(question.text());
        return new Answer(
                Optional.of(read),
                switch (read) {
                    case Parsed.Invalid<Sample> _ -> Optional.empty();
                    case Parsed.Valid<Sample>(var sample) ->
                        question.workload().map(workload -> Judged.of(sample, planner(question, watch), workload));
                });
    }

    private Planner planner(Question question, Watch watch) {
        return new Planner(question.edition(), session.catalog().prices()).watched(watch);
    }

    /// What is pasted.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether somebody looks at the answer.
    public BooleanProperty wantedProperty() {
        return answers.wantedProperty();
    }

    /// The last answer there was.
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answers.answerProperty();
    }

    /// The file system that there is, as it was taken from a paste.
    public ReadOnlyObjectProperty<Optional<Setting>> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /// Reads a file in the place of what is pasted.
    public void open(Path file) {
        switch (CopiedText.of(file)) {
            case Parsed.Valid<String>(var read) -> {
                text.set(read);
                notices.accept(Notice.done("Read " + file.getFileName() + "."));
            }
            case Parsed.Invalid<String>(var problems) ->
                notices.accept(Notice.failed("Not read: " + file.getFileName() + " "
                        + problems.getFirst().message() + "."));
        }
    }

    /// Takes what was read as the file system that there is.
    public void take() {
        var setup = answerProperty()
                .get()
                .flatMap(Answer::read)
                .flatMap(CopiedSession::sample)
                .flatMap(Sample::setup);
        if (setup.isEmpty()) {
            notices.accept(Notice.failed("Not taken: no file system was read."));
            return;
        }
        var setting = setup.get().setting();
        if (setting.isPresent()) {
            today.set(setting);
            notices.accept(Notice.done("Today's set-up is " + setup.get().title() + "."));
        } else notices.accept(Notice.failed("Not taken: AWS has no such file system; its defects say why."));
    }

    private static Optional<Sample> sample(Parsed<Sample> read) {
        return switch (read) {
            case Parsed.Valid<Sample>(var sample) -> Optional.of(sample);
            case Parsed.Invalid<Sample> _ -> Optional.empty();
        };
    }

    /// From today's set-up to the row that is looked at; empty without either, or where the row is not possible.
    public Optional<ChangePlan> way() {
        return today.get()
                .flatMap(from -> session.selectedProperty()
                        .get()
                        .filter(row -> row.outcome().isPresent())
                        .map(row -> ChangePlan.of(from, Setting.of(row), Optional.empty())));
    }

    /// What else the way depends on.
    public PlanSession plan() {
        return session;
    }
}
