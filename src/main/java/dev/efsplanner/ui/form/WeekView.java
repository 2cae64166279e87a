package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.ui.session.WeekPicture;
import dev.efsplanner.ui.session.WeekPicture.Block;
import dev.efsplanner.workload.WeekLayer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The week from Monday to Sunday, a row of 24 hours each, with the layers as blocks that are moved by mouse or keys.
final class WeekView extends Pane {
    private static final int DAYS = 7;
    private static final int HOURS = 24;
    private static final int EVERY = 6;

    private final TypedWorkload typed;
    private final IntConsumer choose;
    private final List<Label> dayNames = new ArrayList<>();
    private final List<Region> rows = new ArrayList<>();
    private final List<Label> hourNames = new ArrayList<>();
    private final List<Region> hourLines = new ArrayList<>();
    private List<WeekBlock> blocks = List.of();
    private List<WeekLayer> shown = List.of();
    private WeekPicture picture = new WeekPicture(List.of());
    private int chosen = -1;

    /// @param choose makes a layer the chosen one
    WeekView(TypedWorkload typed, IntConsumer choose) {
        this.typed = typed;
        this.choose = choose;
        setId("week");
        getStyleClass().add("week");
        setAccessibleText("The week");
        for (var day : DayOfWeek.values()) {
            dayNames.add(named(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
            rows.add(styled("day"));
        }
        for (int hour = 0; hour <= HOURS; hour += EVERY) {
            hourNames.add(named(hour == HOURS ? "24 h" : Integer.toString(hour)));
            hourLines.add(styled("hour"));
        }
        getChildren().addAll(rows);
        getChildren().addAll(hourLines);
        getChildren().addAll(dayNames);
        getChildren().addAll(hourNames);
        getChildren().forEach(part -> part.setMouseTransparent(true));
        new WeekMouse(typed, this).watch();
    }

    private static Label named(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Region styled(String name) {
        var region = new Region();
        region.getStyleClass().add(name);
        return region;
    }

    /// @param layer the chosen one; -1 for none
    void refresh(int layer) {
        var layers = WeekLayer.of(typed.entryProperty().get().text());
        if (layers.equals(shown) && layer == chosen) return;
        var focused = blocks.stream()
                .filter(WeekBlock::isFocused)
                .map(block -> block.block().layer().layer())
                .findFirst();
        shown = layers;
        chosen = layer;
        picture = WeekPicture.of(layers);
        getChildren().removeAll(blocks);
        blocks = picture.blocks().stream().map(this::block).toList();
        getChildren().addAll(blocks);
        focused.ifPresent(this::focus);
    }

    /// One stop of the Tab key for each layer, at its first block.
    private WeekBlock block(Block block) {
        var made = new WeekBlock(block, block.layer().layer() == chosen);
        boolean first = picture.blocks().stream()
                .filter(other -> other.layer().equals(block.layer()))
                .findFirst()
                .equals(Optional.of(block));
        made.setFocusTraversable(first);
        made.setId("week-" + block.layer().layer() + "-" + block.day().name().substring(0, 3));
        made.setOnKeyPressed(new WeekKeys(typed, block.layer(), choose)::press);
        return made;
    }

    /// Makes a layer the chosen one and gives it the keys.
    void take(int layer) {
        choose.accept(layer);
        focus(layer);
    }

    private void focus(int layer) {
        blocks.stream()
                .filter(block -> block.block().layer().layer() == layer && block.isFocusTraversable())
                .findFirst()
                .ifPresent(WeekBlock::requestFocus);
    }

    /// The block under a point of this view.
    Optional<Block> at(double x, double y) {
        double row = row(y);
        if (row < 0 || row >= DAYS || x < left() || x > getWidth() - right()) return Optional.empty();
        return picture.at(DayOfWeek.of((int) row + 1), hour(x), 1 - (row - Math.floor(row)));
    }

    /// Hours since midnight at a place, beyond the row's ends too.
    double hour(double x) {
        return (x - left()) / hourWidth();
    }

    double row(double y) {
        return (y - top()) / rowHeight();
    }

    double hourWidth() {
        return Math.max(1, getWidth() - left() - right()) / HOURS;
    }

    private double rowHeight() {
        return Math.max(1, getHeight() - top()) / DAYS;
    }

    private double left() {
        return dayNames.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) * 1.2;
    }

    private double right() {
        return hourNames.getLast().prefWidth(-1) / 2;
    }

    private double top() {
        return hourNames.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = left(), top = top(), hour = hourWidth(), height = rowHeight();
        for (int i = 0; i < hourNames.size(); i++) {
            var name = hourNames.get(i);
            double x = snapPositionX(left + i * EVERY * hour);
            double width = name.prefWidth(-1);
            name.resizeRelocate(x - width / 2, 0, width, top);
            hourLines.get(i).resizeRelocate(x, top, 1, getHeight() - top);
        }
        for (int i = 0; i < DAYS; i++) {
            double y = snapPositionY(top + i * height);
            dayNames.get(i).resizeRelocate(0, y, left, height);
            rows.get(i).resizeRelocate(left, y, HOURS * hour, snapPositionY(top + (i + 1) * height) - y);
        }
        for (var block : blocks) {
            var at = block.block();
            double y = snapPositionY(top + at.day().ordinal() * height) + 1;
            block.resizeRelocate(
                    left + at.from() * hour,
                    y,
                    (at.to() - at.from()) * hour,
                    snapPositionY(top + (at.day().ordinal() + 1) * height) - y);
        }
    }
}
