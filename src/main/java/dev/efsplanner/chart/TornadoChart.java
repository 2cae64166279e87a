package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.quantity.Numbers;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.ValueAxis;

/// What moves the cost or the empty date of a row: two bars for each input, from where it stands to its low and to its
/// high end, the longest on top.
public final class TornadoChart {
    private static final String LOW = "Input at its low end";
    private static final String HIGH = "Input at its high end";

    /// More bars than that are not legible in a small window; the table has them all.
    private static final int MOST = 10;

    private static final double BESIDE = 0.17;
    private static final float WIDTH = 4.5f;
    private static final Stroke SOLID = new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke HATCHED =
            new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 2}, 0);

    private final Sensitivity found;
    private final Effect effect;
    private final ChartStyle style;
    private final Scale scale;
    private final List<Move> shown;

    private TornadoChart(Sensitivity found, Effect effect, ChartStyle style, Scale scale) {
        this.found = found;
        this.effect = effect;
        this.style = style;
        this.scale = scale;
        shown = effect.moves().stream().limit(MOST).toList();
    }

    public static BufferedChart ofCost(Sensitivity found, ChartStyle style) {
        return ofCost(found, style, Scale.LINEAR);
    }

    /// @param scale of the costs
    public static BufferedChart ofCost(Sensitivity found, ChartStyle style, Scale scale) {
        return new TornadoChart(found, Effect.cost(found), style, scale).draw();
    }

    public static BufferedChart ofEmptyDate(Sensitivity found, ChartStyle style) {
        return ofEmptyDate(found, style, Scale.LINEAR);
    }

    /// @param scale of the days
    public static BufferedChart ofEmptyDate(Sensitivity found, ChartStyle style, Scale scale) {
        return new TornadoChart(found, Effect.emptyDate(found), style, scale).draw();
    }

    /// The charts in sentences, for those who cannot see them.
    public static String describe(Sensitivity found) {
        return String.join(" ", found.sentences());
    }

    private BufferedChart draw() {
        var title = effect.title() + " · " + found.now().configuration().title();
        if (shown.isEmpty()) {
            var nothing = Frame.axis(style, "", Ticks.numbers());
            return new Frame(style, nothing, Frame.axis(style, "", Ticks.numbers()), Measure.of(""))
                    .words(title, effect.whyNothing());
        }
        var across = across();
        var names = shown.reversed().stream().map(move -> move.lever().label()).toList();
        var frame = new Frame(style, across, Frame.names(style, names), Measure.of(effect.unit()));
        frame.line(LOW, bars(across, BESIDE, Move::low), style.row(1), HATCHED, Measure.of(effect.unit()));
        frame.line(HIGH, bars(across, -BESIDE, Move::high), style.row(0), SOLID, Measure.of(effect.unit()));
        frame.mark(x(across, now()), "now " + effect.words(now()), style.text());
        if (values().anyMatch(Double::isInfinite))
            frame.mark(
                    found.workload().horizonDays(),
                    "horizon of " + Numbers.show(found.workload().horizonDays()) + " days; never is beyond",
                    style.permitted());
        return frame.chart(title, notes(), new MarkReadings(marks(across), effect.table()));
    }

    private End now() {
        return new End(0, found.now());
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                DoubleStream.of(effect.value(now())),
                shown.stream()
                        .flatMapToDouble(move -> DoubleStream.of(effect.value(move.low()), effect.value(move.high()))));
    }

    /// What is never has its place beyond the horizon, at the right edge.
    private ValueAxis across() {
        boolean never = values().anyMatch(Double::isInfinite);
        double most = values().filter(Double::isFinite).max().orElse(0);
        double to = never ? Math.max(most, found.workload().horizonDays()) * 1.12 : most;
        double from = values().filter(Double::isFinite).min().orElse(0);
        double positive = values().filter(value -> value > 0 && Double.isFinite(value))
                .min()
                .orElse(to);
        if (scale.isLogarithmic(false) && to > 0) {
            double margin = Math.pow(Math.max(1.1, to / positive), 0.04);
            return Frame.logAxis(style, effect.axis(), positive / margin, never ? to : to * margin);
        }
        double margin = 0.04 * (to - from);
        var axis = Frame.axis(style, effect.axis(), Ticks.numbers());
        axis.setRange(from - margin, never ? to : to + margin);
        return axis;
    }

    private double x(ValueAxis across, End end) {
        return Math.clamp(effect.value(end), across.getLowerBound(), across.getUpperBound());
    }

    /// Of the lowest bar 0.
    private double y(int move) {
        return shown.size() - 1.0 - move;
    }

    /// From where it stands to an end, with a gap before the next.
    private Line bars(ValueAxis across, double beside, Function<Move, End> end) {
        double[] x = new double[3 * shown.size()];
        double[] y = new double[3 * shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            x[3 * i] = x(across, now());
            x[3 * i + 1] = x(across, end.apply(shown.get(i)));
            x[3 * i + 2] = x[3 * i + 1];
            y[3 * i] = y(i) + beside;
            y[3 * i + 1] = y[3 * i];
            y[3 * i + 2] = Double.NaN;
        }
        return new Line(x, y);
    }

    private List<Mark> marks(ValueAxis across) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < shown.size(); i++) {
            marks.add(mark(across, shown.get(i), shown.get(i).low(), y(i) + BESIDE, LOW));
            marks.add(mark(across, shown.get(i), shown.get(i).high(), y(i) - BESIDE, HIGH));
        }
        return marks;
    }

    private Mark mark(ValueAxis across, Move move, End end, double y, String series) {
        var entries = List.of(
                new Reading.Entry(effect.name(), effect.words(end), y),
                new Reading.Entry(
                        "Now", effect.words(now()) + " at " + move.lever().shown(move.stands()), Double.NaN),
                new Reading.Entry("Verdict", end.row().verdict().label(), Double.NaN));
        double x = x(across, end);
        var place = move.lever().label() + " at " + move.lever().shown(end.value());
        return new Mark(x, y, series, new Reading(x, place, entries, Optional.empty()));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Each input alone, " + Numbers.percent(found.by()) + " down and up"
                + (shown.stream().anyMatch(Move::ranged) ? ", or to the ends of its range" : ""));
        if (scale.isLogarithmic(false)) notes.add("logarithmic scale");
        int more = effect.moves().size() - shown.size();
        if (more > 0) notes.add(more + " more in the table");
        return notes;
    }
}
