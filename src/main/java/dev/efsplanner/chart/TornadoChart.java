package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.PinnedSensitivity;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.quantity.Numbers;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.ValueAxis;

/// What moves the cost or the empty date of a row: two bars for each input, from where it stands to its low and to its
/// high end, the longest on top; beside them how far the same input moves the rows of pinned scenarios.
public final class TornadoChart {
    private static final String LOW = "Input at its low end";
    private static final String HIGH = "Input at its high end";

    /// More bars than that are not legible in a small window; the table has them all.
    private static final int MOST = 10;

    /// With pinned scenarios there are fewer inputs, but never fewer than that.
    private static final int LEAST = 5;

    private static final double LEGIBLE = 20;
    private static final float WIDTH = 4.5f;
    private static final Stroke SOLID = new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke HATCHED =
            new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 2}, 0);

    private final Sensitivity found;
    private final Effect effect;
    private final ChartStyle style;
    private final Scale scale;
    private final PinnedMoves pinned;
    private final List<Move> shown;
    private final TornadoRows rows;

    private TornadoChart(
            Sensitivity found,
            Function<Sensitivity, Effect> effects,
            ChartStyle style,
            Scale scale,
            List<PinnedSensitivity> pinned) {
        this.found = found;
        this.effect = effects.apply(found);
        this.pinned = PinnedMoves.of(pinned, effects);
        this.style = style;
        this.scale = scale;
        int lines = this.pinned.all().size();
        shown = effect.moves().stream().limit(Math.max(LEAST, MOST - lines)).toList();
        rows = new TornadoRows(shown.size(), lines);
    }

    public static BufferedChart ofCost(Sensitivity found, ChartStyle style) {
        return ofCost(found, style, Scale.LINEAR);
    }

    /// @param scale of the costs
    public static BufferedChart ofCost(Sensitivity found, ChartStyle style, Scale scale) {
        return ofCost(found, style, scale, List.of());
    }

    /// The same with how far the inputs move the rows of pinned scenarios.
    ///
    /// @param pinned under names of their own; those without such an effect are told in words
    public static BufferedChart ofCost(
            Sensitivity found, ChartStyle style, Scale scale, List<PinnedSensitivity> pinned) {
        return new TornadoChart(found, Effect::cost, style, scale, pinned).draw();
    }

    public static BufferedChart ofEmptyDate(Sensitivity found, ChartStyle style) {
        return ofEmptyDate(found, style, Scale.LINEAR);
    }

    /// @param scale of the days
    public static BufferedChart ofEmptyDate(Sensitivity found, ChartStyle style, Scale scale) {
        return ofEmptyDate(found, style, scale, List.of());
    }

    /// The same with how far the inputs move the rows of pinned scenarios.
    ///
    /// @param pinned under names of their own; those without such an effect are told in words
    public static BufferedChart ofEmptyDate(
            Sensitivity found, ChartStyle style, Scale scale, List<PinnedSensitivity> pinned) {
        return new TornadoChart(found, Effect::emptyDate, style, scale, pinned).draw();
    }

    /// The charts in sentences, for those who cannot see them.
    public static String describe(Sensitivity found) {
        return String.join(" ", found.sentences());
    }

    /// A pinned scenario's row in one sentence.
    public static String describe(PinnedSensitivity pinned) {
        var first = pinned.found().sentences().getFirst();
        return pinned.name() + ": " + (first.startsWith("Now ") ? "now " + first.substring(4) : first);
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
        frame.line(LOW, bars(across, rows::low, Move::low), style.row(1), HATCHED, Measure.of(effect.unit()));
        frame.line(HIGH, bars(across, rows::high, Move::high), style.row(0), SOLID, Measure.of(effect.unit()));
        pinned.draw(frame, style, shown, rows, value -> x(across, value));
        frame.mark(x(across, effect.value(now())), "now " + effect.words(now()), style.text());
        if (values().anyMatch(Double::isInfinite))
            frame.mark(
                    found.workload().horizonDays(),
                    "horizon of " + Numbers.show(found.workload().horizonDays()) + " days; never is beyond",
                    style.permitted());
        return frame.chart(title, notes(), new MarkReadings(marks(across), effect.table(pinned)));
    }

    private End now() {
        return new End(0, found.now());
    }

    private DoubleStream values() {
        var bars = shown.stream()
                .flatMapToDouble(move -> DoubleStream.of(effect.value(move.low()), effect.value(move.high())));
        return DoubleStream.concat(
                DoubleStream.concat(DoubleStream.of(effect.value(now())), bars), pinned.values(shown));
    }

    /// Bars and lines that lie so far apart as those of other scenarios may are not legible on an even scale.
    private boolean isLogarithmic() {
        if (pinned.all().isEmpty()) return scale.isLogarithmic(false);
        double most = values().filter(Double::isFinite).max().orElse(0);
        double least = values().min().orElse(0);
        return scale.isLogarithmic(least > 0 && most > LEGIBLE * least);
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
        if (isLogarithmic() && to > 0) {
            double margin = Math.pow(Math.max(1.1, to / positive), 0.04);
            return Frame.logAxis(style, effect.axis(), positive / margin, never ? to : to * margin);
        }
        double margin = 0.04 * (to - from);
        var axis = Frame.axis(style, effect.axis(), Ticks.numbers());
        axis.setRange(from - margin, never ? to : to + margin);
        return axis;
    }

    private static double x(ValueAxis across, double value) {
        return Math.clamp(value, across.getLowerBound(), across.getUpperBound());
    }

    /// From where it stands to an end, with a gap before the next.
    private Line bars(ValueAxis across, IntToDoubleFunction height, Function<Move, End> end) {
        double[] x = new double[3 * shown.size()];
        double[] y = new double[3 * shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            x[3 * i] = x(across, effect.value(now()));
            x[3 * i + 1] = x(across, effect.value(end.apply(shown.get(i))));
            x[3 * i + 2] = x[3 * i + 1];
            y[3 * i] = height.applyAsDouble(i);
            y[3 * i + 1] = y[3 * i];
            y[3 * i + 2] = Double.NaN;
        }
        return new Line(x, y);
    }

    private List<Mark> marks(ValueAxis across) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < shown.size(); i++) {
            marks.add(mark(across, shown.get(i), shown.get(i).low(), rows.low(i), LOW));
            marks.add(mark(across, shown.get(i), shown.get(i).high(), rows.high(i), HIGH));
        }
        marks.addAll(pinned.marks(shown, rows, value -> x(across, value)));
        return marks;
    }

    private Mark mark(ValueAxis across, Move move, End end, double y, String series) {
        double x = x(across, effect.value(end));
        return new Mark(x, y, series, effect.reading(move, end, x, y));
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Each input alone, " + Numbers.percent(found.by()) + " down and up"
                + (shown.stream().anyMatch(Move::ranged) ? ", or to the ends of its range" : ""));
        if (isLogarithmic()) notes.add("logarithmic scale");
        int more = effect.moves().size() - shown.size();
        if (more > 0) notes.add(more + " more in the table");
        notes.addAll(pinned.notes());
        return notes;
    }
}
