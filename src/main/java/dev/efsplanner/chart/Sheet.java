package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// What a chart is drawn on before a canvas takes it.
@FunctionalInterface
public interface Sheet {
    /// Draws, then shows what was drawn.
    ///
    /// @param width units of length
    /// @param scale how many pixels of the screen one unit of length takes: 1, or 2 on a fine display
    void draw(double width, double height, double scale, Consumer<Graphics2D> drawing);
}
