package dev.efsplanner.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What lines say at the places where at least one of them has a corner.
///
/// @param across heading of the places, with its unit
/// @param place the words for a place
/// @param waiting spans of the axis in which work waits; empty where the chart does not say
record LineReadings(String across, Measure place, List<Series> all, List<Span> waiting) implements Readings {
    private static final String WAITS = "Work waits";

    enum Kind {
        LINE,
        /// Single places with no line between them.
        MARKS,
        /// Drawn on top of the layers before it; told by itself.
        LAYER
    }

    record Series(String name, Line line, Measure measure, Kind kind) {
        /// The values at a place: one on a line (after the jump, where it jumps), any number of marks.
        double[] at(double x) {
            double[] xs = line.x();
            if (kind == Kind.MARKS) {
                return IntStream.range(0, xs.length)
                        .filter(i -> xs[i] == x)
                        .mapToDouble(i -> line.y()[i])
                        .filter(y -> !Double.isNaN(y))
                        .distinct()
                        .toArray();
            }
            int last = lastUpTo(xs, x);
            if (last < 0) return new double[] {Double.NaN};
            double y = line.y()[last];
            if (xs[last] == x) return new double[] {y};
            if (last + 1 == xs.length) return new double[] {Double.NaN};
            double part = (x - xs[last]) / (xs[last + 1] - xs[last]);
            return new double[] {y + part * (line.y()[last + 1] - y)};
        }

        private static int lastUpTo(double[] xs, double x) {
            int low = 0;
            int high = xs.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (xs[middle] <= x) low = middle + 1;
                else high = middle;
            }
            return low - 1;
        }
    }

    @Override
    public Optional<Reading> nearest(Projection screen, double x, double y, Set<String> hidden) {
        double at = screen.across(x);
        var seen = places(screen, hidden);
        if (seen.length == 0) return Optional.empty();
        int after = after(seen, at);
        if (after == 0) return Optional.of(reading(seen[0], hidden));
        if (after == seen.length) return Optional.of(reading(seen[after - 1], hidden));
        boolean before = x - screen.x(seen[after - 1]) <= screen.x(seen[after]) - x;
        return Optional.of(reading(seen[before ? after - 1 : after], hidden));
    }

    @Override
    public Optional<Reading> first(Projection screen, Set<String> hidden) {
        return Arrays.stream(places(screen, hidden)).boxed().findFirst().map(x -> reading(x, hidden));
    }

    @Override
    public Reading next(Projection screen, Reading from, int across, int up, Set<String> hidden) {
        if (across == 0) return from;
        var seen = places(screen, hidden);
        double goal = screen.x(from.x())
                + (Math.abs(across) > 1 ? Math.signum(across) * screen.area().getWidth() / 10 : across);
        var beyond =
                Arrays.stream(seen).filter(x -> across > 0 ? screen.x(x) >= goal - 1e-6 : screen.x(x) <= goal + 1e-6);
        var found = across > 0 ? beyond.min() : beyond.max();
        double end = seen.length == 0 ? from.x() : across > 0 ? seen[seen.length - 1] : seen[0];
        return reading(found.orElse(end), hidden);
    }

    @Override
    public boolean isEmpty() {
        return all.stream().allMatch(series -> series.line().x().length == 0);
    }

    @Override
    public ChartTable table() {
        var columns = new ArrayList<>(List.of(across));
        all.forEach(series -> columns.add(series.measure().heading(series.name())));
        if (!waiting.isEmpty()) columns.add(WAITS);
        var rows = new ArrayList<List<ChartTable.Cell>>();
        for (double x : corners(all)) {
            var row = new ArrayList<ChartTable.Cell>();
            row.add(ChartTable.Cell.number(place.say(x), x));
            for (var series : all) row.add(cell(series, x));
            if (!waiting.isEmpty()) row.add(ChartTable.Cell.text(waits(x) ? "yes" : "no"));
            rows.add(row);
        }
        return new ChartTable(columns, rows);
    }

    private static ChartTable.Cell cell(Series series, double x) {
        double[] at = series.at(x);
        if (at.length == 1) {
            return Double.isNaN(at[0])
                    ? ChartTable.Cell.text("–")
                    : ChartTable.Cell.number(series.measure().brief(at[0]), at[0]);
        }
        return ChartTable.Cell.text(
                Arrays.stream(at).mapToObj(y -> series.measure().brief(y)).collect(Collectors.joining(" / ")));
    }

    private Reading reading(double x, Set<String> hidden) {
        var entries = new ArrayList<Reading.Entry>();
        double stack = 0;
        for (var series : shown(hidden)) {
            boolean layer = series.kind() == Kind.LAYER;
            for (double y : series.at(x)) {
                if (layer) stack += y;
                entries.add(new Reading.Entry(series.name(), series.measure().say(y), layer ? stack : y));
            }
        }
        if (waits(x)) entries.add(new Reading.Entry(WAITS, "", Double.NaN));
        return new Reading(x, place.say(x), entries, Optional.empty());
    }

    private boolean waits(double x) {
        return waiting.stream().anyMatch(span -> span.from() <= x && x < span.to());
    }

    private List<Series> shown(Set<String> hidden) {
        return all.stream()
                .filter(series -> !PinnedCosts.isHidden(series.name(), hidden))
                .toList();
    }

    private double[] places(Projection screen, Set<String> hidden) {
        var across = screen.plot().getDomainAxis().getRange();
        return Arrays.stream(corners(shown(hidden))).filter(across::contains).toArray();
    }

    private static double[] corners(List<Series> of) {
        return of.stream()
                .flatMapToDouble(series -> Arrays.stream(series.line().x()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int after(double[] sorted, double x) {
        int at = Arrays.binarySearch(sorted, x);
        return at >= 0 ? at : -at - 1;
    }
}
