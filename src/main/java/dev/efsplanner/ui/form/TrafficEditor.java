package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.SimpleField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The traffic, said simply or layer by layer.
final class TrafficEditor extends VBox {
    private final TypedWorkload typed;
    private final Once<SimpleEditor> simple;
    private final Once<LayersEditor> layers;
    private final VBox editor = new VBox();
    private final ToggleButton simply = new ToggleButton("Simple");
    private final ToggleButton byLayer = new ToggleButton("Layers");

    TrafficEditor(TypedWorkload typed, FieldHelpPopup help) {
        this.typed = typed;
        simple = new Once<>(() -> new SimpleEditor(typed, help));
        layers = new Once<>(() -> new LayersEditor(typed, help));
        getStyleClass().add("layers");
        getChildren().addAll(choice(), editor);
        refresh();
    }

    private HBox choice() {
        var group = new ToggleGroup();
        simply.setToggleGroup(group);
        simply.setId("traffic-simple");
        simply.getStyleClass().add("left-pill");
        Hint.on(simply, "An average and a peak; begins with the average of the layers");
        simply.setOnAction(_ -> {
            if (!isSimple()) typed.simplify();
            refresh();
        });
        byLayer.setToggleGroup(group);
        byLayer.setId("traffic-layers");
        byLayer.getStyleClass().add("right-pill");
        Hint.on(byLayer, "Named loads with their own hours; brings back layers left unchanged");
        byLayer.setOnAction(_ -> {
            if (isSimple()) typed.unfold();
            refresh();
        });
        var choice = new HBox(simply, byLayer);
        choice.getStyleClass().add("buttons");
        choice.getStyleClass().add("joined");
        return choice;
    }

    void refresh() {
        simply.setSelected(isSimple());
        byLayer.setSelected(!isSimple());
        if (isSimple()) {
            show(simple.get());
            simple.get().refresh();
        } else {
            show(layers.get());
            layers.get().refresh();
        }
    }

    void focus(FieldPlace place) {
        if (place.field() instanceof SimpleField) simple.get().focus(place);
        else if (!isSimple()) layers.get().focus(place);
    }

    private boolean isSimple() {
        return typed.entryProperty().get().simply();
    }

    private void show(Node chosen) {
        if (!editor.getChildren().equals(List.of(chosen))) editor.getChildren().setAll(chosen);
    }
}
