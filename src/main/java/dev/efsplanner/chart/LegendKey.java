package dev.efsplanner.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.jfree.chart.LegendItem;

/// One line of a chart's legend, with the sample of how it is drawn.
///
/// @param hides whether it can be hidden; a tint cannot
public record LegendKey(String name, boolean hides, LegendItem item) {
    public static final int WIDTH = 30;
    public static final int HEIGHT = 12;

    /// The sample, `scale` pixels to one unit of length.
    public BufferedImage sample(double scale) {
        var image = new BufferedImage(
                (int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.scale(scale, scale);
        on.translate(WIDTH / 2.0, HEIGHT / 2.0);
        draw(on);
        on.dispose();
        return image;
    }

    private void draw(Graphics2D on) {
        if (item.isLineVisible()) {
            on.setPaint(item.getLinePaint());
            on.setStroke(item.getLineStroke());
            on.draw(item.getLine());
        }
        if (!item.isShapeVisible()) return;
        var shape = fitting(item.getShape());
        if (item.isShapeFilled()) {
            on.setPaint(item.getFillPaint());
            on.fill(shape);
        }
        if (item.isShapeOutlineVisible()) {
            on.setPaint(item.getOutlinePaint());
            on.setStroke(new BasicStroke(1.6f));
            on.draw(shape);
        }
    }

    /// As large as in the chart, or as there is room.
    private static Shape fitting(Shape shape) {
        double most = (HEIGHT - 2) / shape.getBounds2D().getHeight();
        return most >= 1 ? shape : AffineTransform.getScaleInstance(most, most).createTransformedShape(shape);
    }
}
