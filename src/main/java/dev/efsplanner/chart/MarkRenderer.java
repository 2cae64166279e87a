package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/// Lines and places; an upright mark is only its line here, [MarkedPlot] writes its words.
class MarkRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;

    MarkRenderer() {
        super(true, false);
    }

    /// A line with several corners a pixel is drawn by columns; as a vector image it stays a line.
    @Override
    protected void drawFirstPassShape(Graphics2D g2, int pass, int series, int item, Shape line) {
        g2.setStroke(getItemStroke(series, item));
        g2.setPaint(getItemPaint(series, item));
        if (g2 instanceof SVGGraphics2D || !Columns.draw(g2, line)) g2.draw(line);
    }

    @Override
    public void drawDomainMarker(Graphics2D g2, XYPlot plot, ValueAxis axis, Marker marker, Rectangle2D dataArea) {
        if (!(marker instanceof ValueMarker value) || marker.getLabel() == null) {
            super.drawDomainMarker(g2, plot, axis, marker, dataArea);
            return;
        }
        if (!axis.getRange().contains(value.getValue())) return;
        double x = axis.valueToJava2D(value.getValue(), dataArea, plot.getDomainAxisEdge());
        g2.setPaint(marker.getPaint());
        g2.setStroke(marker.getStroke());
        g2.draw(new Line2D.Double(x, dataArea.getMinY(), x, dataArea.getMaxY()));
    }
}
