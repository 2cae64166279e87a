package dev.efsplanner.ui.compare;

import dev.efsplanner.quantity.Numbers;
import javafx.css.PseudoClass;
import javafx.scene.control.ProgressBar;

/// How full a limit is; over the limit the bar is full and changes colour, and the figure beside it says how far.
final class ShareBar extends ProgressBar {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    ShareBar(double share) {
        super(Math.clamp(share, 0, 1));
        getStyleClass().add("share");
        setFocusTraversable(false);
        setAccessibleText(Numbers.percent(share) + " of the limit");
        pseudoClassStateChanged(OVER, share > 1);
    }
}
