package dev.efsplanner.ui.compare;

import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TableSession;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The comparison under its filters.
public final class ComparisonPane extends VBox {
    private final FilterBar filters;

    public ComparisonPane(PlanSession session, TableSession looks, ComparisonTable table) {
        getStyleClass().add("comparison-pane");
        filters = new FilterBar(session, looks, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, table);
    }

    /// Lets words to look for be typed.
    public void search() {
        filters.focusSearch();
    }
}
