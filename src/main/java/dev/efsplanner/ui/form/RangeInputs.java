package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.TypedRange;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The three numbers of a range as three fields, made for the first range; together they are the range as text.
final class RangeInputs extends HBox {
    private final Field field;
    private final String id;
    private final Consumer<String> onTyped;
    private List<TextField> parts = List.of();
    private boolean refreshing;

    /// @param onTyped hears the whole text
    RangeInputs(Field field, String id, Consumer<String> onTyped) {
        this.field = field;
        this.id = id;
        this.onTyped = onTyped;
        getStyleClass().add("range");
        setVisible(false);
        setManaged(false);
    }

    /// Turns one number into three and back; with the keys a person types `..`.
    static Button button(Field field, TextField control) {
        var button = new Button("…");
        button.getStyleClass().add("range-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(field.label() + " as low, likely and high");
        Hint.on(button, "Low, likely and high, or one number again");
        button.setOnAction(_ -> control.setText(TypedRange.turned(field, control.getText())));
        return button;
    }

    private void makeParts() {
        parts = Arrays.stream(Level.values()).map(this::part).toList();
        parts.forEach(part -> part.textProperty().subscribe((_, _) -> {
            if (!refreshing) onTyped.accept(text());
        }));
    }

    private TextField part(Level level) {
        var part = new TextField();
        part.setId("field-" + id + "-" + level.code());
        part.setMinWidth(0);
        part.getStyleClass().add("number");
        part.setAccessibleText(
                field.label() + ", " + level.code() + (field.unit().isEmpty() ? "" : ", " + field.unit()));
        StepKeys.watch(field, part);
        var label = new Label(level.code());
        label.setLabelFor(part);
        label.getStyleClass().add("muted");
        getChildren().add(new VBox(label, part));
        return part;
    }

    private String text() {
        return TypedRange.of(parts.stream().map(TextField::getText).toList());
    }

    /// Shows the numbers of a range, nothing of any other text.
    void refresh(String text) {
        var range = TypedRange.parts(text);
        setVisible(range.isPresent());
        setManaged(range.isPresent());
        if (range.isEmpty()) return;
        if (parts.isEmpty()) makeParts();
        if (text.equals(text())) return;
        refreshing = true;
        for (int i = 0; i < parts.size(); i++) {
            var part = range.get().get(i);
            if (!part.equals(parts.get(i).getText().strip())) parts.get(i).setText(part);
        }
        refreshing = false;
    }
}
