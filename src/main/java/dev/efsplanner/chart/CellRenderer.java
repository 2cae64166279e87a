package dev.efsplanner.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/// Cells of a map, one unit wide and high around their places: each kind has its tints, a hatching, and a letter in
/// every cell where there is room, else here and there, so that no kind is told by colour alone.
final class CellRenderer extends MarkRenderer {
    private static final long serialVersionUID = 1L;

    private static final double ROOM_FOR_LETTER = 13;
    private static final double MARGIN = 3;
    private static final BasicStroke HATCH = new BasicStroke(0.9f);

    private final transient List<Kind> kinds = new ArrayList<>();
    private final Font font;
    private final Color ink;

    /// @param tints of each cell
    /// @param ink of the hatching, so much of it over the tint
    /// @param hatch lines of a cell from 0,0 to 1,1
    /// @param signed places of the cells that have the letter however small they are
    record Kind(List<Color> tints, Color ink, float share, List<Line2D> hatch, String letter, Set<Integer> signed) {}

    CellRenderer(Font font, Color ink) {
        this.font = font;
        this.ink = ink;
    }

    /// The next series of the chart is cells of this kind; series after the last kind are drawn as ever.
    void kind(Kind next) {
        kinds.add(next);
    }

    /// Before the lines, which would be hidden otherwise; letters after all cells, which are often smaller than they.
    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (series >= kinds.size()) {
            super.drawItem(g2, state, area, info, plot, across, up, dataset, series, item, crosshair, pass);
            return;
        }
        if (!getItemVisible(series, item)) return;
        double x = dataset.getXValue(series, item);
        double y = dataset.getYValue(series, item);
        double left = across.valueToJava2D(x - 0.5, area, plot.getDomainAxisEdge());
        double right = across.valueToJava2D(x + 0.5, area, plot.getDomainAxisEdge());
        double bottom = up.valueToJava2D(y - 0.5, area, plot.getRangeAxisEdge());
        double top = up.valueToJava2D(y + 0.5, area, plot.getRangeAxisEdge());
        var cell = new Rectangle2D.Double(left, top, right - left, bottom - top);
        if (pass == 0) fill(g2, kinds.get(series), item, cell);
        else sign(g2, kinds.get(series), item, cell);
    }

    private static boolean hasRoom(Rectangle2D cell) {
        return cell.getWidth() >= ROOM_FOR_LETTER && cell.getHeight() >= ROOM_FOR_LETTER;
    }

    private static void fill(Graphics2D g2, Kind kind, int item, Rectangle2D cell) {
        var tint = kind.tints().get(item);
        g2.setPaint(tint);
        g2.fill(cell);
        if (hasRoom(cell)) return;
        g2.setPaint(CostHeat.mixed(kind.ink(), tint, kind.share()));
        g2.setStroke(HATCH);
        for (var line : kind.hatch()) g2.draw(placed(line, cell));
    }

    private void sign(Graphics2D g2, Kind kind, int item, Rectangle2D cell) {
        if (!hasRoom(cell) && !kind.signed().contains(item)) return;
        var letters = g2.getFontMetrics(font);
        double width = letters.stringWidth(kind.letter());
        double height = letters.getAscent() - letters.getDescent();
        if (!hasRoom(cell)) {
            g2.setPaint(kind.tints().get(item));
            g2.fill(new RoundRectangle2D.Double(
                    cell.getCenterX() - width / 2 - MARGIN,
                    cell.getCenterY() - height / 2 - MARGIN,
                    width + 2 * MARGIN,
                    height + 2 * MARGIN,
                    2 * MARGIN,
                    2 * MARGIN));
        }
        g2.setPaint(ink);
        g2.setFont(font);
        g2.drawString(kind.letter(), (float) (cell.getCenterX() - width / 2), (float) (cell.getCenterY() + height / 2));
    }

    private static Line2D placed(Line2D line, Rectangle2D cell) {
        return new Line2D.Double(
                cell.getX() + line.getX1() * cell.getWidth(),
                cell.getY() + line.getY1() * cell.getHeight(),
                cell.getX() + line.getX2() * cell.getWidth(),
                cell.getY() + line.getY2() * cell.getHeight());
    }
}
