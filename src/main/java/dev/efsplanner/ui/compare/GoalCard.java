package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Answer;
import dev.efsplanner.plan.Found;
import dev.efsplanner.plan.Rival;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question asked backwards with its answer, the rows beside it, and on demand how it was found.
final class GoalCard extends VBox {
    /// So many other rows are said at once; more wait behind a heading.
    private static final int FEW = 2;

    /// What can be unfolded.
    enum Part {
        FOUND,
        RIVALS
    }

    private final Map<Part, TitledPane> parts = new EnumMap<>(Part.class);

    GoalCard(Answer answer) {
        getStyleClass().addAll("card", "goal");
        var question = CalculationView.wrapped(answer.goal().title(), "card-title");
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        var result = new Label(answer.shown());
        result.getStyleClass().add("card-result");
        result.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(question, result);
        head.getStyleClass().add("goal-head");
        getChildren().addAll(head, CalculationView.wrapped(answer.sentence(), "goal-answer"));
        rivals(answer);
        getChildren().add(folded(Part.FOUND, "How it was found", answer, new CalculationCard(answer.calculation())));
    }

    private void rivals(Answer answer) {
        var rivals = answer.rivals();
        boolean none = answer.found() == Found.NONE;
        int shown = rivals.size() <= FEW ? rivals.size() : none ? 0 : 1;
        getChildren().addAll(lines(rivals.subList(0, shown)));
        if (shown == rivals.size()) return;
        var rest = new VBox();
        rest.getStyleClass().add("goal-rivals");
        rest.getChildren().addAll(lines(rivals.subList(shown, rivals.size())));
        var title = none ? "What each row lacks" : "Rows that cost less, and why not";
        getChildren().add(folded(Part.RIVALS, title + " (" + (rivals.size() - shown) + ")", answer, rest));
    }

    private static List<? extends Node> lines(List<Rival> rivals) {
        return rivals.stream()
                .map(rival -> CalculationView.wrapped("• " + rival.sentence(), "goal-rival"))
                .toList();
    }

    private TitledPane folded(Part part, String title, Answer answer, Node content) {
        var pane = new TitledPane(title, content);
        pane.setAccessibleText(title + ": " + answer.goal().title());
        pane.setExpanded(false);
        pane.setAnimated(false);
        // What is folded does not say how wide the card is.
        pane.expandedProperty().subscribe(open -> pane.setMinWidth(open ? USE_COMPUTED_SIZE : 0));
        parts.put(part, pane);
        return pane;
    }

    /// What a person has unfolded.
    Set<Part> open() {
        return parts.keySet().stream()
                .filter(part -> parts.get(part).isExpanded())
                .collect(Collectors.toSet());
    }

    void unfold(Set<Part> open) {
        parts.forEach((part, pane) -> pane.setExpanded(open.contains(part)));
    }
}
