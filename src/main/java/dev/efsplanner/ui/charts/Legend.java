package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.LegendKey;
import dev.efsplanner.ui.part.Flow;
import dev.efsplanner.ui.part.Hint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// The legend as buttons that hide and show what they name; hidden names stay hidden from plan to plan.
final class Legend extends Flow {
    private static final double SCALE = 2;

    private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<String, Entry> made = new HashMap<>();

    /// A name once it has been shown; it comes back as it was.
    private static final class Entry {
        private final Labeled named;
        private Optional<LegendKey> key = Optional.empty();

        Entry(Labeled named) {
            this.named = named;
        }

        void show(LegendKey now) {
            if (key.filter(now::equals).isEmpty()) named.setGraphic(sample(now));
            key = Optional.of(now);
        }
    }

    Legend() {
        getStyleClass().add("chart-legend");
    }

    void show(List<LegendKey> keys) {
        var entries = keys.stream()
                .map(key -> made.computeIfAbsent(key.name() + key.hides(), _ -> new Entry(named(key))))
                .toList();
        become(getChildren(), entries.stream().<Node>map(entry -> entry.named).toList());
        for (int i = 0; i < keys.size(); i++) entries.get(i).show(keys.get(i));
    }

    /// The same buttons stay: the one in use keeps the focus, and none that stays is styled anew.
    private static void become(List<Node> shown, List<Node> wanted) {
        shown.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            var next = wanted.get(i);
            if (i < shown.size() && shown.get(i) == next) continue;
            shown.remove(next);
            shown.add(i, next);
        }
    }

    private Labeled named(LegendKey key) {
        if (!key.hides()) return new Label(key.name());
        var chip = new ToggleButton(key.name());
        chip.getStyleClass().add("chip");
        chip.setSelected(!hidden.get().contains(key.name()));
        Hint.on(chip, "Show or hide " + key.name());
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
