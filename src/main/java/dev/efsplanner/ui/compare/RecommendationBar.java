package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.session.PlanSession;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What to choose and why, in one sentence above the table; in a narrow window the sentence is below its badge.
public final class RecommendationBar extends Region {
    /// So many times as wide as the badge leaves room for a sentence beside it.
    private static final double ROOMY = 3;

    private final Label badge = new Label();
    private final Label sentence = new Label();

    public RecommendationBar(PlanSession session) {
        getStyleClass().add("recommendation");
        badge.getStyleClass().add(VerdictBadge.BADGE);
        sentence.setId("recommendation");
        sentence.setWrapText(true);
        getChildren().addAll(badge, sentence);
        session.planProperty().subscribe(this::show);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean isBeside(double inside) {
        return inside >= ROOMY * badge.prefWidth(-1);
    }

    /// How far the sentence begins from the badge, as from the edge.
    private double start() {
        return snapSizeX(badge.prefWidth(-1)) + snappedLeftInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + badge.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + start() + sentence.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        double first = badge.prefHeight(-1);
        double height = isBeside(inside)
                ? Math.max(first, sentence.prefHeight(inside - start()))
                : first + sentence.prefHeight(inside);
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inside = inside(getWidth());
        double high = getHeight() - y - snappedBottomInset();
        double first = snapSizeY(badge.prefHeight(-1));
        double start = isBeside(inside) ? start() : 0;
        double words = sentence.prefHeight(inside - start);
        badge.resizeRelocate(
                x, snapPositionY(start > 0 ? y + (high - first) / 2 : y), snapSizeX(badge.prefWidth(-1)), first);
        sentence.resizeRelocate(
                x + start, snapPositionY(start > 0 ? y + (high - words) / 2 : y + first), inside - start, words);
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
