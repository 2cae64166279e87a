package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.TrafficPattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The traffic as most people know it: an average, a peak, and when.
final class SimpleEditor extends VBox {
    private final TypedWorkload typed;
    private final ComboBox<TrafficPattern> pattern = new ComboBox<>();
    private final List<FieldRow> rows;

    SimpleEditor(TypedWorkload typed, FieldHelpPopup help) {
        this.typed = typed;
        getStyleClass().add("layers");
        rows = Arrays.stream(SimpleField.values())
                .map(field -> new FieldRow(
                        typed,
                        field,
                        help,
                        Input.of(field, List.of()),
                        "SIMPLE-" + field.name(),
                        () -> Optional.of(FieldPlace.of(field))))
                .toList();
        getChildren().add(pattern());
        getChildren().addAll(rows);
    }

    private HBox pattern() {
        pattern.setId("pattern");
        pattern.getItems().setAll(TrafficPattern.values());
        pattern.setConverter(new PatternText());
        pattern.setMaxWidth(Double.MAX_VALUE);
        pattern.setAccessibleText("Pattern");
        pattern.setAccessibleHelp("On which days traffic runs");
        pattern.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && typed.entryProperty().get().simply()) typed.choose(chosen);
        });
        var label = new Label("Pattern");
        label.setLabelFor(pattern);
        var name = new HBox(label);
        name.getStyleClass().add("field-name");
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(pattern, Priority.ALWAYS);
        var line = new HBox(name, pattern);
        line.getStyleClass().add("field-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void refresh() {
        var simple = typed.entryProperty().get().simple();
        pattern.setValue(simple.pattern());
        boolean steady = simple.pattern() == TrafficPattern.STEADY;
        rows.forEach(row -> {
            row.setDisable(steady && isOfPeak(row.field()));
            row.refresh();
        });
    }

    /// Steady traffic has no peak to speak of.
    private static boolean isOfPeak(Field field) {
        return field == SimpleField.PEAK_HOURS || field == SimpleField.PEAK_START;
    }

    void focus(FieldPlace place) {
        rows.stream().filter(row -> row.field() == place.field()).findFirst().ifPresent(FieldRow::focus);
    }

    private static final class PatternText extends StringConverter<TrafficPattern> {
        @Override
        public String toString(TrafficPattern pattern) {
            return pattern == null ? "" : pattern.label();
        }

        @Override
        public TrafficPattern fromString(String text) {
            throw new UnsupportedOperationException("the choice of pattern is not editable: " + text);
        }
    }
}
