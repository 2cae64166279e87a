package dev.efsplanner.ui.charts;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of buttons of which exactly one is down.
final class SpanChoice<T> extends HBox {
    SpanChoice(
            String name, T[] choices, Function<T, String> label, Function<T, String> spoken, ObjectProperty<T> chosen) {
        getStyleClass().add("span-choice");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(new Label(name));
        var group = new ToggleGroup();
        for (int i = 0; i < choices.length; i++) {
            var choice = choices[i];
            var button = new ToggleButton(label.apply(choice));
            button.setAccessibleText(spoken.apply(choice));
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.length - 1 ? "right-pill" : "center-pill");
            chosen.subscribe(now -> button.setSelected(now == choice));
            button.setOnAction(_ -> {
                chosen.set(choice);
                button.setSelected(true);
            });
            getChildren().add(button);
        }
    }
}
