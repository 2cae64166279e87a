package dev.efsplanner.ui.charts;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.ScenarioSession;
import javafx.scene.control.CheckBox;

/// Whether the pinned scenarios are drawn too; there while something is pinned.
final class PinnedSwitch extends CheckBox {
    PinnedSwitch(ScenarioSession scenarios) {
        super("Pinned");
        setAccessibleText("Show pinned scenarios");
        getStyleClass().add("pinned-switch");
        Hint.on(this, "Show pinned scenarios beside the workload of now");
        setMinWidth(USE_PREF_SIZE);
        selectedProperty().bindBidirectional(scenarios.inChartsProperty());
        scenarios.heldProperty().subscribe(held -> {
            setVisible(!held.isEmpty());
            setManaged(!held.isEmpty());
        });
    }
}
