package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.SimpleField;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The traffic, said simply or layer by layer.
final class TrafficEditor extends VBox {
    private final TypedWorkload typed;
    private final SimpleEditor simple;
    private final LayersEditor layers;
    private final ToggleButton simply = new ToggleButton("Simple");
    private final ToggleButton byLayer = new ToggleButton("Layers");

    TrafficEditor(TypedWorkload typed, FieldHelpPopup help) {
        this.typed = typed;
        simple = new SimpleEditor(typed, help);
        layers = new LayersEditor(typed, help);
        getStyleClass().add("layers");
        getChildren().addAll(choice(), simple, layers);
    }

    private HBox choice() {
        var group = new ToggleGroup();
        simply.setToggleGroup(group);
        simply.setId("traffic-simple");
        simply.getStyleClass().add("left-pill");
        simply.setTooltip(new Tooltip("An average and a peak; begins with the average of the layers"));
        simply.setOnAction(_ -> {
            if (!isSimple()) typed.simplify();
            refresh();
        });
        byLayer.setToggleGroup(group);
        byLayer.setId("traffic-layers");
        byLayer.getStyleClass().add("right-pill");
        byLayer.setTooltip(new Tooltip("Named loads with their own hours; brings back layers left unchanged"));
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
        show(simple, isSimple());
        show(layers, !isSimple());
        if (isSimple()) simple.refresh();
        else layers.refresh();
    }

    void focus(FieldPlace place) {
        if (place.field() instanceof SimpleField) simple.focus(place);
        else if (!isSimple()) layers.focus(place);
    }

    private boolean isSimple() {
        return typed.entryProperty().get().simply();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
