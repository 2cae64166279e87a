package dev.efsplanner.chart;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.plan.PinnedMonths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.util.ShapeUtils;

/// What the months ahead cost: the cheapest that fits each month, and rows of interest with the months in which they
/// fall short.
public final class OutlookChart {
    /// Costs further apart than this are not legible beside each other on an even scale.
    private static final double LEGIBLE = 10;

    private final Outlook outlook;
    private final ChartStyle style;
    private final Ticks months;

    private final Scale scale;

    private OutlookChart(Outlook outlook, ChartStyle style, Scale scale) {
        this.outlook = outlook;
        this.style = style;
        this.scale = scale;
        months = Ticks.months(outlook.from());
    }

    /// @param rows to follow beside the cheapest; those that are not possible or have no price are told in words
    public static BufferedChart of(Outlook outlook, List<OutlookRow> rows, ChartStyle style) {
        return of(outlook, rows, style, Scale.SUITED);
    }

    /// @param scale of the costs
    public static BufferedChart of(Outlook outlook, List<OutlookRow> rows, ChartStyle style, Scale scale) {
        return of(outlook, rows, style, scale, List.of());
    }

    /// The same with scenarios that are pinned, each with its own workload and row.
    ///
    /// @param pinned under names that no row has; those that cannot be drawn are told in words
    public static BufferedChart of(
            Outlook outlook, List<OutlookRow> rows, ChartStyle style, Scale scale, List<PinnedMonths> pinned) {
        return new OutlookChart(outlook, style, scale)
                .draw(rows.stream().distinct().toList(), pinned);
    }

    /// The chart in sentences, for those who cannot see it.
    public static String describe(Outlook outlook, List<OutlookRow> rows) {
        return String.join(" ", outlook.only(rows).sentences());
    }

    /// A pinned scenario in one sentence: what it costs at first and in the end, and whether it falls short.
    public static String describe(PinnedMonths pinned) {
        var drawn = pinned.row().filter(row -> line(row).highest() > 0);
        if (drawn.isEmpty()) return missing(pinned) + ".";
        var row = drawn.orElseThrow();
        return pinned.name() + ", " + row.configuration().title() + ": "
                + cost(row.months().getFirst()) + " a month at first, "
                + cost(row.months().getLast()) + " in month " + (row.months().size() - 1)
                + IntStream.range(0, row.months().size())
                        .filter(month -> !row.fits(month))
                        .mapToObj(month -> "; it first falls short in month " + month)
                        .findFirst()
                        .orElse("")
                + ".";
    }

    private static String cost(Evaluation month) {
        return Metric.MONTHLY_COST.likely(month).text();
    }

    private BufferedChart draw(List<OutlookRow> rows, List<PinnedMonths> pinned) {
        var cheapest = line(outlook.months().stream()
                .map(month -> month.cheapest().stream())
                .toList());
        var drawn = rows.stream().filter(row -> line(row).highest() > 0).toList();
        var beside = pinned.stream()
                .filter(one -> one.row().filter(row -> line(row).highest() > 0).isPresent())
                .toList();
        var besideRows = beside.stream().flatMap(one -> one.row().stream()).toList();
        var all = Stream.of(
                        Stream.of(cheapest),
                        drawn.stream().map(OutlookChart::line),
                        besideRows.stream().map(OutlookChart::line))
                .flatMap(lines -> lines)
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
        var place = Measure.place(months::label);
        if (all.isEmpty()) {
            return new Frame(style, across, Frame.axis(style, "", Ticks.numbers()), place)
                    .words(title, "Nothing to draw: no row fits, or its prices are not known.");
        }
        double top = all.stream().mapToDouble(Line::highest).max().orElseThrow();
        double least = all.stream().mapToDouble(Line::lowestAboveZero).min().orElseThrow();
        boolean log = scale.isLogarithmic(top > LEGIBLE * least);
        var frame = new Frame(style, across, up(log, least, top), place);
        if (cheapest.highest() > 0)
            frame.line("The cheapest that fits", cheapest, style.row(0), Strokes.WIDE, Measure.COST);
        for (int i = 0; i < drawn.size(); i++) {
            var name = drawn.get(i).configuration().title();
            frame.line(name, line(drawn.get(i)), style.row(i + 1), Strokes.row(i + 1), Measure.COST);
        }
        for (int i = 0; i < beside.size(); i++) {
            int index = pinned.indexOf(beside.get(i));
            frame.line(
                    beside.get(i).name(),
                    line(besideRows.get(i)),
                    PinnedLines.colour(style, index),
                    Strokes.pinned(index),
                    Measure.COST);
        }
        var lacking =
                fallingShort(Stream.concat(drawn.stream(), besideRows.stream()).toList());
        if (lacking.x().length > 0) {
            var cross = ShapeUtils.createDiagonalCross(4, 0.8f);
            frame.places("Falls short", lacking, cross, style.warning(), Measure.COST);
        }
        marks(frame, drawn);
        var notes = new ArrayList<>(notes(rows, drawn, log));
        pinned.stream()
                .filter(one -> !beside.contains(one))
                .map(OutlookChart::missing)
                .forEach(notes::add);
        return frame.chart(title, notes);
    }

    private ValueAxis up(boolean log, double least, double top) {
        var title = "Cost a month, USD";
        if (log) {
            double floor = Math.pow(10, Math.floor(Math.log10(least / 1.05)));
            return Frame.logAxis(style, title, floor, top * Math.pow(top / floor, 0.08));
        }
        var up = Frame.axis(style, title, Ticks.numbers());
        up.setRange(0, top * 1.1);
        return up;
    }

    private void marks(Frame frame, List<OutlookRow> drawn) {
        for (var row : drawn) {
            row.outgrown()
                    .ifPresent(month -> frame.mark(
                            month, brief(row, drawn) + " outgrown in " + months.label(month), style.warning()));
        }
    }

    /// As briefly as tells it from the others: by its throughput mode, else by its type too, else by its whole title.
    private static String brief(OutlookRow row, List<OutlookRow> drawn) {
        List<Function<Configuration, String>> names = List.of(
                one -> one.throughput().label(),
                one -> one.type().label() + " " + one.throughput().label(),
                Configuration::title);
        return names.stream()
                .map(name -> name.compose(OutlookRow::configuration))
                .filter(name ->
                        drawn.stream().map(name).filter(name.apply(row)::equals).count() == 1)
                .findFirst()
                .orElseThrow()
                .apply(row);
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

    private static String missing(PinnedMonths pinned) {
        return pinned.name()
                + pinned.row()
                        .map(row -> row.isPossible() ? ": price missing" : " is not possible")
                        .orElse(" is not followed: its padding is sized anew for every plan");
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
}
