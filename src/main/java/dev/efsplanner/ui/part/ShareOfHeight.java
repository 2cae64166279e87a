package dev.efsplanner.ui.part;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Holds a part that takes no more than its share of the window's height. Where it needs more, as with large
/// letters in a small window, it is scrolled, by keyboard too. Where it has more, it fills it.
public final class ShareOfHeight extends ScrollPane {
    private final Region part;
    private final double share;

    /// @param share from 0 to 1
    /// @param spoken what the part is, for those who scroll it without seeing it
    public ShareOfHeight(Region part, double share, String spoken) {
        this.part = Apart.growing(part);
        this.share = share;
        getStyleClass().add("share-of-height");
        setContent(this.part);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(spoken);
        Scrolled.drawnDirectly(this);
        viewportBoundsProperty().subscribe(this::reach);
        this.part.heightProperty().subscribe(this::reach);
        reach();
    }

    /// The keyboard stops here only where there is something to scroll.
    private void reach() {
        setFocusTraversable(part.getHeight() > getViewportBounds().getHeight() + 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        double whole = snappedTopInset() + part.prefHeight(inside) + snappedBottomInset();
        return getScene() == null
                ? whole
                : Math.min(whole, Math.rint(share * getScene().getHeight()));
    }
}
