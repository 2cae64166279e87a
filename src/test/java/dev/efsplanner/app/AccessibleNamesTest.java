package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Walks the whole window: whatever a person can use or look at has a name that can be spoken.
@ExtendWith(Fx.class)
class AccessibleNamesTest {
    @Test
    void every_control_and_every_chart_has_a_name() {
        var nameless = Fx.call(() -> {
            var window = Windows.window();
            window.scene(1280, 800);
            var found = new TreeSet<String>();
            for (var view : window.root.viewTitles()) {
                window.root.showView(view);
                Fx.layOut(window.root);
                Fx.all(window.root, AccessibleNamesTest::needsName).stream()
                        .filter(node -> name(node).isBlank())
                        .map(node -> node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass())
                        .forEach(found::add);
            }
            return new ArrayList<>(found);
        });
        assertEquals(List.of(), nameless);
    }

    private static boolean needsName(Node node) {
        boolean used = node instanceof TextInputControl
                || node instanceof ButtonBase
                || node instanceof ComboBoxBase<?>
                || node instanceof TableView<?>
                || node instanceof ListView<?>
                || node.getAccessibleRole() == AccessibleRole.TEXT_AREA
                || node instanceof ChartViewer;
        return used && !isPartOfAnother(node);
    }

    /// The text field inside a combo box, the arrows of a scroll bar and the like speak through their owner.
    private static boolean isPartOfAnother(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ComboBoxBase<?>) return true;
        }
        return node instanceof ButtonBase && !(node instanceof Control);
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) return node.getAccessibleText();
        if (node instanceof CheckBox) return "";
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
