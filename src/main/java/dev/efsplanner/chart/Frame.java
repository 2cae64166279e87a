package dev.efsplanner.chart;

import dev.efsplanner.quantity.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/// A chart in the making: axes, lines in the order they are drawn, tinted spans, and a legend that names each.
final class Frame {
    private static final Shape LEGEND_LINE = new Line2D.Double(-14, 0, 14, 0);
    private static final Shape LEGEND_BOX = new Rectangle2D.Double(-10, -5, 20, 10);

    private final ChartStyle style;
    private final DefaultXYDataset lines = new DefaultXYDataset();
    private final XYLineAndShapeRenderer renderer;
    private final XYPlot plot;
    private final Measure place;
    private final List<LineReadings.Series> series = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();

    /// @param place the words for a place on the axis across
    Frame(ChartStyle style, ValueAxis across, ValueAxis up, Measure place) {
        this(style, across, up, place, new MarkRenderer());
    }

    Frame(ChartStyle style, ValueAxis across, ValueAxis up, Measure place, XYLineAndShapeRenderer renderer) {
        this.style = style;
        this.place = place;
        this.renderer = renderer;
        // A turned axis title is then written as text in SVG, not as outlines of letters.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(LEGEND_LINE);
        plot = new MarkedPlot(lines, across, up, renderer, style.font());
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(style.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(style.grid());
        plot.setRangeGridlinePaint(style.grid());
        plot.setDomainGridlineStroke(new BasicStroke(0.8f));
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessageFont(style.font());
        plot.setNoDataMessagePaint(style.text());
    }

    static NumberAxis axis(ChartStyle style, String title, Ticks ticks) {
        return lettered(style, new ReadableAxis(title, ticks));
    }

    /// `lowest` must be above 0.
    static LogAxis logAxis(ChartStyle style, String title, double lowest, double highest) {
        return logAxis(style, title, lowest, highest, Numbers::show);
    }

    /// @param label the words at a value
    static LogAxis logAxis(
            ChartStyle style, String title, double lowest, double highest, DoubleFunction<String> label) {
        var axis = new ReadableLogAxis(title, label);
        axis.setSmallestValue(lowest * 0.9);
        axis.setRange(lowest * 0.999, highest);
        return lettered(style, axis);
    }

    /// An axis of names, the first at 0, the next at 1.
    static ValueAxis names(ChartStyle style, List<String> names) {
        var axis = new SymbolAxis("", names.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.6, names.size() - 0.4);
        return lettered(style, axis);
    }

    private static <A extends ValueAxis> A lettered(ChartStyle style, A axis) {
        axis.setLabelFont(style.font());
        axis.setLabelPaint(style.text());
        axis.setTickLabelFont(style.smallFont());
        axis.setTickLabelPaint(style.text());
        axis.setAxisLinePaint(style.text());
        axis.setTickMarkPaint(style.text());
        return axis;
    }

    /// Drawn above the lines before it.
    void line(String name, Line line, Color colour, Stroke stroke, Measure measure) {
        add(new LineReadings.Series(name, line, measure, LineReadings.Kind.LINE), colour, stroke);
    }

    /// An area that stands on the layers before it; all have the same corners across.
    void layer(String name, Line line, Paint fill, Color edge, Measure measure) {
        int at = series.size();
        add(new LineReadings.Series(name, line, measure, LineReadings.Kind.LAYER), edge, new BasicStroke(1.2f));
        renderer.setSeriesFillPaint(at, fill);
    }

    private void add(LineReadings.Series added, Color colour, Stroke stroke) {
        int at = series.size();
        series.add(added);
        lines.addSeries(added.name(), added.line().xy());
        renderer.setSeriesPaint(at, colour);
        renderer.setSeriesStroke(at, stroke);
    }

    /// Single places, each with a shape of its own kind; drawn above the lines before it.
    void places(String name, Line places, Shape shape, Color colour, Measure measure) {
        int at = series.size();
        add(new LineReadings.Series(name, places, measure, LineReadings.Kind.MARKS), colour, new BasicStroke(1.5f));
        renderer.setSeriesLinesVisible(at, false);
        renderer.setSeriesShapesVisible(at, true);
        renderer.setSeriesShape(at, shape);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(at, style.background());
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(at, colour);
        renderer.setSeriesOutlineStroke(at, new BasicStroke(2f));
    }

    /// Single places filled with their colour.
    void filled(String name, Line places, Shape shape, Color colour, Measure measure) {
        places(name, places, shape, colour, measure);
        renderer.setSeriesFillPaint(series.size() - 1, colour);
    }

    /// The same, named where it is read but not in the legend.
    void companion(String name, Line places, Shape shape, Color colour, Measure measure) {
        filled(name, places, shape, colour, measure);
        renderer.setSeriesVisibleInLegend(series.size() - 1, false);
    }

    /// Cells around their places; the renderer knows how this kind looks, the legend shows its tint.
    void cells(String name, Line places, Color tint, Measure measure) {
        filled(name, places, LEGEND_BOX, tint, measure);
    }

    /// Tints the spans of time behind the lines.
    void tint(List<Span> spans, double secondsPerUnit) {
        for (var span : spans) {
            var marker = new IntervalMarker(span.from() / secondsPerUnit, span.to() / secondsPerUnit, style.waiting());
            marker.setAlpha(0.75f);
            plot.addDomainMarker(marker, Layer.BACKGROUND);
            waiting.add(new Span(span.from() / secondsPerUnit, span.to() / secondsPerUnit));
        }
    }

    /// An upright line with words above the data.
    void mark(double at, String words, Color colour) {
        var mark = new ValueMarker(at, colour, Strokes.MARK);
        mark.setLabel(words);
        mark.setLabelPaint(colour);
        plot.addDomainMarker(mark);
    }

    XYPlot plot() {
        return plot;
    }

    /// A chart that says one thing in words, because there is nothing to draw.
    BufferedChart words(String title, String message) {
        plot.setNoDataMessage(message);
        plot.getDomainAxis().setVisible(false);
        plot.getRangeAxis().setVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return dressed(title, List.of(), readings(), false);
    }

    /// The finished chart; each note is a line under the title.
    BufferedChart chart(String title, List<String> notes) {
        var legend = plot.getLegendItems();
        if (!waiting.isEmpty()) {
            legend.add(new LegendItem("Work waits", "", "", "", LEGEND_BOX, style.waiting()));
        }
        plot.setFixedLegendItems(legend);
        return dressed(title, notes, readings(), false);
    }

    private Readings readings() {
        return new LineReadings(plot.getDomainAxis().getLabel(), place, List.copyOf(series), List.copyOf(waiting));
    }

    /// The finished chart of marks that are read one by one.
    BufferedChart chart(String title, List<String> notes, MarkReadings marks) {
        return dressed(title, notes, marks, true);
    }

    private BufferedChart dressed(String title, List<String> notes, Readings readings, boolean bothWays) {
        var chart = new BufferedChart(title, style, plot, readings, bothWays);
        chart.setBackgroundPaint(style.background());
        chart.setPadding(BufferedChart.room(8, 8, 4, 32, style.enlargement()));
        var heading = chart.getTitle();
        heading.setPaint(style.text());
        heading.setPadding(0, 4, 6, 0);
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        for (var note : notes) {
            var line = new TextTitle(note, style.font());
            line.setPaint(style.text());
            line.setPadding(0, 4, 6, 0);
            line.setHorizontalAlignment(HorizontalAlignment.LEFT);
            line.setTextAlignment(HorizontalAlignment.LEFT);
            chart.addSubtitle(line);
        }
        var legend = chart.getLegend();
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setBackgroundPaint(style.background());
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(style.font());
        legend.setItemPaint(style.text());
        return chart;
    }
}
