package dev.efsplanner.ui.charts;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.quantity.Numbers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// What a chart says, in words beside it.
final class WordsBeside extends ScrollPane {
    private final VBox page = new VBox();

    WordsBeside(String spoken) {
        getStyleClass().add("words-beside");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText(spoken);
    }

    void say(List<? extends Node> words) {
        page.getChildren().setAll(words);
        setVvalue(0);
    }

    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Each formula, then everything that went into it with its source.
    static Node steps(List<Calculation> calculations) {
        var steps = new VBox();
        steps.getStyleClass().add("sentences");
        for (var calculation : calculations) {
            if (calculations.size() > 1)
                steps.getChildren().add(wrapped(calculation.title() + ": " + calculation.shown(), "place"));
            steps.getChildren().add(wrapped("= " + calculation.formula(), "formula"));
            for (var operand : calculation.operands()) {
                var unit = operand.unit().equals("1") ? "" : " " + operand.unit();
                var value = operand.name() + " " + Numbers.show(operand.value()) + unit;
                steps.getChildren().add(wrapped(value + "  ·  " + operand.source(), "muted"));
            }
        }
        return steps;
    }

    static TitledPane folded(String title, String spoken, Node content) {
        var pane = new TitledPane(title, content);
        pane.setAccessibleText(spoken);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
