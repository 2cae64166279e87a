package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Apart;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the form that folds.
final class FormSection extends TitledPane {
    private final VBox column = new VBox();
    private final Supplier<? extends List<? extends Region>> making;
    private boolean made;

    /// @param making makes what is in it, when it is first asked for
    FormSection(String title, Supplier<? extends List<? extends Region>> making) {
        this.making = making;
        setText(title);
        setAccessibleText(title);
        getStyleClass().add("form-section");
        column.getStyleClass().add("fields");
        setContent(column);
        setAnimated(false);
    }

    /// Puts into it what belongs there, once.
    void fill() {
        if (made) return;
        made = true;
        making.get().forEach(part -> column.getChildren().add(Apart.growing(part)));
    }

    /// Folded until somebody opens it, and filled then.
    FormSection folded() {
        setExpanded(false);
        expandedProperty().subscribe((_, _) -> fill());
        return this;
    }
}
