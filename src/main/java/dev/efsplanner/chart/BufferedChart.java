package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.fx.FXGraphics2D;

/// A chart that draws itself into an image first when it is shown in a window.
///
/// The window's canvas takes one image several times faster than thousands of strokes; zoom and tooltips stay as they
/// are. Everywhere else (PNG, SVG) it draws as any other chart.
public final class BufferedChart extends JFreeChart {
    private static final long serialVersionUID = 1L;

    private transient BufferedImage image;
    private double pixelScale = 1;

    BufferedChart(String title, ChartStyle style, Plot plot) {
        super(title, style.titleFont(), plot, true);
        setTextAntiAlias(true);
    }

    /// How many pixels of the screen one unit of length takes: 1, or 2 on a fine display.
    public void setPixelScale(double scale) {
        if (!(scale > 0)) throw new IllegalArgumentException("scale must be above 0, not " + scale);
        pixelScale = scale;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        if (g2 instanceof FXGraphics2D) {
            drawImage(g2, area, anchor, info);
        } else {
            super.draw(g2, area, anchor, info);
        }
    }

    private void drawImage(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        int width = (int) Math.ceil(area.getWidth() * pixelScale);
        int height = (int) Math.ceil(area.getHeight() * pixelScale);
        if (width <= 0 || height <= 0) return;
        if (image == null || image.getWidth() != width || image.getHeight() != height) {
            image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        }
        var onImage = image.createGraphics();
        onImage.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        onImage.scale(pixelScale, pixelScale);
        super.draw(onImage, new Rectangle2D.Double(0, 0, area.getWidth(), area.getHeight()), anchor, info);
        onImage.dispose();
        g2.drawImage(image, (int) area.getX(), (int) area.getY(), (int) area.getWidth(), (int) area.getHeight(), null);
    }
}
