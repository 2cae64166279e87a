package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.part.ShareOfHeight;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Ongoing;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The form on the left, the plan on the right; commands go on top and the status below.
public final class MainWindow extends BorderPane {
    /// The most of the height that is left to the recommendation.
    private static final double RECOMMENDATION = 0.22;

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ViewSwitch views;
    private final BooleanProperty formShown;
    private final BooleanProperty comparisonShown;

    /// @param ongoing what is being worked out for the views
    /// @param problem goes to the first field that is not right
    public MainWindow(PlanSession session, TypedWorkload typed, Regions regions, Ongoing ongoing, Runnable problem) {
        setId("window");
        getStyleClass().add("main-window");
        views = new ViewSwitch(regions.views(), ongoing);
        var recommendation = new ShareOfHeight(regions.recommendation(), RECOMMENDATION, "Recommendation");
        var headline = new StackPane(recommendation, new StaleNote(session, typed, problem));
        var answer = answer(regions);
        comparisonShown = FirstPart.keep(answer, regions.table());
        dimWhile(session.lastPlanStale(), answer);
        var right = new VBox(headline, answer);
        right.getStyleClass().add("right");
        VBox.setVgrow(answer, Priority.ALWAYS);
        var sides = new SplitPane(Apart.filling(regions.form()), Apart.filling(right));
        sides.setId("sides");
        formShown = FirstPart.keep(sides, regions.form());
        setCenter(sides);
    }

    /// Shows the view of this title.
    public void showView(String title) {
        views.show(title);
    }

    /// Whether the form is there: without it the plan has the whole width.
    public BooleanProperty formShownProperty() {
        return formShown;
    }

    /// Whether the comparison is there: without it the view has the whole height.
    public BooleanProperty comparisonShownProperty() {
        return comparisonShown;
    }

    /// What of it is there, and whether it fills the screen.
    public List<Command> commands() {
        return List.of(
                Command.of("Show _form", "Shortcut+B", () -> flip(formShown)).marked(formShown),
                Command.of("Show co_mparison", "Shortcut+Shift+B", () -> flip(comparisonShown))
                        .marked(comparisonShown),
                Command.of("F_ull screen", "F11", this::fillScreen));
    }

    private static void flip(BooleanProperty shown) {
        shown.set(!shown.get());
    }

    private void fillScreen() {
        if (!(getScene().getWindow() instanceof Stage stage)) return;
        // Esc has other things to do here.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("F11 leaves the full screen.");
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// In the order of the list.
    public List<String> viewTitles() {
        return views.titles();
    }

    private SplitPane answer(Regions regions) {
        var split = new SplitPane(Apart.filling(regions.table()), Apart.filling(views));
        split.setId("answer");
        split.getStyleClass().add("answer");
        split.setOrientation(Orientation.VERTICAL);
        return split;
    }

    private static void dimWhile(ObservableBooleanValue stale, Region answer) {
        stale.subscribe(isStale -> answer.pseudoClassStateChanged(STALE, isStale));
        answer.accessibleHelpProperty()
                .bind(Bindings.when(stale)
                        .then("The last plan that was right; a field on the left needs attention.")
                        .otherwise(""));
    }
}
