package dev.efsplanner.ui.charts;

import dev.efsplanner.plan.MapInput;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// The choice of what one axis of a map varies.
final class InputChoice extends HBox {
    private final ComboBox<MapInput> box = new ComboBox<>();
    private boolean showing;

    /// @param code name of the chosen input
    /// @param now what the axis varies now
    InputChoice(
            String name,
            String spoken,
            ObservableValue<List<MapInput>> inputs,
            ObjectProperty<String> code,
            Supplier<MapInput> now) {
        getStyleClass().add("span-choice");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setAccessibleText(spoken);
        box.getStyleClass().add("input-choice");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(MapInput input) {
                return input == null ? "" : input.label();
            }

            @Override
            public MapInput fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        });
        getChildren().setAll(label, box);
        inputs.subscribe(all -> show(all, now));
        code.subscribe(_ -> show(inputs.getValue(), now));
        box.valueProperty().subscribe(input -> {
            if (!showing && input != null) code.set(input.code());
        });
    }

    private void show(List<MapInput> all, Supplier<MapInput> now) {
        if (all.isEmpty()) return;
        showing = true;
        if (!box.getItems().equals(all)) box.getItems().setAll(all);
        box.setValue(now.get());
        showing = false;
    }
}
