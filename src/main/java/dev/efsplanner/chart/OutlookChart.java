package dev.efsplanner.chart;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.quantity.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;

/// What the months ahead cost: the cheapest that fits each month, and rows of interest with the months in which they
/// fall short.
public final class OutlookChart {
    /// Costs further apart than this are not legible beside each other on an even scale.
    private static final double LEGIBLE = 10;

    private final Outlook outlook;
    private final ChartStyle style;
    private final Ticks months;

    private OutlookChart(Outlook outlook, ChartStyle style) {
        this.outlook = outlook;
        this.style = style;
        months = Ticks.months(outlook.from());
    }

    /// @param rows to follow beside the cheapest; those that are not possible or have no price are told in words
    public static BufferedChart of(Outlook outlook, List<OutlookRow> rows, ChartStyle style) {
        return new OutlookChart(outlook, style).draw(rows.stream().distinct().toList());
    }

    /// The chart in sentences, for those who cannot see it.
    public static String describe(Outlook outlook, List<OutlookRow> rows) {
        return String.join(" ", outlook.only(rows).sentences());
    }

    private BufferedChart draw(List<OutlookRow> rows) {
        var cheapest = line(outlook.months().stream()
                .map(month -> month.cheapest().stream())
                .toList());
        var drawn = rows.stream().filter(row -> line(row).highest() > 0).toList();
        var all = Stream.concat(Stream.of(cheapest), drawn.stream().map(OutlookChart::line))
                .filter(line -> line.highest() > 0)
                .toList();
        var across = Frame.axis(
                style,
                outlook.from().map(from -> "Month (" + from + " is month 0)").orElse("Month"),
                months);
        // Room for a whole cross at both ends.
        double last = outlook.months().size() - 1;
        across.setRange(-0.015 * last, 1.015 * last);
        var title = "Cost month by month";
        if (all.isEmpty()) {
            return new Frame(style, across, Frame.axis(style, "", Ticks.numbers()))
                    .words(title, "Nothing to draw: no row fits, or its prices are not known.");
        }
        double top = all.stream().mapToDouble(Line::highest).max().orElseThrow();
        double least = all.stream().mapToDouble(Line::lowestAboveZero).min().orElseThrow();
        boolean log = top > LEGIBLE * least;
        var frame = new Frame(style, across, up(log, least, top));
        if (cheapest.highest() > 0)
            frame.line("The cheapest that fits", cheapest, style.row(0), Strokes.WIDE, tip("The cheapest that fits"));
        for (int i = 0; i < drawn.size(); i++) {
            var name = drawn.get(i).configuration().title();
            frame.line(name, line(drawn.get(i)), style.row(i + 1), Strokes.row(i + 1), tip(name));
        }
        var lacking = fallingShort(drawn);
        if (lacking.x().length > 0) {
            var cross = ShapeUtils.createDiagonalCross(4, 0.8f);
            frame.places("Falls short", lacking, cross, style.warning(), tip("Falls short"));
        }
        marks(frame, drawn);
        return frame.chart(title, notes(rows, drawn, log));
    }

    private ValueAxis up(boolean log, double least, double top) {
        var title = "Cost a month, USD";
        // Room above the lines for the words of the marks.
        if (log) {
            double floor = Math.pow(10, Math.floor(Math.log10(least / 1.05)));
            return Frame.logAxis(style, title, floor, top * Math.pow(top / floor, 0.25));
        }
        var up = Frame.axis(style, title, Ticks.numbers());
        up.setRange(0, top * 1.25);
        return up;
    }

    private void marks(Frame frame, List<OutlookRow> drawn) {
        int marked = 0;
        for (int i = 0; i < drawn.size(); i++) {
            var outgrown = drawn.get(i).outgrown();
            if (outgrown.isEmpty()) continue;
            int month = outgrown.getAsInt();
            var mark = new ValueMarker(month, style.warning(), Strokes.MARK);
            var mode = drawn.get(i).configuration().throughput().label();
            mark.setLabel(mode + " outgrown in " + months.label(month));
            mark.setLabelFont(style.font());
            mark.setLabelPaint(style.warning());
            mark.setLabelBackgroundColor(style.background());
            boolean left = 2 * month < outlook.months().size();
            mark.setLabelAnchor(left ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
            mark.setLabelTextAnchor(left ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
            mark.setLabelOffset(new RectangleInsets(4 + 16.0 * marked++, 6, 4, 6));
            frame.plot().addDomainMarker(mark);
        }
    }

    private static List<String> notes(List<OutlookRow> rows, List<OutlookRow> drawn, boolean log) {
        var notes = new ArrayList<String>();
        if (log) notes.add("Logarithmic scale");
        rows.stream()
                .filter(row -> !drawn.contains(row))
                .map(row -> row.configuration().title() + (row.isPossible() ? ": price missing" : " is not possible"))
                .forEach(notes::add);
        return notes;
    }

    private static Line fallingShort(List<OutlookRow> rows) {
        double[][] places = rows.stream()
                .flatMap(row -> IntStream.range(0, row.months().size())
                        .filter(month -> !row.fits(month))
                        .mapToObj(month -> new double[] {month, line(row).y()[month]}))
                .toArray(double[][]::new);
        return new Line(
                Stream.of(places).mapToDouble(place -> place[0]).toArray(),
                Stream.of(places).mapToDouble(place -> place[1]).toArray());
    }

    private static Line line(OutlookRow row) {
        return line(row.months().stream().map(Stream::of).toList());
    }

    /// With gaps where nothing fits or a price is missing.
    private static Line line(List<Stream<Evaluation>> months) {
        return new Line(
                IntStream.range(0, months.size()).asDoubleStream().toArray(),
                months.stream()
                        .mapToDouble(month -> month.flatMap(row -> row.outcome().stream())
                                .flatMap(outcome -> outcome.cost().monthly().stream())
                                .mapToDouble(usd -> usd.usd().doubleValue())
                                .findFirst()
                                .orElse(Double.NaN))
                        .toArray());
    }

    private XYToolTipGenerator tip(String name) {
        return (lines, series, item) -> String.format(
                Locale.ROOT,
                "%s: %s in %s",
                name,
                Money.ofUsd(lines.getYValue(series, item)),
                months.label(lines.getXValue(series, item)));
    }
}
