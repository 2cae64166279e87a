package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.CheapestKind;
import dev.efsplanner.plan.CostMap;
import dev.efsplanner.plan.CostMap.Cell;
import dev.efsplanner.plan.MapInput;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;

/// Which throughput mode is cheapest over two inputs: a map of cells, tinted the stronger the more the cheapest costs,
/// the present workload in its middle, and the border within which the chosen row meets the needs.
public final class CostMapChart {
    private static final Shape DIAMOND = new Polygon(new int[] {0, 6, 0, -6}, new int[] {-6, 0, 6, 0}, 4);
    private static final float HATCHED = 0.7f;
    private static final double IN_LEGEND = 0.7;
    private static final int UPRIGHT = 22;

    private final CostMap map;
    private final ChartStyle style;
    private final CostMapFacts facts;
    private final Optional<CostHeat> heat;

    private CostMapChart(CostMap map, ChartStyle style) {
        this.map = map;
        this.style = style;
        facts = new CostMapFacts(map);
        heat = Optional.of(map.costs()).filter(costs -> !costs.isEmpty()).map(CostHeat::new);
    }

    public static BufferedChart of(CostMap map, ChartStyle style) {
        return new CostMapChart(map, style).draw();
    }

    /// The chart in sentences, for those who cannot see it.
    public static String describe(CostMap map) {
        return String.join(" ", map.sentences());
    }

    private BufferedChart draw() {
        var across = axis(map.across().heading(), map::acrossAt, map.across().unit());
        var up = axis(brief(map.up()), map::upAt, map.up().unit());
        var renderer = new CellRenderer(style.font(), style.text());
        var frame = new Frame(style, across, up, Measure.of(""), renderer);
        for (var kind : CheapestKind.values()) {
            var cells = map.cells().stream()
                    .filter(cell -> CheapestKind.of(cell) == kind)
                    .toList();
            if (cells.isEmpty()) continue;
            var tints = cells.stream().map(cell -> tint(kind, cell)).toList();
            renderer.kind(
                    new CellRenderer.Kind(tints, style.text(), HATCHED, hatch(kind), kind.letter(), signed(cells)));
            frame.cells(CostMapFacts.name(kind), line(cells), tint(kind, IN_LEGEND), Measure.COST);
        }
        var border = border();
        if (border.x().length > 0)
            frame.line(
                    "Border of where the chosen row fits", border, style.text(), new BasicStroke(2.2f), Measure.COST);
        frame.places("This workload", line(List.of(map.now())), DIAMOND, style.text(), Measure.COST);
        var title = "Cheapest throughput mode · " + map.across().label() + " across, "
                + map.up().label() + " up";
        return frame.chart(title, notes(), new MarkReadings(marks(), facts.table()));
    }

    /// An axis upwards is short in a small window; the title of the chart says the label in full. What is counted in
    /// times says so at each place.
    private static String brief(MapInput input) {
        if (input.unit().isEmpty() && input.label().length() <= UPRIGHT) return input.label();
        if (input.heading().length() <= UPRIGHT) return input.heading();
        var unit = input.heading().substring(input.label().length());
        int room = UPRIGHT - unit.length() - 1;
        return (input.label().length() <= room ? input.label() : input.label().substring(0, room) + "…") + unit;
    }

    private ValueAxis axis(String title, IntFunction<String> place, String unit) {
        int last = map.factors().size() - 1;
        var end = unit.isEmpty() ? "" : " " + unit;
        var axis = Frame.axis(style, title, Ticks.places(at -> {
            int nearest = Math.clamp(Math.round(at), 0, last);
            var words = place.apply(nearest);
            return words.endsWith(end) ? words.substring(0, words.length() - end.length()) : words;
        }));
        axis.setRange(-0.5, last + 0.5);
        return axis;
    }

    private Color tint(CheapestKind kind, Cell cell) {
        return tint(kind, heat.map(costs -> costs.share(cell.best())).orElse(IN_LEGEND));
    }

    private Color tint(CheapestKind kind, double share) {
        return switch (kind) {
            case ELASTIC -> tint(style.row(0), share);
            case PROVISIONED -> tint(style.row(1), share);
            case BURSTING -> tint(style.row(2), share);
            case PADDED -> tint(style.row(3), share);
            case NONE -> style.grid();
        };
    }

    private Color tint(Color full, double share) {
        return CostHeat.tint(full, style.background(), share);
    }

    private static List<Line2D> hatch(CheapestKind kind) {
        return switch (kind) {
            case ELASTIC -> List.of();
            case PROVISIONED -> List.of(new Line2D.Double(0, 1, 1, 0));
            case BURSTING -> List.of(new Line2D.Double(0, 0.5, 1, 0.5));
            case PADDED -> List.of(new Line2D.Double(0.5, 0, 0.5, 1));
            case NONE -> List.of(new Line2D.Double(0.2, 0.2, 0.8, 0.8), new Line2D.Double(0.2, 0.8, 0.8, 0.2));
        };
    }

    /// Every sixth across and upwards, beside the middle, where the present workload is marked; at least one.
    private static Set<Integer> signed(List<Cell> cells) {
        var signed = IntStream.range(0, cells.size())
                .filter(at -> cells.get(at).x() % 6 == 3 && cells.get(at).y() % 6 == 3)
                .boxed()
                .collect(Collectors.toSet());
        return signed.isEmpty() ? Set.of(cells.size() / 2) : signed;
    }

    private static Line line(List<Cell> cells) {
        return new Line(
                cells.stream().mapToDouble(Cell::x).toArray(),
                cells.stream().mapToDouble(Cell::y).toArray());
    }

    /// Every edge between a cell where the chosen row fits and one where it does not.
    private Line border() {
        var points = new ArrayList<double[]>();
        int size = map.factors().size();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean fits = map.cell(x, y).row().fits();
                if (x + 1 < size && map.cell(x + 1, y).row().fits() != fits)
                    edge(points, x + 0.5, y - 0.5, x + 0.5, y + 0.5);
                if (y + 1 < size && map.cell(x, y + 1).row().fits() != fits)
                    edge(points, x - 0.5, y + 0.5, x + 0.5, y + 0.5);
            }
        }
        return new Line(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }

    private static void edge(List<double[]> points, double fromX, double fromY, double toX, double toY) {
        points.add(new double[] {fromX, fromY});
        points.add(new double[] {toX, toY});
        points.add(new double[] {toX, Double.NaN});
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(map.cells().size() + " plans, from an eighth to eight times");
        heat.map(CostHeat::note).ifPresent(notes::add);
        if (map.ranged()) notes.add("numbers that are ranges count as the likely one");
        return notes;
    }

    private List<Mark> marks() {
        return map.cells().stream()
                .map(cell ->
                        new Mark(cell.x(), cell.y(), CostMapFacts.name(CheapestKind.of(cell)), facts.reading(cell)))
                .toList();
    }
}
