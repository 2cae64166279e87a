package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.ui.session.GoalSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Sizing backwards: what it takes, and how far it goes, in the planner's own sentences.
public final class GoalsView extends ScrollPane {
    private final VBox page = new VBox();
    private final List<GoalCard> cards = new ArrayList<>();
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

    /// The questions keep their places, and what a person has unfolded stays so.
    private void cards(GoalAnswers answers) {
        var before = cards.stream().map(GoalCard::open).toList();
        cards.clear();
        answers.answers().stream().map(GoalCard::new).forEach(cards::add);
        for (int i = 0; i < Math.min(before.size(), cards.size()); i++)
            cards.get(i).unfold(before.get(i));
    }

    private void show(Optional<GoalAnswers> found) {
        page.getChildren().setAll(busy);
        found.ifPresentOrElse(
                answers -> {
                    cards(answers);
                    page.getChildren().addAll(cards);
                    answers.notes().stream()
                            .map(note -> CalculationView.wrapped(note, "muted"))
                            .forEach(page.getChildren()::add);
                },
                () -> page.getChildren().add(new Label("No plan yet.")));
    }
}
