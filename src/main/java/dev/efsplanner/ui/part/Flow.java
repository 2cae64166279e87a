package dev.efsplanner.ui.part;

import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/// Short texts in as many lines as it takes; one that is longer than a line is wrapped.
public class Flow extends FlowPane {
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        for (var child : getChildren()) {
            var text = (Labeled) child;
            double most = width < 0 || text.prefWidth(-1) <= inside ? USE_COMPUTED_SIZE : inside;
            if (text.getMaxWidth() == most) continue;
            text.setMaxWidth(most);
            text.setWrapText(most >= 0);
            text.setMinHeight(most >= 0 ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        }
        return super.computePrefHeight(width);
    }
}
