package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.ui.session.GoalSession;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Sizing backwards: what it takes, and how far it goes, in the planner's own sentences.
public final class GoalsView extends ScrollPane {
    private final VBox page = new VBox();
    private final Label busy = new Label("Seeking…");

    public GoalsView(GoalSession goals) {
        setId("goals");
        getStyleClass().add("calculation");
        page.getStyleClass().add("page");
        busy.getStyleClass().add("muted");
        busy.visibleProperty().bind(goals.busyProperty());
        busy.managedProperty().bind(goals.busyProperty());
        setContent(page);
        setFitToWidth(true);
        setAccessibleText("Sizing backwards, for the chosen configuration and for all");
        goals.wantedProperty().bind(visibleProperty());
        goals.answersProperty().subscribe(this::show);
    }

    private void show(Optional<GoalAnswers> found) {
        page.getChildren().setAll(busy);
        found.ifPresentOrElse(
                answers -> {
                    answers.answers().stream().map(GoalCard::new).forEach(page.getChildren()::add);
                    answers.notes().stream()
                            .map(note -> CalculationView.wrapped(note, "muted"))
                            .forEach(page.getChildren()::add);
                },
                () -> page.getChildren().add(new Label("No plan yet.")));
    }
}
