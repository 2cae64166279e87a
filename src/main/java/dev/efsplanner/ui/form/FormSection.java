package dev.efsplanner.ui.form;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// A part of the form that folds.
final class FormSection extends TitledPane {
    FormSection(String title, Node... content) {
        setText(title);
        setAccessibleText(title);
        getStyleClass().add("form-section");
        var column = new VBox(content);
        column.getStyleClass().add("fields");
        setContent(column);
        setAnimated(false);
    }
}
