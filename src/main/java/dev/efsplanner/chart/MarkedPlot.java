package dev.efsplanner.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/// A plot whose upright marks say what they are in a band above the data, so that no word lies on a line or on
/// another word, however small the chart. The band takes no more than its share of the height: where there is no
/// room, the marks named first keep their words.
final class MarkedPlot extends XYPlot {
    private static final long serialVersionUID = 1L;

    private static final double GAP = 10;
    private static final double BEFORE_WORDS = 4;

    /// Of the height, for the words.
    private static final double MOST_WORDS = 0.4;

    private final Font font;
    private int mostRows = 1;

    private record Flag(double x, double wordsAt, int row, ValueMarker marker) {}

    MarkedPlot(XYDataset data, ValueAxis across, ValueAxis up, XYLineAndShapeRenderer renderer, Font font) {
        super(data, across, up, renderer);
        this.font = font;
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        var space = super.calculateAxisSpace(g2, plotArea);
        mostRows = (int) Math.max(1, MOST_WORDS * plotArea.getHeight() / rowHeight(g2));
        int rows = rows(flags(g2, space.shrink(plotArea, null)));
        if (rows > 0) space.add(rows * rowHeight(g2) + 2, RectangleEdge.TOP);
        return space;
    }

    /// The last thing drawn, with nothing cut off.
    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D dataArea) {
        super.drawOutline(g2, dataArea);
        var flags = flags(g2, dataArea);
        double height = rowHeight(g2);
        double top = dataArea.getMinY() - rows(flags) * height - 2;
        g2.setFont(font);
        var letters = g2.getFontMetrics(font);
        for (var flag : flags) {
            double line = top + flag.row() * height;
            g2.setPaint(flag.marker().getPaint());
            g2.setStroke(flag.marker().getStroke());
            g2.draw(new Line2D.Double(flag.x(), line + 2, flag.x(), dataArea.getMinY()));
        }
        for (var flag : flags) {
            double line = top + flag.row() * height;
            var words = flag.marker().getLabel();
            g2.setPaint(getBackgroundPaint());
            g2.fill(new Rectangle2D.Double(flag.wordsAt() - 2, line, letters.stringWidth(words) + 4, height));
            g2.setPaint(flag.marker().getLabelPaint());
            g2.drawString(words, (float) flag.wordsAt(), (float) (line + letters.getAscent()));
        }
    }

    private double rowHeight(Graphics2D g2) {
        return g2.getFontMetrics(font).getHeight();
    }

    private static int rows(List<Flag> flags) {
        return flags.stream().mapToInt(Flag::row).max().orElse(-1) + 1;
    }

    /// As many as there is room for, the last named left out first.
    private List<Flag> flags(Graphics2D g2, Rectangle2D dataArea) {
        var named = labelled();
        var flags = flags(g2, dataArea, named);
        while (rows(flags) > mostRows) {
            named = named.subList(0, named.size() - 1);
            flags = flags(g2, dataArea, named);
        }
        return flags;
    }

    /// From right to left, each in the lowest row that has room; words that would run over the right edge stand left
    /// of their line.
    private List<Flag> flags(Graphics2D g2, Rectangle2D dataArea, List<ValueMarker> named) {
        var letters = g2.getFontMetrics(font);
        var flags = new ArrayList<Flag>();
        var taken = new ArrayList<List<double[]>>();
        var fromTheRight = named.stream()
                .sorted(Comparator.comparingDouble(ValueMarker::getValue).reversed())
                .toList();
        for (var marker : fromTheRight) {
            double x = getDomainAxis().valueToJava2D(marker.getValue(), dataArea, getDomainAxisEdge());
            double width = letters.stringWidth(marker.getLabel());
            boolean left = x + BEFORE_WORDS + width > dataArea.getMaxX() + 12;
            double at = Math.max(dataArea.getMinX() - 30, left ? x - BEFORE_WORDS - width : x + BEFORE_WORDS);
            double[] span = {Math.min(x, at) - GAP / 2, Math.max(x, at + width) + GAP / 2};
            int row = 0;
            while (row < taken.size() && taken.get(row).stream().anyMatch(t -> t[0] < span[1] && span[0] < t[1])) row++;
            if (row == taken.size()) taken.add(new ArrayList<>());
            taken.get(row).add(span);
            flags.add(new Flag(x, at, row, marker));
        }
        // The first row is the lowest: nearest to the data.
        int rows = taken.size();
        return flags.stream()
                .map(flag -> new Flag(flag.x(), flag.wordsAt(), rows - 1 - flag.row(), flag.marker()))
                .toList();
    }

    private List<ValueMarker> labelled() {
        Collection<?> markers = getDomainMarkers(Layer.FOREGROUND);
        if (markers == null) return List.of();
        return markers.stream()
                .filter(marker -> marker instanceof ValueMarker value
                        && value.getLabel() != null
                        && getDomainAxis().getRange().contains(value.getValue()))
                .map(ValueMarker.class::cast)
                .toList();
    }
}
