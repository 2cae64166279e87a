package dev.efsplanner.ui.part;

import atlantafx.base.controls.Popover;
import dev.efsplanner.ui.part.Overflow.Part;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

/// Opens what a row has no room for.
///
/// While it is closed the parts are in their row, unseen, so that the row knows how wide they are.
final class MoreButton extends Button {
    private static final String IN_USE = "•";

    private final HBox row;
    private final String spoken;
    private final VBox content = new VBox();
    private final Popover popover = new Popover(content);
    private final SortedMap<Integer, Node> lent = new TreeMap<>();
    private List<Part> waiting = List.of();

    MoreButton(HBox row, String id, String spoken) {
        this.row = row;
        this.spoken = spoken;
        setId(id);
        getStyleClass().add("more");
        Icons.before(this, "fth-more-horizontal");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, spoken);
        setOnAction(_ -> open());
        content.setId(id + "-opened");
        content.getStyleClass().setAll(row.getStyleClass());
        content.getStyleClass().add("more-opened");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHeaderAlwaysVisible(false);
        popover.addEventHandler(
                WindowEvent.WINDOW_SHOWN, _ -> controls(content).findFirst().ifPresent(Node::requestFocus));
        popover.showingProperty().subscribe(is -> {
            if (!is) giveBack();
        });
        mark();
    }

    boolean isOpen() {
        return popover.isShowing();
    }

    void hold(List<Part> parts) {
        if (parts.equals(waiting)) return;
        waiting = List.copyOf(parts);
        mark();
    }

    /// Says in words and with a sign that something out of sight is in use.
    void mark() {
        boolean used = waiting.stream().anyMatch(part -> part.used().getValue());
        setText(used ? IN_USE : "");
        setAccessibleText(used ? spoken + ", some in use" : spoken);
    }

    private void open() {
        waiting.forEach(part -> lent.put(row.getChildren().indexOf(part.node()), part.node()));
        row.getChildren().removeAll(lent.values());
        content.getChildren().setAll(lent.values());
        lent.values().forEach(MoreButton::reveal);
        popover.show(this);
    }

    /// What the keyboard reaches, in order.
    private static Stream<Node> controls(Parent in) {
        return in.getChildrenUnmodifiable().stream()
                .flatMap(node -> node.isFocusTraversable()
                        ? Stream.of(node)
                        : node instanceof Parent parent ? controls(parent) : Stream.empty());
    }

    private static void reveal(Node part) {
        part.setVisible(true);
        part.setManaged(true);
    }

    private void giveBack() {
        if (lent.isEmpty()) return;
        content.getChildren().clear();
        lent.forEach(row.getChildren()::add);
        lent.clear();
        row.requestLayout();
    }
}
