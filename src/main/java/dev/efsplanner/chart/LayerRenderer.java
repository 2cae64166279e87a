package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/// Draws the first lines as areas that stand on each other, the rest as lines; an area that is hidden lets those above
/// it down.
final class LayerRenderer extends MarkRenderer {
    private static final long serialVersionUID = 1L;

    private static final Shape BOX = new Rectangle2D.Double(-10, -5, 20, 10);

    private final int layers;

    /// @param layers how many areas there are; they must have the same corners across
    LayerRenderer(int layers) {
        this.layers = layers;
    }

    @Override
    public LegendItem getLegendItem(int datasetIndex, int series) {
        if (series >= layers) return super.getLegendItem(datasetIndex, series);
        var name = getPlot().getDataset(datasetIndex).getSeriesKey(series).toString();
        return new LegendItem(
                name, "", "", "", BOX, getSeriesFillPaint(series), getSeriesStroke(series), getSeriesPaint(series));
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshairState,
            int pass) {
        if (series >= layers) {
            super.drawItem(
                    g2,
                    state,
                    dataArea,
                    info,
                    plot,
                    domainAxis,
                    rangeAxis,
                    dataset,
                    series,
                    item,
                    crosshairState,
                    pass);
        } else if (pass == 0 && item == state.getFirstItemIndex()) {
            draw(g2, dataArea, plot, dataset, series);
        }
    }

    private void draw(Graphics2D g2, Rectangle2D dataArea, XYPlot plot, XYDataset dataset, int series) {
        var screen = new Projection(plot, dataArea);
        int corners = dataset.getItemCount(series);
        var area = new Path2D.Double();
        var edge = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double x = screen.x(dataset.getXValue(series, i));
            double y = screen.y(below(dataset, series, i) + dataset.getYValue(series, i));
            if (i == 0) {
                area.moveTo(x, y);
                edge.moveTo(x, y);
            } else {
                area.lineTo(x, y);
                edge.lineTo(x, y);
            }
        }
        for (int i = corners - 1; i >= 0; i--)
            area.lineTo(screen.x(dataset.getXValue(series, i)), screen.y(below(dataset, series, i)));
        area.closePath();
        g2.setPaint(getSeriesFillPaint(series));
        g2.fill(area);
        g2.setPaint(getSeriesPaint(series));
        g2.setStroke(getSeriesStroke(series));
        g2.draw(edge);
    }

    private double below(XYDataset dataset, int series, int item) {
        double sum = 0;
        for (int i = 0; i < series; i++) if (isSeriesVisible(i)) sum += dataset.getYValue(i, item);
        return sum;
    }
}
