package dev.efsplanner.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// The patterns that tell areas apart without colour: plain, rising, dotted and falling.
final class Hatching {
    private static final int TILE = 8;

    /// How much of the colour lies under a pattern.
    private static final double TINT = 0.3;

    /// So many pixels to one unit of length keep the lines fine.
    private static final int FINE = 4;

    private Hatching() {}

    /// Sixteen that differ in colour or pattern, for four colours.
    static Paint of(int index, ChartStyle style) {
        var colour = style.row(index);
        var tint = blend(style.background(), colour);
        int pattern = Math.floorMod(index + index / 4, 4);
        if (pattern == 0) return tint;
        var image = new BufferedImage(TILE * FINE, TILE * FINE, BufferedImage.TYPE_INT_ARGB_PRE);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.scale(FINE, FINE);
        on.setPaint(tint);
        on.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
        on.setPaint(colour);
        on.setStroke(new BasicStroke(1f));
        switch (pattern) {
            case 1 -> strokes(on, false);
            case 2 -> on.fill(new Ellipse2D.Double(TILE / 2.0 - 1.2, TILE / 2.0 - 1.2, 2.4, 2.4));
            default -> strokes(on, true);
        }
        on.dispose();
        return new TexturePaint(image, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    /// One through the middle and one in each corner it leaves, so that tiles join.
    private static void strokes(Graphics2D on, boolean falling) {
        for (int shift = -TILE; shift <= TILE; shift += TILE) {
            double left = falling ? shift : TILE + shift;
            double right = falling ? TILE + shift : shift;
            on.draw(new Line2D.Double(-0.5, left + (falling ? -0.5 : 0.5), TILE + 0.5, right + (falling ? 0.5 : -0.5)));
        }
    }

    private static Color blend(Color ground, Color colour) {
        return new Color(
                blend(ground.getRed(), colour.getRed()),
                blend(ground.getGreen(), colour.getGreen()),
                blend(ground.getBlue(), colour.getBlue()));
    }

    private static int blend(int ground, int colour) {
        return (int) Math.round(ground * (1 - TINT) + colour * TINT);
    }
}
