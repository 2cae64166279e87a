package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.session.Ongoing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;

/// One of several views at a time, chosen from a list beside it. A view is made when it is shown first; it learns from
/// its `visible` property whether it has to draw.
///
/// Where titles would take the room a view needs, the list is one of icons, and each says its title as a hint.
final class ViewSwitch extends BorderPane {
    private static final double ROOMY_EMS = 34;

    private final SequencedMap<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final StackPane contents = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private boolean iconsOnly;

    /// @param ongoing what is being worked out for them
    ViewSwitch(List<View> views, Ongoing ongoing) {
        setId("views");
        getStyleClass().add("views");
        setMinSize(0, 0);
        var list = new VBox();
        list.getStyleClass().add("view-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        // A view that would like more room must not push the others over the edge.
        contents.setMinSize(0, 0);
        for (var of : View.Group.values()) {
            var members = views.stream().filter(view -> view.group() == of).toList();
            if (members.isEmpty()) continue;
            if (!list.getChildren().isEmpty()) list.getChildren().add(new Separator());
            members.forEach(view -> list.getChildren().add(button(view)));
        }
        var note = new OngoingNote(ongoing, Duration.millis(400));
        note.setId("ongoing");
        note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
        contents.getChildren().add(note);
        var scroll = new RoomyScroll(list);
        scroll.setId("view-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen instanceof ToggleButton button) bringIntoSight(button, scroll);
        });
        buttons.firstEntry().getValue().fontProperty().subscribe(_ -> makeRoom());
        widthProperty().subscribe(_ -> makeRoom());
        setLeft(scroll);
        setCenter(contents);
        show(titles().getFirst());
    }

    List<String> titles() {
        return List.copyOf(buttons.keySet());
    }

    /// @throws NoSuchElementException when no view has this title
    void show(String title) {
        if (!buttons.containsKey(title)) throw new NoSuchElementException("no view " + title);
        group.selectToggle(buttons.get(title));
    }

    private void makeRoom() {
        double em = buttons.firstEntry().getValue().getFont().getSize();
        boolean narrow = getWidth() > 0 && getWidth() < ROOMY_EMS * em;
        if (narrow == iconsOnly) return;
        iconsOnly = narrow;
        buttons.values()
                .forEach(
                        button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /// Scrolls the list no further than it takes.
    private static void bringIntoSight(ToggleButton button, ScrollPane scroll) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) return;
        var place = button.getBoundsInParent();
        double top = scroll.getVvalue() * hidden;
        scroll.setVvalue(Math.min(place.getMinY(), Math.max(top, place.getMaxY() - seen)) / hidden);
    }

    private ToggleButton button(View view) {
        var button = Icons.before(new ToggleButton(view.title()), view.icon());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        Hint.on(button, () -> iconsOnly ? view.title() + ": " + view.hint() : view.hint());
        button.setAccessibleHelp(view.hint());
        button.setOnAction(_ -> button.setSelected(true));
        var content = new Once<>(view.content());
        button.selectedProperty().subscribe((_, chosen) -> {
            content.get().setVisible(chosen);
            if (chosen) contents.getChildren().addFirst(content.get());
            else contents.getChildren().remove(content.get());
        });
        buttons.put(view.title(), button);
        return button;
    }

    /// The arrows go from view to view, as in any list.
    private void walk(KeyEvent pressed) {
        int step = switch (pressed.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (step == 0) return;
        var all = List.copyOf(buttons.values());
        int next = Math.clamp(all.indexOf((ToggleButton) group.getSelectedToggle()) + (long) step, 0, all.size() - 1);
        group.selectToggle(all.get(next));
        all.get(next).requestFocus();
        pressed.consume();
    }

    /// Keeps room for its bar, which comes when the list is higher than the window, so that no title is ever cut.
    private static final class RoomyScroll extends ScrollPane {
        private static final double BAR_EMS = 1;

        RoomyScroll(Region content) {
            super(content);
        }

        @Override
        protected double computePrefWidth(double height) {
            return super.computePrefWidth(height) + BAR_EMS * Font.getDefault().getSize();
        }
    }
}
