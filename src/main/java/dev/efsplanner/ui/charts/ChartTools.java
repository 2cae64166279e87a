package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/// The row above every chart: what it shows on the left, what there is to say of that, and on the right the tools that
/// all charts share.
final class ChartTools extends StackPane {
    private final ChartPane chart;
    private final Button whole = tool(new Button(), "fth-maximize", "whole", "The whole chart (Home, double click)");
    private final ToggleButton log = tool(new ToggleButton("log"), "", "log", "Logarithmic scale");
    private final ToggleButton words =
            tool(new ToggleButton(), "fth-align-left", "words", "The words beside the chart");
    private final ToggleButton table = tool(new ToggleButton(), "fth-list", "table", "The numbers as a table");

    ChartTools(ChartPane chart, Node... head) {
        this.chart = chart;
        getStyleClass().add("chart-head");
        var nearer = tool(new Button(), "fth-zoom-in", "zoom-in", "Zoom in (+, wheel, or drag a frame)");
        nearer.setOnAction(_ -> chart.zoom(1));
        var farther = tool(new Button(), "fth-zoom-out", "zoom-out", "Zoom out (-, wheel)");
        farther.setOnAction(_ -> chart.zoom(-1));
        farther.disableProperty().bind(whole.disableProperty());
        whole.setOnAction(_ -> chart.whole());
        log.setOnAction(_ -> chart.useLogarithmic(log.isSelected()));
        words.setSelected(true);
        show(log, false);
        show(words, false);
        var tools = new Lines(2, log, farther, nearer, whole, words, table, save());
        var choices = new Lines(
                12, Arrays.stream(head).filter(node -> !(node instanceof Label)).toArray(Node[]::new));
        var note = Arrays.stream(head)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .findFirst()
                .orElseGet(Label::new);
        getChildren().setAll(new Ends(choices, note, tools));
    }

    private MenuButton save() {
        var save = tool(new MenuButton(), "fth-download", "save", "Save or copy the chart");
        save.getItems()
                .addAll(
                        item("Save as SVG…", chart::saveSvg),
                        item("Save as PNG…", chart::savePng),
                        item("Save the numbers as CSV…", chart::saveCsv),
                        new SeparatorMenuItem(),
                        item("Copy the picture", chart::copyPicture),
                        item("Copy the numbers", chart::copyNumbers));
        return save;
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static <B extends ButtonBase> B tool(B button, String icon, String style, String hint) {
        button.getStyleClass().addAll("chart-tool", style);
        Hint.on(button, hint);
        button.setAccessibleText(hint);
        if (!icon.isEmpty()) Icons.before(button, icon);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void offerScales() {
        show(log, true);
    }

    void offerWords() {
        show(words, true);
    }

    BooleanProperty withWordsProperty() {
        return words.selectedProperty();
    }

    void show(BufferedChart shown) {
        log.setSelected(shown.isLogarithmic());
        log.setDisable(!shown.hasData());
    }

    void followZoom(ObservableBooleanValue zoomed) {
        zoomed.subscribe(isZoomed -> whole.setDisable(!isZoomed));
    }

    BooleanProperty asTableProperty() {
        return table.selectedProperty();
    }
}
