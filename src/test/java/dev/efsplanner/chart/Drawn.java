package dev.efsplanner.chart;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;

/// What a finished chart holds, read back for the tests.
final class Drawn {
    private Drawn() {}

    static XYPlot plot(JFreeChart chart) {
        return chart.getXYPlot();
    }

    static double[] x(XYDataset lines, int series) {
        return IntStream.range(0, lines.getItemCount(series))
                .mapToDouble(i -> lines.getXValue(series, i))
                .toArray();
    }

    static double[] y(XYDataset lines, int series) {
        return IntStream.range(0, lines.getItemCount(series))
                .mapToDouble(i -> lines.getYValue(series, i))
                .toArray();
    }

    /// Where the values of a chart of 600 by 300 lie.
    static Projection screen(BufferedChart chart) {
        var info = new ChartRenderingInfo();
        chart.draw(
                new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Rectangle2D.Double(0, 0, 600, 300),
                info);
        return new Projection(chart.getXYPlot(), info.getPlotInfo().getDataArea());
    }

    /// What is read nearest to a place of the axis across.
    static String sentence(BufferedChart chart, double at) {
        var screen = screen(chart);
        return chart.readings()
                .nearest(screen, screen.x(at), screen.area().getCenterY(), Set.of())
                .orElseThrow()
                .sentence();
    }

    static List<Marker> markers(JFreeChart chart, Layer layer) {
        Collection<?> markers = plot(chart).getDomainMarkers(layer);
        return markers == null
                ? List.of()
                : markers.stream().map(Marker.class::cast).toList();
    }

    static List<String> legend(JFreeChart chart) {
        var items = plot(chart).getLegendItems();
        return IntStream.range(0, items.getItemCount())
                .mapToObj(i -> items.get(i).getLabel())
                .toList();
    }

    static List<String> notes(JFreeChart chart) {
        var notes = new ArrayList<String>();
        for (var title : chart.getSubtitles()) if (title instanceof TextTitle text) notes.add(text.getText());
        return notes;
    }
}
