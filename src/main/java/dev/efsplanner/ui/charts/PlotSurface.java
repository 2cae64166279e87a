package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.chart.Projection;
import dev.efsplanner.chart.Reading;
import dev.efsplanner.chart.Sight;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartViewer;

/// The drawn chart with a crosshair above it, to be read, zoomed and dragged by mouse and by keys.
///
/// The crosshair never redraws the chart; zooming does, once for each step.
final class PlotSurface extends StackPane {
    private static final int STRIDE = 10;

    private final Crosshair crosshair = new Crosshair();
    private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
    private Optional<ChartViewer> viewer = Optional.empty();
    private Optional<Sheets> sheets = Optional.empty();
    private Optional<Drawing> drawing = Optional.empty();
    private Optional<Reading> reading = Optional.empty();
    private Set<String> hidden = Set.of();
    private Sight sight = Sight.WHOLE;
    private Consumer<String> chosen = _ -> {};

    PlotSurface() {
        getStyleClass().add("plot-surface");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Chart");
        setAccessibleHelp("Arrow keys read the values, plus and minus zoom, Home shows the whole chart.");
        getChildren().add(crosshair);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        layoutBoundsProperty().subscribe(() -> forget());
        PlotMouse.on(this);
    }

    void onChosen(Consumer<String> key) {
        chosen = key;
    }

    ReadOnlyBooleanProperty zoomed() {
        return zoomed.getReadOnlyProperty();
    }

    Sight sight() {
        return sight;
    }

    void show(Drawing shown, Set<String> without) {
        drawing = Optional.of(shown);
        hidden = without;
        var chart = shown.chart();
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        chart.bare();
        chart.hide(hidden);
        sight = sight.on(chart);
        sight.show(chart);
        zoomed.set(!sight.isWhole());
        if (viewer.isEmpty()) add(new ChartViewer(chart));
        chart.drawOn(sheets.orElseThrow(), scale);
        viewer.orElseThrow().setChart(chart);
        viewer.orElseThrow().setAccessibleText(shown.spoken());
        forget();
    }

    /// The viewer's own mouse and menu are switched off: its menu saves through a native chooser and shows nothing when
    /// that fails, its zoom forgets where the axes began.
    private void add(ChartViewer made) {
        made.setMouseTransparent(true);
        made.setOnContextMenuRequested(null);
        made.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        made.setMinSize(0, 0);
        made.getCanvas().setTooltipEnabled(false);
        viewer = Optional.of(made);
        sheets = Optional.of(new Sheets(made.getCanvas().getGraphicsContext2D()));
        getChildren().addFirst(made);
    }

    void hide(Set<String> names) {
        hidden = names;
        drawing.ifPresent(shown -> shown.chart().hide(names));
        forget();
    }

    /// Where the data is on this surface; empty before the first drawing.
    private Optional<Projection> screen() {
        return viewer.flatMap(v -> drawing.map(d -> new Projection(
                        d.chart().getXYPlot(),
                        v.getRenderingInfo().getPlotInfo().getDataArea())))
                .filter(screen -> screen.area().getWidth() > 1 && screen.area().getHeight() > 1);
    }

    private void look(Sight next) {
        if (next.equals(sight)) return;
        sight = next;
        zoomed.set(!sight.isWhole());
        drawing.ifPresent(shown -> sight.show(shown.chart()));
        forget();
    }

    private BufferedChart chart() {
        return drawing.map(Drawing::chart).orElseThrow();
    }

    void zoomAt(double x, double y, double steps) {
        screen().ifPresent(screen -> look(sight.zoomed(chart(), screen, x, y, steps)));
    }

    /// Around the crosshair, or the middle.
    void zoom(double steps) {
        screen().ifPresent(screen -> {
            double x = reading.map(r -> screen.x(r.x())).orElse(screen.area().getCenterX());
            look(sight.zoomed(chart(), screen, x, screen.area().getCenterY(), steps));
        });
    }

    void zoomOnto(Rectangle2D frame) {
        screen().ifPresent(screen -> look(sight.onto(chart(), screen, frame)));
    }

    void drag(double right, double down) {
        screen().ifPresent(screen -> look(sight.dragged(chart(), screen, right, down)));
    }

    void whole() {
        look(Sight.WHOLE);
    }

    Crosshair crosshair() {
        return crosshair;
    }

    void read(double x, double y) {
        screen().filter(screen -> screen.holds(x, y))
                .flatMap(screen -> chart().readings().nearest(screen, x, y, hidden))
                .ifPresentOrElse(this::read, this::forget);
    }

    void forget() {
        reading = Optional.empty();
        crosshair.hide();
        setAccessibleText(drawing.map(Drawing::spoken).orElse("Chart"));
    }

    void choose() {
        reading.flatMap(Reading::key).ifPresent(chosen);
    }

    private void read(Reading next) {
        reading = Optional.of(next);
        screen().ifPresent(screen -> crosshair.show(screen, next));
        setAccessibleText(next.sentence());
    }

    private void step(int across, int up) {
        screen().ifPresent(screen -> reading.map(from -> chart().readings().next(screen, from, across, up, hidden))
                .or(() -> chart().readings().first(screen, hidden))
                .ifPresent(this::read));
    }

    private void press(KeyEvent pressed) {
        int stride = pressed.isShiftDown() ? STRIDE : 1;
        if (pressed.isShortcutDown() || pressed.isAltDown()) return;
        switch (pressed.getCode()) {
            case LEFT -> step(-stride, 0);
            case RIGHT -> step(stride, 0);
            case UP -> step(0, 1);
            case DOWN -> step(0, -1);
            case PLUS, EQUALS, ADD -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            case HOME -> whole();
            case ENTER, SPACE -> choose();
            case ESCAPE -> forget();
            default -> {
                return;
            }
        }
        pressed.consume();
    }
}
