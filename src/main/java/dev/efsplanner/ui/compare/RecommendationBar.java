package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.session.PlanSession;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What to choose and why, in one sentence above the table.
public final class RecommendationBar extends HBox {
    private final Label badge = new Label();
    private final Label sentence = new Label();

    public RecommendationBar(PlanSession session) {
        getStyleClass().add("recommendation");
        badge.getStyleClass().add(VerdictBadge.BADGE);
        badge.setMinWidth(USE_PREF_SIZE);
        sentence.setId("recommendation");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(badge, sentence);
        session.planProperty().subscribe(this::show);
    }

    /// A style given anew is worked out anew.
    private void dress(String style) {
        if (badge.getStyleClass().contains(style)) return;
        badge.getStyleClass().removeAll("fits", "falls-short");
        badge.getStyleClass().add(style);
    }

    private void show(Optional<Plan> plan) {
        setVisible(plan.isPresent());
        plan.map(Plan::recommendation).ifPresent(recommendation -> {
            boolean fits = recommendation.evaluation().isPresent();
            badge.setText(fits ? "Recommended" : "Nothing fits");
            dress(fits ? "fits" : "falls-short");
            sentence.setText(recommendation.sentence());
        });
    }
}
