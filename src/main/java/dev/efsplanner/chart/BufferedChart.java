package dev.efsplanner.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.fx.FXGraphics2D;

/// A chart that can be asked for what it shows, and that draws itself on a sheet first when it is in a window.
///
/// The window's canvas takes one image several times faster than thousands of strokes. Everywhere else (PNG, SVG) it
/// draws as any other chart.
public final class BufferedChart extends JFreeChart {
    private static final long serialVersionUID = 1L;

    private final transient Readings readings;
    private final transient List<LegendKey> keys;
    private final boolean bothWays;
    private final Range wholeAcross;
    private final Range wholeUp;
    private transient Optional<Sheet> sheet = Optional.empty();
    private double pixelScale = 1;
    private final double enlargement;

    /// @param bothWays whether coming nearer does so along both axes; else along the one across
    BufferedChart(String title, ChartStyle style, XYPlot plot, Readings readings, boolean bothWays) {
        super(title, style.titleFont(), plot, true);
        this.readings = readings;
        this.bothWays = bothWays;
        enlargement = style.enlargement();
        wholeAcross = plot.getDomainAxis().getRange();
        wholeUp = plot.getRangeAxis().getRange();
        keys = keys(plot);
        setTextAntiAlias(true);
    }

    /// What stands where, and everything as a table.
    public Readings readings() {
        return readings;
    }

    /// False where it only says why there is nothing to draw.
    public boolean hasData() {
        return !readings.isEmpty();
    }

    /// Upwards, or along either axis where both carry amounts.
    public boolean isLogarithmic() {
        return getXYPlot().getRangeAxis() instanceof LogAxis
                || bothWays && getXYPlot().getDomainAxis() instanceof LogAxis;
    }

    boolean zoomsBothWays() {
        return bothWays;
    }

    Range wholeAcross() {
        return wholeAcross;
    }

    Range wholeUp() {
        return wholeUp;
    }

    /// In the order of the legend, hidden or not.
    public List<LegendKey> keys() {
        return keys;
    }

    private static List<LegendKey> keys(XYPlot plot) {
        var items = plot.getLegendItems();
        var series = series(plot);
        return IntStream.range(0, items.getItemCount())
                .mapToObj(items::get)
                .map(item -> new LegendKey(item.getLabel(), series.contains(item.getLabel()), item))
                .toList();
    }

    private static List<String> series(XYPlot plot) {
        var data = plot.getDataset();
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(i -> data.getSeriesKey(i).toString())
                .toList();
    }

    /// Shows all but these, in the legend too, with one redraw.
    public void hide(Set<String> names) {
        var plot = getXYPlot();
        var series = series(plot);
        boolean changed = false;
        for (int i = 0; i < series.size(); i++) {
            boolean seen = !PinnedCosts.isHidden(series.get(i), names);
            changed |= plot.getRenderer().isSeriesVisible(i) != seen;
            plot.getRenderer().setSeriesVisible(i, seen, false);
        }
        if (!changed) return;
        var left = new LegendItemCollection();
        keys.stream().filter(key -> !key.hides() || !names.contains(key.name())).forEach(key -> left.add(key.item()));
        plot.setNotify(false);
        plot.setFixedLegendItems(left);
        plot.setNotify(true);
    }

    /// The sentences under the title.
    public List<String> notes() {
        var notes = new ArrayList<String>();
        for (var title : getSubtitles()) if (title instanceof TextTitle text) notes.add(text.getText());
        return notes;
    }

    /// Without title, notes and legend, where the window shows those beside it.
    public void bare() {
        setTitle((TextTitle) null);
        clearSubtitles();
        setPadding(room(4, 8, 2, 34, enlargement));
    }

    /// Around the axes; on the right for half of the last label.
    static RectangleInsets room(double top, double left, double bottom, double right, double enlargement) {
        return new RectangleInsets(top * enlargement, left * enlargement, bottom * enlargement, right * enlargement);
    }

    /// Draws itself on a sheet from now on where it is on a canvas.
    ///
    /// @param scale how many pixels of the screen one unit of length takes: 1, or 2 on a fine display
    public void drawOn(Sheet under, double scale) {
        if (!(scale > 0)) throw new IllegalArgumentException("scale must be above 0, not " + scale);
        sheet = Optional.of(under);
        pixelScale = scale;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, ChartRenderingInfo info) {
        // What stands where is known from the readings.
        if (info != null) info.setEntityCollection(null);
        var under = sheet.filter(_ -> g2 instanceof FXGraphics2D);
        under.ifPresent(on -> on.draw(
                area.getWidth(), area.getHeight(), pixelScale, pixels -> super.draw(pixels, area, anchor, info)));
        if (under.isEmpty()) super.draw(g2, area, anchor, info);
    }
}
