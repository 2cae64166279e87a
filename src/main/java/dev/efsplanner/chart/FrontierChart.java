package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Frontier.Place;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.util.ShapeUtils;

/// Cost against headroom: every row as a mark, the front that nothing beats as a line of steps, the chosen and the
/// recommended row framed and named, the rows of pinned scenarios by shapes of their own.
public final class FrontierChart {
    private static final String FITS = "Fits";
    private static final String SHORT = "Falls short";

    /// Costs or headrooms further apart than this are not legible beside each other on an even scale.
    private static final double LEGIBLE = 10;

    private static final Shape CIRCLE = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape CROSS = ShapeUtils.createDiagonalCross(4, 0.8f);
    private static final Shape SQUARE = new Rectangle2D.Double(-8, -8, 16, 16);
    private static final Shape DIAMOND = new Polygon(new int[] {0, 12, 0, -12}, new int[] {-12, 0, 12, 0}, 4);

    private final Plan plan;
    private final Frontier frontier;
    private final Optional<Evaluation> chosen;
    private final ChartStyle style;
    private final List<Place> drawn;
    private final PinnedPlaces pinned;
    private final List<Place> all;
    private final boolean log;
    private final HeadroomScale headroom;
    private final FrontierFacts facts;

    private FrontierChart(
            Plan plan,
            Frontier frontier,
            Optional<Evaluation> chosen,
            ChartStyle style,
            Scale scale,
            PinnedPlaces pinned) {
        this.plan = plan;
        this.frontier = frontier;
        this.chosen = chosen;
        this.style = style;
        this.pinned = pinned;
        facts = new FrontierFacts(plan, frontier, chosen, pinned);
        drawn = frontier.places().stream().filter(FrontierChart::hasPlace).toList();
        all = Stream.concat(drawn.stream(), pinned.spots().stream().map(PinnedPlaces.Spot::place))
                .toList();
        log = scale.isLogarithmic(highest(FrontierChart::usd) > LEGIBLE * cheapest());
        headroom = new HeadroomScale(
                scale.isLogarithmic(1 + highest(Place::headroom) > LEGIBLE * (1 + lowest(Place::headroom))));
    }

    /// @param chosen the row that is looked at
    public static BufferedChart of(Plan plan, Frontier frontier, Optional<Evaluation> chosen, ChartStyle style) {
        return of(plan, frontier, chosen, style, Scale.SUITED);
    }

    /// @param scale of costs and headroom alike
    public static BufferedChart of(
            Plan plan, Frontier frontier, Optional<Evaluation> chosen, ChartStyle style, Scale scale) {
        return of(plan, frontier, chosen, style, scale, List.of());
    }

    /// The same with the rows of pinned scenarios.
    ///
    /// @param pinned under names of their own; those that have no place are told in words
    public static BufferedChart of(
            Plan plan,
            Frontier frontier,
            Optional<Evaluation> chosen,
            ChartStyle style,
            Scale scale,
            List<Contender> pinned) {
        return new FrontierChart(plan, frontier, chosen, style, scale, PinnedPlaces.of(pinned)).draw();
    }

    /// The chart in sentences, for those who cannot see it.
    public static String describe(Frontier frontier, Optional<Evaluation> chosen) {
        return String.join(" ", frontier.sentences(chosen));
    }

    /// A pinned scenario in one sentence, under its name.
    public static String describe(Contender pinned) {
        var found = PinnedPlaces.of(List.of(pinned));
        if (found.spots().isEmpty()) return found.notes().getFirst() + ".";
        var place = found.spots().getFirst().place();
        return pinned.name() + ", " + pinned.row().configuration().title() + ": " + place.monthly() + " a month with "
                + Numbers.percent(place.headroom()) + " of headroom; it "
                + pinned.row().verdict().label().toLowerCase(Locale.ROOT) + ".";
    }

    /// Headroom without end has no place, nor has the lack of everything.
    static boolean hasPlace(Place place) {
        return place.headroom() > -1 && Double.isFinite(place.headroom());
    }

