package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is cheapest, and what it costs, over two inputs of a workload from an eighth to eight times: every place a plan
/// of its own.
///
/// @param workload as it stands, of ranges with the likely numbers
/// @param ranged whether it was entered with ranges
/// @param row the configuration that is looked at; padding of the planner's is sized to every place
/// @param factors along both axes, rising by equal ratios, with exactly 1 in the middle
/// @param cells row by row, the lowest first
public record CostMap(
        Workload workload,
        boolean ranged,
        MapInput across,
        MapInput up,
        Configuration row,
        List<Double> factors,
        List<Cell> cells) {
    /// Steps from the middle to either side, four for each doubling.
    public static final int STEPS = 12;

    private static final double DOUBLINGS = 3;

    /// A configuration at one place.
    ///
    /// @param monthly empty where a price is missing, or AWS does not allow it
    /// @param reason why it does not meet the needs; empty where it does
    public record Pick(Configuration configuration, Optional<Money> monthly, String reason) {
        static Pick of(Evaluation row) {
            return new Pick(row.configuration(), Rows.monthly(row), Rows.fits(row) ? "" : Rows.reason(row));
        }

        public boolean fits() {
            return reason.isEmpty();
        }
    }

    /// @param x place of the factor across
    /// @param y place of the factor upwards
    /// @param best what a plan would recommend; empty where nothing meets the needs
    /// @param row the configuration that is looked at
    public record Cell(int x, int y, Optional<Pick> best, Pick row) {}

    public CostMap {
        factors = List.copyOf(factors);
        cells = List.copyOf(cells);
    }

    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public static CostMap of(Planner planner, Workload workload, MapInput across, MapInput up, Configuration row) {
        return of(planner, workload, across, up, row, STEPS);
    }

    /// @param steps from the middle to either side, at least 1
    static CostMap of(Planner planner, Workload workload, MapInput across, MapInput up, Configuration row, int steps) {
        var likely = workload.at(Scenario.all(Level.LIKELY));
        var factors = IntStream.rangeClosed(-steps, steps)
                .mapToObj(step -> Math.pow(2, DOUBLINGS * step / steps))
                .toList();
        var cells = new ArrayList<Cell>();
        for (int y = 0; y < factors.size(); y++) {
            planner.watch().reached(y, factors.size(), "row " + (y + 1) + " of " + factors.size());
            for (int x = 0; x < factors.size(); x++) {
                var there = there(likely, across, factors.get(x), up, factors.get(y));
                cells.add(cell(planner, there, x, y, row));
            }
        }
        return new CostMap(likely, !workload.ranges().isNone(), across, up, row, factors, cells);
    }

    /// One input that is also among several together stands where its own axis says.
    private static Workload there(Workload now, MapInput across, double byAcross, MapInput up, double byUp) {
        return across.isOne()
                ? across.times(byAcross, up.times(byUp, now, now), now)
                : up.times(byUp, across.times(byAcross, now, now), now);
    }

    private static Cell cell(Planner planner, Workload there, int x, int y, Configuration row) {
        var rows = new Rows(planner).unpadded(there);
        var best = Advice.best(rows).or(() -> Advice.best(planner.everyRow(there)));
        var looked = rows.stream()
                .filter(one -> one.configuration().equals(row))
                .findFirst()
                .orElseGet(() -> planner.row(there, row));
        return new Cell(x, y, best.map(Pick::of), Pick.of(looked));
    }

    public Cell cell(int x, int y) {
        return cells.get(y * factors.size() + x);
    }

    /// The workload as it stands.
    public Cell now() {
        int middle = factors.size() / 2;
        return cell(middle, middle);
    }

    /// What the cheapest costs at each place where it has a price, rising.
    public List<Money> costs() {
        return cells.stream()
                .flatMap(cell -> cell.best().stream())
                .flatMap(best -> best.monthly().stream())
                .sorted()
                .toList();
    }

    /// The place across in words.
    public String acrossAt(int x) {
        return across.shown(factors.get(x), workload);
    }

    /// The place upwards in words.
    public String upAt(int y) {
        return up.shown(factors.get(y), workload);
    }

    /// What it comes to, in a few sentences.
    public List<String> sentences() {
        return new CostMapSentences(this).all();
    }
}
