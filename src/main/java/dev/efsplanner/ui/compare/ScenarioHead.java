package dev.efsplanner.ui.compare;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.session.ScenarioSession;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The name of a pinned scenario, which can be typed over, and what can be done with it.
final class ScenarioHead extends HBox {
    private final ScenarioSession scenarios;
    private final int at;
    private final TextField name = new TextField();

    ScenarioHead(ScenarioSession scenarios, int at) {
        this.scenarios = scenarios;
        this.at = at;
        getStyleClass().add("scenario-name");
        name.setId("scenario-" + at);
        name.setText(current());
        name.setAccessibleText("Name of scenario " + (at + 1));
        name.setAccessibleHelp("Enter takes the name over, Escape leaves it as it was.");
        name.setOnAction(_ -> rename());
        name.focusedProperty().subscribe((was, is) -> {
            if (was && !is) rename();
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) name.setText(current());
        });
        getChildren().addAll(name, actions());
    }

    private String current() {
        return scenarios.heldProperty().get().get(at).pinned().name();
    }

    /// A field that has left the window belongs to a scenario that may be gone.
    private void rename() {
        if (getScene() == null || at >= scenarios.heldProperty().get().size()) return;
        if (!scenarios.rename(at, name.getText())) name.setText(current());
    }

    private MenuButton actions() {
        var menu = Icons.before(new MenuButton(), "fth-more-horizontal");
        menu.setAccessibleText("What to do with scenario " + (at + 1));
        Hint.on(menu, "Work on it, make it the baseline, move or remove it");
        menu.getItems()
                .addAll(
                        item("Work on this", () -> scenarios.workOn(at)),
                        item("Make it the baseline", () -> scenarios.makeBaseline(at)),
                        item("Move left", () -> scenarios.move(at, -1)),
                        item("Move right", () -> scenarios.move(at, 1)),
                        item("Remove", () -> scenarios.remove(at)));
        return menu;
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
