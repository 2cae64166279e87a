package dev.efsplanner.ui.charts;

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

    static TitledPane folded(String title, String spoken, Node content) {
        var pane = new TitledPane(title, content);
        pane.setAccessibleText(spoken);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
