package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.chart.ChartImage;
import dev.efsplanner.chart.ChartTable;
import dev.efsplanner.chart.Scale;
import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.part.Scrolled;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One chart with its tools, its legend and the same numbers as a table; it is drawn only while it can be seen, once
/// for each change.
///
/// Where there is no room for everything, as in a small window with large letters, it is scrolled rather than pressed
/// flat.
final class ChartPane extends ScrollPane {
    private static final int SAVED_WIDTH = 960;
    private static final int SAVED_HEIGHT = 480;
    private static final double MOST_BESIDE = 0.33;

    /// In letters; where there are fewer, words stand below the chart.
    private static final double ROOMY_EMS = 44;

    private static final double BELOW_EMS = 12;

    private final ChartSetting setting;
    private final Function<Scale, Optional<Drawing>> drawings;
    private final ObservableBooleanValue seen;
    private final PlotSurface surface = new PlotSurface();
    private final Legend legend = new Legend();
    private final Caption caption = new Caption();
    private final Once<TwinTable> table = new Once<>(this::withTable);
    private final Label nothing = new Label("No plan yet.");
    private final StackPane plot = new StackPane(nothing, surface);
    private final ChartTools tools;
    private final BorderPane page = new BorderPane();
    private Scale scale = Scale.SUITED;
    private Optional<Drawing> drawn = Optional.empty();
    private boolean outdated = true;

    /// @param drawings the chart as it is now, on the scale asked for
    ChartPane(
            ChartSetting setting,
            Function<Scale, Optional<Drawing>> drawings,
            ObservableBooleanValue seen,
            Node... head) {
        this.setting = setting;
        this.drawings = drawings;
        this.seen = seen;
        getStyleClass().add("chart-pane");
        setMinSize(0, 0);
        setContent(Apart.growing(page));
        Scrolled.drawnDirectly(this);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        page.setMinWidth(0);
        // A pane that scrolls would take the focus from whatever in it was clicked.
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        tools = new ChartTools(this, head);
        var above = new VBox(tools, caption, legend);
        above.setMinWidth(0);
        page.setTop(above);
        plot.getStyleClass().add("plot-area");
        page.setCenter(plot);
        tools.followZoom(surface.zoomed());
        legend.hiddenProperty().subscribe(surface::hide);
        setting.dark().subscribe(this::refresh);
        setting.percent().subscribe(this::refresh);
        seen.subscribe(isSeen -> {
            setting.seen(this, isSeen);
            drawIfSeen();
        });
        tools.asTableProperty().subscribe(this::showTableOrChart);
    }

    /// Offers the choice between a linear and a logarithmic scale.
    ChartPane withScales() {
        tools.offerScales();
        return this;
    }

    /// What a click, or Enter, on a single mark chooses.
    ChartPane choosing(Consumer<String> key) {
        surface.onChosen(key);
        return this;
    }

    /// Words to the right of the chart, below its tools; under the chart where there is no room on its right.
    ChartPane beside(Region words) {
        tools.offerWords();
        Stream.of(tools.withWordsProperty(), widthProperty(), nothing.fontProperty())
                .forEach(one -> one.subscribe(() -> place(words)));
        place(words);
        return this;
    }

    private void place(Region words) {
        boolean shown = tools.withWordsProperty().get();
        double em = nothing.getFont().getSize();
        // Before it has a width it is taken to be a usual one: what is moved is styled and laid out anew.
        boolean roomy = getWidth() == 0 || getWidth() >= ROOMY_EMS * em;
        words.setPrefHeight(roomy ? USE_COMPUTED_SIZE : BELOW_EMS * em);
        words.setMaxWidth(roomy ? getWidth() * MOST_BESIDE : Double.MAX_VALUE);
        var there = shown ? roomy ? page.rightProperty() : page.bottomProperty() : null;
        if (page.rightProperty() != there) page.setRight(null);
        if (page.bottomProperty() != there) page.setBottom(null);
        if (there != null) there.set(words);
    }

    /// Something it shows has changed.
    void refresh() {
        outdated = true;
        drawIfSeen();
    }

    private void drawIfSeen() {
        if (!outdated || !seen.get()) return;
        outdated = false;
        drawn = drawings.apply(scale);
        drawn.ifPresent(drawing -> {
            caption.say(drawing.chart());
            tools.show(drawing.chart());
            legend.show(drawing.chart().keys());
            surface.show(drawing, legend.hiddenProperty().get());
        });
        showTableOrChart();
    }

    private void showTableOrChart() {
        boolean asTable = tools.asTableProperty().get();
        boolean data = drawn.isPresent();
        nothing.setVisible(!data);
        surface.setVisible(data && !asTable);
        legend.setVisible(data && !asTable);
        legend.setManaged(data && !asTable);
        table.ifMade(numbers -> numbers.setVisible(data && asTable));
        if (asTable) drawn.ifPresent(drawing -> table.get().show(caption.title(), table(drawing.chart())));
    }

    private TwinTable withTable() {
        var numbers = new TwinTable(setting.percent());
        plot.getChildren().add(numbers);
        return numbers;
    }

    private static ChartTable table(BufferedChart chart) {
        return chart.readings().table();
    }

    void useLogarithmic(boolean log) {
        scale = log ? Scale.LOGARITHMIC : Scale.LINEAR;
        refresh();
    }

    void zoom(double steps) {
        surface.zoom(steps);
    }

    void whole() {
        surface.whole();
    }

    void toggleTable() {
        tools.asTableProperty().set(!tools.asTableProperty().get());
    }

    void saveSvg() {
        picture()
                .ifPresent(p -> setting.saving()
                        .save(
                                name("svg"),
                                () -> ChartImage.svg(p.chart(), SAVED_WIDTH, SAVED_HEIGHT, p.spoken())
                                        .getBytes(StandardCharsets.UTF_8)));
    }

    void savePng() {
        picture().ifPresent(p -> setting.saving().save(name("png"), () -> png(p)));
    }

    void saveCsv() {
        drawn.ifPresent(drawing -> {
            Supplier<byte[]> csv = () -> table(drawing.chart()).csv().getBytes(StandardCharsets.UTF_8);
            setting.saving().save(name("csv"), csv);
        });
    }

    void copyPicture() {
        picture().ifPresent(p -> copy(new Image(new ByteArrayInputStream(png(p))), "Copied the chart as a picture."));
    }

    void copyNumbers() {
        drawn.ifPresent(drawing -> {
            var content = new ClipboardContent();
            content.putString(table(drawing.chart()).tabbed());
            Clipboard.getSystemClipboard().setContent(content);
            setting.say("Copied the chart's numbers.");
        });
    }

    private void copy(Image picture, String done) {
        var content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        setting.say(done);
    }

    private static byte[] png(Drawing drawing) {
        return ChartImage.png(drawing.chart(), SAVED_WIDTH, SAVED_HEIGHT, 2);
    }

    /// The chart as it is looked at, once more and with title, notes and legend in it.
    private Optional<Drawing> picture() {
        var made = setting.forFile(() -> drawings.apply(scale));
        made.ifPresent(drawing -> {
            Set<String> hidden = legend.hiddenProperty().get();
            drawing.chart().hide(hidden);
            surface.sight().show(drawing.chart());
        });
        return made;
    }

    /// The title as every file system takes it.
    private String name(String ending) {
        return caption.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "." + ending;
    }
}
