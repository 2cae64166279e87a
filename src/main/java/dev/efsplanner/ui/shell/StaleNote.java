package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Problem;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that what is below is the last plan that was right, why, and leads to the field.
final class StaleNote extends HBox {
    private final Label text = new Label();

    StaleNote(PlanSession session, TypedWorkload typed, Runnable problem) {
        setId("stale-note");
        getStyleClass().add("stale-note");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var show = new Button("Show the field");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> problem.run());
        getChildren().addAll(text, show);
        session.problemsProperty().subscribe(problems -> describe(session, typed, problems));
    }

    private void describe(PlanSession session, TypedWorkload typed, List<Problem> problems) {
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var shown = session.planProperty().get().isPresent()
                ? "Below is the last plan that was right. "
                : "There is no plan yet. ";
        var more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        text.setText(shown + typed.sentence(problems.getFirst()) + more);
    }
}