    private BufferedChart draw() {
        var title = "Cost and headroom";
        var across = across();
        if (drawn.isEmpty()) {
            return new Frame(style, across, Frame.axis(style, "", Ticks.numbers()), Measure.COST)
                    .words(
                            title,
                            frontier.places().isEmpty()
                                    ? "Nothing to draw: no price is known."
                                    : "Nothing to draw: nothing loads any row.");
        }
        var up = headroom.axis(style, lowest(Place::headroom), highest(Place::headroom));
        var frame = new Frame(style, across, up, Measure.COST);
        double end = across.getUpperBound();
        var front = steps(frontier.front(), end);
        var fitting = steps(frontier.fittingFront(), end);
        if (!frontier.front().equals(frontier.fittingFront()))
            frame.line("Front, all rows", front, style.permitted(), Strokes.DASHED, Measure.COST);
        if (fitting.x().length > 0) frame.line("Front, what fits", fitting, style.row(0), Strokes.row(0), Measure.COST);
        var needs = new Line(new double[] {across.getLowerBound(), end}, new double[] {y(0), y(0)});
        frame.line("0 % headroom", needs, style.warning(), Strokes.DOTTED, Measure.COST);
        name(frame, chosen, "Chosen", DIAMOND, style.text());
        name(frame, plan.recommendation().evaluation(), "Recommended", SQUARE, style.row(2));
        pinned.draw(frame, style, place -> line(List.of(place)));
        places(frame, SHORT, false, CROSS, style.warning());
        places(frame, FITS, true, CIRCLE, style.row(0));
        return frame.chart(title, notes(), new MarkReadings(marks(), facts.table()));
    }

    private ValueAxis across() {
        var title = "Cost a month, USD";
        double top = highest(FrontierChart::usd);
        if (log) {
            double margin = Math.pow(Math.max(1.1, top / cheapest()), 0.08);
            return Frame.logAxis(style, title, cheapest() / margin, Math.max(top, cheapest()) * margin);
        }
        var axis = Frame.axis(style, title, Ticks.numbers());
        axis.setRange(-0.02 * Math.max(1, top), top > 0 ? top * 1.06 : 1);
        return axis;
    }

    /// Framed by its shape, named above the data.
    private void name(Frame frame, Optional<Evaluation> row, String name, Shape shape, Color colour) {
        var place = row.flatMap(found -> frontier.place(found.id())).filter(drawn::contains);
        place.ifPresent(found -> {
            frame.places(name, line(List.of(found)), shape, colour, Measure.COST);
            frame.mark(
                    x(found),
                    name + ": " + found.row().configuration().throughput().label() + " for " + found.monthly(),
                    colour);
        });
    }

    private void places(Frame frame, String name, boolean fits, Shape shape, Color colour) {
        var some = drawn.stream().filter(place -> place.fits() == fits).toList();
        if (!some.isEmpty()) frame.places(name, line(some), shape, colour, Measure.COST);
    }

    /// Level from each place to the cost of the next, then up; the last goes on to the end.
    private Line steps(List<Place> front, double end) {
        var steps = front.stream().filter(drawn::contains).toList();
        double[] x = new double[2 * steps.size()];
        double[] y = new double[2 * steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            x[2 * i] = x(steps.get(i));
            x[2 * i + 1] = i + 1 < steps.size() ? x(steps.get(i + 1)) : end;
            y[2 * i] = y(steps.get(i).headroom());
            y[2 * i + 1] = y[2 * i];
        }
        return new Line(x, y);
    }

    private Line line(List<Place> places) {
        return new Line(
                places.stream().mapToDouble(this::x).toArray(),
                places.stream().mapToDouble(place -> y(place.headroom())).toArray());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (log || headroom.isLogarithmic())
            notes.add("Logarithmic scale" + (log && headroom.isLogarithmic() ? "s" : ""));
        if (!plan.scenarios().isEmpty()) notes.add("Numbers that are ranges count as the likely one");
        if (!frontier.unpriced().isEmpty())
            notes.add("Not drawn, because a price is missing: "
                    + frontier.unpriced().stream()
                            .map(row -> row.configuration().title())
                            .collect(Collectors.joining("; ")));
        notes.addAll(pinned.notes());
        return notes;
    }

    private List<Mark> marks() {
        var rows = drawn.stream().map(place -> {
            double y = y(place.headroom());
            return new Mark(x(place), y, place.fits() ? FITS : SHORT, facts.reading(place, x(place), y));
        });
        var beside = pinned.marks(facts, this::x, place -> y(place.headroom()));
        return Stream.concat(rows, beside.stream()).toList();
    }

    /// On a logarithmic axis, which has no 0, what costs nothing stands at its left end.
    private double x(Place place) {
        return log ? Math.max(cheapest(), usd(place)) : usd(place);
    }

    private double y(double share) {
        return headroom.y(share);
    }

    private static double usd(Place place) {
        return place.monthly().cents().doubleValue();
    }

    private double highest(ToDoubleFunction<Place> of) {
        return all.stream().mapToDouble(of).max().orElse(0);
    }

    private double lowest(ToDoubleFunction<Place> of) {
        return all.stream().mapToDouble(of).min().orElse(0);
    }

    /// Above 0.
    private double cheapest() {
        return all.stream()
                .mapToDouble(FrontierChart::usd)
                .filter(usd -> usd > 0)
                .min()
                .orElse(1);
    }
}
