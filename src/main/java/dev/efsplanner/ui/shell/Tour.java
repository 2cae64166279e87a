package dev.efsplanner.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// A walk through the window in five sentences, for who sees it for the first time.
public final class Tour {
    /// @param at style sheets' name of what it points at
    record Stop(String at, ArrowLocation arrow, String title, String text) {}

    static final List<Stop> STOPS = List.of(
            new Stop(
                    "#form",
                    ArrowLocation.LEFT_TOP,
                    "Describe the workload",
                    "Start from a preset close to yours, then change what differs. Every key press plans again."),
            new Stop(
                    "#comparison",
                    ArrowLocation.TOP_CENTER,
                    "Compare every configuration",
                    "Best first: what fits, what it costs a month, which limit comes first, when burst credits run out."
                            + " Open any cell to see how its number comes about."),
            new Stop(
                    "#view-list",
                    ArrowLocation.LEFT_CENTER,
                    "Look at the chosen row",
                    "Credits, throughput, the months ahead, where costs cross: one view at a time, for the row you"
                            + " choose above."),
            new Stop(
                    "#edition",
                    ArrowLocation.TOP_RIGHT,
                    "Know what it stands on",
                    "AWS changes its figures. They come in dated editions, each figure with its source."),
            new Stop(
                    ".menu-bar",
                    ArrowLocation.TOP_LEFT,
                    "Find anything",
                    "Ctrl+Shift+P finds every command by name; the Export view writes code that sets the file system up."));

    private final Parent root;
    private final Runnable ended;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button next = new Button("Next");
    private final PopOver card = new PopOver();
    private int at;

    /// @param root the window it walks through
    /// @param ended after the last stop, or when the person has enough
    public Tour(Parent root, Runnable ended) {
        this.root = root;
        this.ended = ended;
        title.getStyleClass().add("heading");
        text.setWrapText(true);
        place.getStyleClass().add("muted");
        var skip = new Button("End tour");
        skip.setId("tour-end");
        skip.setOnAction(_ -> end());
        next.setId("tour-next");
        next.setDefaultButton(true);
        next.setOnAction(_ -> show(at + 1));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(place, gap, skip, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("tour-foot");
        var box = new VBox(title, text, foot);
        box.getStyleClass().add("tour");
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) end();
        });
        card.setContentNode(box);
        card.setDetachable(false);
        card.setAutoHide(false);
        card.setAnimated(false);
    }

    public void start() {
        show(0);
    }

    private void show(int stop) {
        if (stop == STOPS.size()) {
            end();
            return;
        }
        at = stop;
        var here = STOPS.get(stop);
        title.setText(here.title());
        text.setText(here.text());
        place.setText((stop + 1) + " of " + STOPS.size());
        next.setText(stop == STOPS.size() - 1 ? "Done" : "Next");
        card.hide();
        card.setArrowLocation(here.arrow());
        Node target = root.lookup(here.at());
        if (target == null) {
            show(stop + 1);
            return;
        }
        card.show(target);
        next.requestFocus();
    }

    private void end() {
        card.hide();
        ended.run();
    }
}
