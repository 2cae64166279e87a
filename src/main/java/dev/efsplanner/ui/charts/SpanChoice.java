package dev.efsplanner.ui.charts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// A row of buttons of which exactly one is down; where there is no room for them, one box with the same choices.
final class SpanChoice<T> extends HBox {
    /// What stands in a box beside its text, in heights of the box.
    private static final double BESIDE_TEXT = 1.2;

    private final Label name;
    private final String spoken;
    private final T[] choices;
    private final Function<T, String> label;
    private final ObjectProperty<T> chosen;
    private final HBox buttons = new HBox();
    private Optional<ComboBox<T>> box = Optional.empty();

    SpanChoice(
            String name, T[] choices, Function<T, String> label, Function<T, String> spoken, ObjectProperty<T> chosen) {
        this.name = new Label(name);
        this.choices = choices;
        this.label = label;
        this.spoken = name;
        this.chosen = chosen;
        getStyleClass().add("span-choice");
        setAlignment(Pos.CENTER_LEFT);
        this.name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(this.name, buttons);
        var group = new ToggleGroup();
        for (int i = 0; i < choices.length; i++) {
            var choice = choices[i];
            var button = new ToggleButton(label.apply(choice));
            button.setAccessibleText(spoken.apply(choice));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.length - 1 ? "right-pill" : "center-pill");
            chosen.subscribe(now -> button.setSelected(now == choice));
            button.setOnAction(_ -> {
                chosen.set(choice);
                button.setSelected(true);
            });
            buttons.getChildren().add(button);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + buttons.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = buttons.getChildren().stream()
                .mapToDouble(button -> button.prefWidth(-1))
                .max()
                .orElse(0);
        return beside() + Math.min(buttons.prefWidth(-1), widest + BESIDE_TEXT * buttons.prefHeight(-1));
    }

    private double beside() {
        return snappedLeftInset() + name.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        boolean row = prefWidth(-1) <= getWidth();
        if (!row && box.isEmpty()) {
            box = Optional.of(box());
            getChildren().add(box.get());
        }
        buttons.setVisible(row);
        buttons.setManaged(row);
        box.ifPresent(instead -> {
            instead.setVisible(!row);
            instead.setManaged(!row);
        });
        super.layoutChildren();
    }

    private ComboBox<T> box() {
        var instead = new ComboBox<T>();
        instead.getItems().setAll(Arrays.asList(choices));
        instead.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into: " + text);
            }
        });
        instead.valueProperty().bindBidirectional(chosen);
        instead.setAccessibleText(spoken);
        return instead;
    }
}
