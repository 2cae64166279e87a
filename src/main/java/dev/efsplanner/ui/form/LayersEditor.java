package dev.efsplanner.ui.form;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.WeekLayer;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The traffic layers: a list of them, and below it the fields of the chosen one.
final class LayersEditor extends VBox {
    private final TypedWorkload typed;
    private final ListView<Integer> list = new ListView<>();
    private final Button remove = new Button("Remove");
    private final WeekView week;
    private final Label weekWords = new Label();
    private final List<FieldRow> rows;
    private List<Map<WorkloadField, String>> shown = List.of();

    LayersEditor(TypedWorkload typed, FieldHelpPopup help) {
        this.typed = typed;
        getStyleClass().add("layers");
        rows = WorkloadField.ofLayer().stream()
                .map(field -> new FieldRow(typed, field, help, Input.of(field, List.of()), () -> place(field)))
                .toList();
        list.setId("layers");
        list.setAccessibleText("Traffic layers");
        list.setCellFactory(_ -> new LayerCell());
        week = new WeekView(typed, layer -> list.getSelectionModel().select(layer));
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> refreshFields());
        weekWords.setId("week-words");
        weekWords.setWrapText(true);
        weekWords.setMinHeight(USE_PREF_SIZE);
        weekWords.getStyleClass().addAll("muted", "week-words");
        getChildren().addAll(week, weekWords, list, buttons());
        getChildren().addAll(rows);
    }

    private HBox buttons() {
        var add = new Button("Add layer");
        add.setId("add-layer");
        add.setOnAction(_ -> {
            typed.add(fresh());
            list.getSelectionModel().selectLast();
        });
        remove.setId("remove-layer");
        remove.setOnAction(_ -> {
            int chosen = list.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) typed.remove(chosen);
        });
        var buttons = new HBox(add, sideLoads(), remove);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    /// Loads that are easily forgotten, with numbers made for this workload; removing the layer takes one back.
    private MenuButton sideLoads() {
        var menu = new MenuButton("Add side load");
        menu.setId("add-side-load");
        Hint.on(menu, "A copy, a scan or a backup as a layer, sized from what is stored");
        for (var load : SideLoad.values()) {
            var item = new MenuItem(load.title());
            item.setId("side-load-" + load.code());
            item.setOnAction(_ -> {
                typed.add(load);
                list.getSelectionModel().selectLast();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The texts may have changed, or how many layers there are, or only what is wrong with them.
    void refresh() {
        var layers = typed.layers();
        if (!layers.equals(shown)) {
            shown = layers;
            refreshList(layers.size());
        }
        refreshFields();
    }

    private void refreshList(int layers) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (list.getItems().size() != layers) {
            list.getItems().setAll(IntStream.range(0, layers).boxed().toList());
            list.getSelectionModel().select(Math.clamp(chosen, 0, Math.max(0, layers - 1)));
        }
        list.refresh();
        list.setPrefHeight(Math.clamp(layers, 1, 4) * 46.0 + 4);
        remove.setDisable(layers == 0);
    }

    private void refreshFields() {
        refreshWeek();
        rows.forEach(row -> {
            row.setDisable(typed.layers().isEmpty() || row.field() instanceof WorkloadField field && !counts(field));
            row.refresh();
        });
    }

    private void refreshWeek() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        week.refresh(chosen);
        weekWords.setText(WeekLayer.of(typed.entryProperty().get().text()).stream()
                .filter(layer -> layer.layer() == chosen)
                .map(WeekLayer::words)
                .findFirst()
                .orElse("Blocks can be dragged to other hours, or by their end to another length."));
    }

    /// A layer that is always on has no beginning and no end.
    private boolean counts(WorkloadField field) {
        if (field != WorkloadField.START && field != WorkloadField.HOURS) return true;
        return place(WorkloadField.DAYS)
                .map(typed::text)
                .filter(days -> days.isBlank() || days.strip().equalsIgnoreCase("always"))
                .isEmpty();
    }

    void focus(FieldPlace place) {
        list.getSelectionModel().select(place.layer().orElseThrow());
        rows.stream().filter(row -> row.field() == place.field()).findFirst().ifPresent(FieldRow::focus);
    }

    private Optional<FieldPlace> place(WorkloadField field) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        return chosen < 0 || chosen >= typed.layers().size()
                ? Optional.empty()
                : Optional.of(FieldPlace.of(chosen, field));
    }

    private TrafficLayer fresh() {
        var size = IoSize.ofKib(1024);
        int number = typed.layers().size() + 1;
        return new TrafficLayer(
                "layer " + number, new Schedule.Always(), DataRate.ofMibps(1), DataRate.ZERO, size, size, 0, 0.8);
    }

    /// The name above schedule and rates, as typed.
    private final class LayerCell extends ListCell<Integer> {
        /// As wide as the list, never wider: long names end in dots instead of a scroll bar.
        LayerCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer layer, boolean empty) {
            super.updateItem(layer, empty);
            boolean gone = empty || layer == null || layer >= typed.layers().size();
            setText("");
            setGraphic(gone ? null : summary(layer));
            setAccessibleText(gone ? "" : typed.layerName(layer));
        }

        private VBox summary(int layer) {
            var name = new Label((layer + 1) + "  " + text(layer, WorkloadField.LAYER_NAME));
            Hint.on(name, name.getText());
            var facts = new Label(when(layer) + "  ·  " + rates(layer));
            Hint.on(facts, facts.getText());
            facts.getStyleClass().add("muted");
            return new VBox(name, facts);
        }

        private String when(int layer) {
            return WeekLayer.of(typed.entryProperty().get().text()).stream()
                    .filter(of -> of.layer() == layer)
                    .map(WeekLayer::brief)
                    .findFirst()
                    .orElseGet(() -> text(layer, WorkloadField.DAYS));
        }

        /// Texts with units of their own keep them.
        private String rates(int layer) {
            var read = text(layer, WorkloadField.READ);
            var write = text(layer, WorkloadField.WRITE);
            boolean plain = WorkloadField.READ.understood(read).isEmpty()
                    && WorkloadField.WRITE.understood(write).isEmpty();
            return "read " + read + ", write " + write + (plain ? " MiB/s" : "");
        }

        private String text(int layer, WorkloadField field) {
            var text = typed.text(FieldPlace.of(layer, field)).strip();
            return text.isEmpty() ? field.defaultText() : text;
        }
    }
}
