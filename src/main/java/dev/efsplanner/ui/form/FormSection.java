package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Apart;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the form that folds.
final class FormSection extends TitledPane {
    FormSection(String title, Region... content) {
        setText(title);
        setAccessibleText(title);
        getStyleClass().add("form-section");
        var column = new VBox(Arrays.stream(content).map(Apart::growing).toArray(Node[]::new));
        column.getStyleClass().add("fields");
        setContent(column);
        setAnimated(false);
    }
}
