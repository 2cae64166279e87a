package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.Projection;
import dev.efsplanner.chart.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// What moves above a chart that stands still: the line at a place, dots on what is read there, the card that says it,
/// and the frame that is dragged.
final class Crosshair extends Pane {
    private static final double DOT = 3.5;
    private static final double AWAY = 12;

    private final Line line = new Line();
    private final Rectangle frame = new Rectangle();
    private final Label place = new Label();
    private final GridPane entries = new GridPane();
    private final VBox card = new VBox(place, entries);
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();

    Crosshair() {
        setMouseTransparent(true);
        line.getStyleClass().add("crosshair-line");
        frame.getStyleClass().add("zoom-frame");
        card.getStyleClass().add("readout");
        place.getStyleClass().add("readout-place");
        entries.getStyleClass().add("readout-entries");
        getChildren().setAll(line, frame, card);
        hide();
        hideFrame();
    }

    void hide() {
        line.setVisible(false);
        card.setVisible(false);
        dots.forEach(dot -> dot.setVisible(false));
    }

    void show(Projection screen, Reading reading) {
        double x = screen.x(reading.x());
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(screen.area().getMinY());
        line.setEndY(screen.area().getMaxY());
        line.setVisible(reading.key().isEmpty());
        write(reading);
        dot(screen, reading);
        card.setVisible(true);
        card.applyCss();
        card.autosize();
        double width = card.getWidth();
        boolean left = x + AWAY + width > getWidth() && x - AWAY - width >= 0;
        card.relocate(
                Math.clamp(left ? x - AWAY - width : x + AWAY, 0, Math.max(0, getWidth() - width)),
                Math.max(0, screen.area().getMinY() + 4));
    }

    private void write(Reading reading) {
        place.setText(reading.place());
        var said = reading.entries();
        while (names.size() < said.size()) {
            names.add(new Label());
            values.add(new Label());
            entries.addRow(names.size() - 1, names.getLast(), values.getLast());
        }
        for (int i = 0; i < names.size(); i++) {
            boolean used = i < said.size();
            for (var label : List.of(names.get(i), values.get(i))) {
                label.setVisible(used);
                label.setManaged(used);
            }
            names.get(i).setText(used ? said.get(i).name() : "");
            values.get(i).setText(used ? said.get(i).value() : "");
        }
    }

    private void dot(Projection screen, Reading reading) {
        var said = reading.entries();
        while (dots.size() < said.size()) {
            var dot = new Circle(DOT);
            dot.getStyleClass().add("crosshair-dot");
            dots.add(dot);
            getChildren().add(1, dot);
        }
        double x = screen.x(reading.x());
        for (int i = 0; i < dots.size(); i++) {
            double y = i < said.size() && Double.isFinite(said.get(i).y())
                    ? screen.y(said.get(i).y())
                    : Double.NaN;
            boolean inside =
                    y >= screen.area().getMinY() - 1 && y <= screen.area().getMaxY() + 1;
            dots.get(i).setVisible(inside);
            if (inside) {
                dots.get(i).setCenterX(x);
                dots.get(i).setCenterY(y);
            }
        }
    }

    void frame(Rectangle of) {
        frame.setX(of.getX());
        frame.setY(of.getY());
        frame.setWidth(of.getWidth());
        frame.setHeight(of.getHeight());
        frame.setVisible(true);
    }

    void hideFrame() {
        frame.setVisible(false);
    }
}
