package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The form on the left, the plan on the right; commands go on top and the status below.
public final class MainWindow extends BorderPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final TabPane views = new TabPane();

    /// @param problem goes to the first field that is not right
    public MainWindow(PlanSession session, TypedWorkload typed, Regions regions, Runnable problem) {
        setId("window");
        getStyleClass().add("main-window");
        var headline = new StackPane(regions.recommendation(), new StaleNote(session, typed, problem));
        var answer = answer(regions);
        dimWhile(session.lastPlanStale(), answer);
        var right = new VBox(headline, answer);
        right.getStyleClass().add("right");
        VBox.setVgrow(answer, Priority.ALWAYS);
        var sides = new SplitPane(regions.form(), right);
        sides.setId("sides");
        SplitPane.setResizableWithParent(regions.form(), false);
        DividerStart.place(sides, regions.form());
        setCenter(sides);
    }

    /// Shows the view at a place, 0 being the first.
    public void showView(int index) {
        views.getSelectionModel().select(index);
    }

    /// How many views there are.
    public List<String> viewTitles() {
        return views.getTabs().stream().map(Tab::getText).toList();
    }

    private Region answer(Regions regions) {
        views.setId("views");
        views.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        regions.views().forEach(view -> views.getTabs().add(tab(view)));
        var split = new SplitPane(regions.table(), views);
        split.setId("answer");
        split.getStyleClass().add("answer");
        split.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(regions.table(), false);
        DividerStart.place(split, regions.table());
        return split;
    }

    /// A view learns from its `visible` property whether it has to draw.
    private static Tab tab(View view) {
        var tab = new Tab(view.title(), view.content());
        tab.setTooltip(new Tooltip(view.hint()));
        view.content().visibleProperty().bind(tab.selectedProperty());
        return tab;
    }

    private static void dimWhile(ObservableBooleanValue stale, Region answer) {
        stale.subscribe(isStale -> answer.pseudoClassStateChanged(STALE, isStale));
        answer.accessibleHelpProperty()
                .bind(Bindings.when(stale)
                        .then("The last plan that was right; a field on the left needs attention.")
                        .otherwise(""));
    }
}
