package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.LegendKey;
import dev.efsplanner.ui.part.Hint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;

/// The legend as buttons that hide and show what they name; hidden names stay hidden from plan to plan.
final class Legend extends FlowPane {
    private static final double SCALE = 2;

    private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private List<LegendKey> shown = List.of();

    Legend() {
        getStyleClass().add("chart-legend");
        setMinWidth(0);
    }

    void show(List<LegendKey> keys) {
        // The same buttons stay, so that the one in use keeps the focus.
        if (!names(keys).equals(names(shown))) {
            getChildren().setAll(keys.stream().map(this::entry).toList());
            shown = List.of();
        }
        for (int i = 0; i < keys.size(); i++) {
            if (shown.isEmpty() || !shown.get(i).equals(keys.get(i)))
                ((Labeled) getChildren().get(i)).setGraphic(sample(keys.get(i)));
        }
        shown = keys;
    }

    private static List<String> names(List<LegendKey> keys) {
        return keys.stream().map(key -> key.name() + key.hides()).toList();
    }

    private Node entry(LegendKey key) {
        if (!key.hides()) return new Label(key.name());
        var chip = new ToggleButton(key.name());
        chip.getStyleClass().add("chip");
        chip.setSelected(!hidden.get().contains(key.name()));
        Hint.on(chip, "Show or hide");
        chip.setAccessibleHelp("Shows or hides " + key.name());
        chip.setOnAction(_ -> hide(key.name(), !chip.isSelected()));
        return chip;
    }

    private void hide(String name, boolean hides) {
        var now = new TreeSet<>(hidden.get());
        if (hides) now.add(name);
        else now.remove(name);
        hidden.set(Set.copyOf(now));
    }

    private static Node sample(LegendKey key) {
        var view = new ImageView(SwingFXUtils.toFXImage(key.sample(SCALE), null));
        view.setFitWidth(LegendKey.WIDTH);
        view.setFitHeight(LegendKey.HEIGHT);
        return view;
    }

    /// The names that are not shown.
    ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }
}
