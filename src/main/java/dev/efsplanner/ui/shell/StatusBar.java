package dev.efsplanner.ui.shell;

import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.Documents;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.ui.session.Ongoing;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/// The last line: the document and whether it is saved, what was just done or is being done, and which figures the plan
/// stands on.
public final class StatusBar extends HBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final int LONGEST_NAME = 40;
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Label notice = new Label();
    private final Label basis = new Label();
    private String overridden = "";

    /// @param ongoing what is being worked out
    public StatusBar(PlanSession session, Documents documents, Ongoing ongoing, ObservableValue<Notice> notices) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        notice.setId("notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        // A refusal says what to do in its last words.
        notice.setWrapText(true);
        notice.setMinSize(0, USE_PREF_SIZE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        basis.setWrapText(true);
        basis.setTextAlignment(TextAlignment.RIGHT);
        basis.setMinHeight(USE_PREF_SIZE);
        basis.setId("basis");
        Hint.on(basis, () -> overridden);
        getChildren().addAll(document(documents), notice, new OngoingNote(ongoing, Duration.seconds(1)), basis);
        notices.subscribe(this::say);
        session.planProperty().subscribe(plan -> explain(session, plan));
    }

    private static Label document(Documents documents) {
        var label = new Label();
        label.setId("document");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty()
                .bind(documents
                        .nameProperty()
                        .map(StatusBar::shortened)
                        .flatMap(name -> documents.unsavedProperty().map(is -> name + (is ? "  ·  unsaved" : ""))));
        documents.unsavedProperty().subscribe(is -> label.pseudoClassStateChanged(UNSAVED, is));
        return label;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private void say(Notice said) {
        notice.setText(said.text());
        notice.pseudoClassStateChanged(FAILED, said.failed());
        notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void explain(PlanSession session, Optional<Plan> plan) {
        var overrides = plan.map(Plan::overrides).orElse(List.of());
        overridden =
                overrides.stream().map(of -> "Overridden: " + of.sentence()).collect(Collectors.joining("\n"));
        basis.setText(plan.map(p -> "Spec edition " + p.edition().id() + "  ·  "
                        + (overrides.isEmpty() ? "" : overrides.size() + " overridden  ·  ") + "prices of "
                        + p.prices().date() + "  ·  planning starts "
                        + session.start().date(0))
                .orElse(""));
    }
}
