package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Verdict;
import javafx.scene.control.Label;

/// The verdict as a word on a coloured pill: the colour only repeats what the word says.
final class VerdictBadge extends Label {
    static final String BADGE = "verdict-badge";

    VerdictBadge(Verdict verdict) {
        getStyleClass().add(BADGE);
        setMinWidth(USE_PREF_SIZE);
        show(verdict, verdict.label());
    }

    /// @param text begins with the verdict's word
    void show(Verdict verdict, String text) {
        if (getText().equals(text)) return;
        setText(text);
        getStyleClass().setAll("label", BADGE, style(verdict));
        // A table fills its cells while it is laid out, when the style sheets have had their turn.
        applyCss();
    }

    /// The style class that colours a verdict.
    static String style(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Fits() -> "fits";
            case Verdict.FallsShort _ -> "falls-short";
            case Verdict.NotPossible _ -> "not-possible";
        };
    }
}
