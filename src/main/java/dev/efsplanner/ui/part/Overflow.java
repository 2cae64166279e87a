package dev.efsplanner.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row that keeps its parts in sight as long as each has its least width; after that some wait behind one button.
///
/// The button and what opens from it are made when a part first has no room.
public class Overflow extends HBox {
    private final ObservableValue<Boolean> always = new SimpleBooleanProperty(true);
    private final ObservableValue<Boolean> never = new SimpleBooleanProperty(false);

    private final String id;
    private final String spoken;
    private final List<Part> parts = new ArrayList<>();
    private Optional<MoreButton> more = Optional.empty();

    /// What may wait.
    ///
    /// @param wanted whether it is to be seen at all
    /// @param used whether it makes a difference that should not be overlooked
    record Part(Region node, ObservableValue<Boolean> wanted, ObservableValue<Boolean> used) {}

    /// @param id of the button
    /// @param spoken what is behind it, "More filters"
    protected Overflow(String id, String spoken) {
        this.id = id;
        this.spoken = spoken;
    }

    /// Lets a child of the row wait behind the button; those named first go first.
    protected final void mayWait(Region child) {
        mayWait(new Part(child, always, never));
    }

    /// @param used marks the button while the child waits behind it
    protected final void mayWait(Region child, ObservableValue<Boolean> used) {
        mayWait(new Part(child, always, used));
    }

    /// Lets a child wait that is there only now and then.
    protected final void mayWaitWhile(ObservableValue<Boolean> wanted, Region child) {
        mayWait(new Part(child, wanted, never));
        show(child, wanted.getValue());
        wanted.subscribe((_, is) -> {
            // While the rest is open, the row stays as it is.
            if (!isOpen()) show(child, is);
        });
    }

    private void mayWait(Part part) {
        parts.add(part);
        part.used().subscribe((_, _) -> more.ifPresent(MoreButton::mark));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    protected double computeMinWidth(double height) {
        return needed(parts);
    }

    private double needed(List<Part> waiting) {
        double sum = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (var child : getChildren())
            if (isThere(child) && waiting.stream().noneMatch(part -> part.node() == child))
                sum += snapSizeX(child.minWidth(-1)) + getSpacing();
        return waiting.isEmpty() ? sum : sum + buttonWidth() + getSpacing();
    }

    /// Whether it takes room when nothing has to wait.
    private boolean isThere(Node child) {
        if (more.filter(button -> button == child).isPresent()) return false;
        return parts.stream()
                .filter(part -> part.node() == child)
                .findFirst()
                .map(part -> part.wanted().getValue())
                .orElse(child.isManaged());
    }

    /// Before it is made it is taken to be as wide as the row is high.
    private double buttonWidth() {
        return more.map(button -> button.prefWidth(-1)).orElseGet(() -> prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        if (!isOpen()) makeRoom();
        super.layoutChildren();
    }

    private boolean isOpen() {
        return more.filter(MoreButton::isOpen).isPresent();
    }

    private void makeRoom() {
        var waiting = new ArrayList<Part>();
        for (var part : parts) {
            if (needed(waiting) <= getWidth()) break;
            if (part.wanted().getValue()) waiting.add(part);
        }
        if (more.isEmpty() && waiting.isEmpty()) return;
        if (more.isEmpty()) {
            var button = new MoreButton(this, id, spoken);
            more = Optional.of(button);
            getChildren().add(button);
        }
        parts.forEach(part -> show(part.node(), part.wanted().getValue() && !waiting.contains(part)));
        show(more.get(), !waiting.isEmpty());
        more.get().hold(waiting);
    }
}
