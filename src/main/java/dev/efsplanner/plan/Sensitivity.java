package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// How cost and empty date of one row follow each input of the workload, moved alone.
///
/// @param workload as entered, with its ranges
/// @param now the row as it stands, of ranges with the likely numbers
/// @param by by which share an input that is no range is moved down and up, 0 to 0.9
/// @param moves what moves the cost most first
public record Sensitivity(Workload workload, Evaluation now, double by, List<Move> moves) {
    public static final double MOST = 0.9;

    /// Less is the noise of computing.
    private static final double MINUTE_IN_DAYS = 1 / 1440.0;

    /// One input at its low and at its high end, all others as they stand.
    ///
    /// @param stands the input now
    /// @param ranged whether the ends are those of the range that was entered
    public record Move(Lever lever, double stands, boolean ranged, End low, End high) {
        /// How far the cost reaches over both ends and now; empty where a price is missing.
        public Optional<Money> costSwing(Evaluation now) {
            var costs = List.of(low.row(), now, high.row()).stream()
                    .flatMap(row -> Rows.monthly(row).stream())
                    .sorted()
                    .toList();
            return costs.size() < 3
                    ? Optional.empty()
                    : Optional.of(costs.getLast().minus(costs.getFirst()));
        }

        /// How many days the empty date reaches over both ends and now; infinite where credits never run out at one of
        /// them only.
        public double emptySwingDays(Evaluation now) {
            var days = List.of(low.row(), now, high.row()).stream()
                    .map(Sensitivity::emptyDays)
                    .toList();
            long never = days.stream().filter(OptionalDouble::isEmpty).count();
            if (never > 0) return never == days.size() ? 0 : Double.POSITIVE_INFINITY;
            var order = days.stream().mapToDouble(OptionalDouble::getAsDouble).summaryStatistics();
            return order.getMax() - order.getMin();
        }

        private double earliestDay(Evaluation now) {
            return List.of(low.row(), now, high.row()).stream()
                    .flatMapToDouble(row -> emptyDays(row).stream())
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    /// @param value the input, in the unit of its field
    public record End(double value, Evaluation row) {
        public Optional<Money> monthly() {
            return Rows.monthly(row);
        }

        /// Empty when credits do not run out within the horizon.
        public OptionalDouble emptyDays() {
            return Sensitivity.emptyDays(row);
        }
    }

    public Sensitivity {
        if (!(by >= 0 && by <= MOST)) throw new IllegalArgumentException("by must be 0 to " + MOST + ", not " + by);
        moves = List.copyOf(moves);
    }

    /// @param row of the workload's plan; padding of the planner's is sized to every step
    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public static Sensitivity of(Planner planner, Workload workload, Configuration row, double by) {
        var likely = workload.at(Scenario.all(Level.LIKELY));
        var levers = Lever.of(workload);
        var now = planner.row(likely, row);
        var moves = new ArrayList<Move>();
        for (var lever : levers) {
            planner.watch().reached(moves.size(), levers.size(), lever.label());
            var range = lever.range(workload);
            double low = range.map(r -> r.low()).orElseGet(() -> lever.times(1 - by, likely));
            double high = range.map(r -> r.high()).orElseGet(() -> lever.times(1 + by, likely));
            moves.add(new Move(
                    lever,
                    lever.now(likely),
                    range.isPresent(),
                    new End(low, planner.row(lever.dial().at(likely, low), row)),
                    new End(high, planner.row(lever.dial().at(likely, high), row))));
        }
        moves.sort(largestFirst(
                move -> move.costSwing(now).map(usd -> usd.usd().doubleValue()).orElse(0.0)));
        return new Sensitivity(workload, now, by, moves);
    }

    private static Comparator<Move> largestFirst(ToDoubleFunction<Move> swing) {
        return Comparator.comparingDouble(swing).reversed();
    }

    /// Days after which the credits of a row first run out; empty when never within the horizon.
    public static OptionalDouble emptyDays(Evaluation row) {
        return row.outcome()
                .map(outcome -> outcome.course().emptyAtSeconds())
                .filter(OptionalDouble::isPresent)
                .map(seconds -> OptionalDouble.of(seconds.getAsDouble() / 86_400))
                .orElse(OptionalDouble.empty());
    }

    /// What moves the cost by a cent or more, largest first.
    public List<Move> byCost() {
        return moves.stream()
                .filter(move -> move.costSwing(now)
                        .filter(usd -> usd.cents().signum() > 0)
                        .isPresent())
                .toList();
    }

    /// What moves the day on which credits run out by a minute or more, largest first; among those that turn it from
    /// or into never the earliest day first.
    public List<Move> byEmptyDate() {
        return moves.stream()
                .filter(move -> move.emptySwingDays(now) >= MINUTE_IN_DAYS)
                .sorted(largestFirst(move -> move.emptySwingDays(now))
                        .thenComparingDouble(move -> move.earliestDay(now)))
                .toList();
    }

    /// Whether the row has burst credits, now or at one of the ends.
    public boolean hasCredits() {
        return hasCredits(now)
                || moves.stream()
                        .anyMatch(m ->
                                hasCredits(m.low().row()) || hasCredits(m.high().row()));
    }

    private static boolean hasCredits(Evaluation row) {
        return row.outcome().filter(outcome -> outcome.course().hasCredits()).isPresent();
    }

    /// What it comes to, in a few sentences.
    public List<String> sentences() {
        return new SensitivitySentences(this).all();
    }

    /// What every reader must know.
    public List<String> assumptions() {
        return List.of(
                "Each input is moved alone, " + Numbers.percent(by) + " down and up, or to the ends of the range it was"
                        + " entered as; all others stay where they stand, of ranges at the likely number.",
                "Whole numbers are rounded away from where they stand; what a field does not take is put at its bound.",
                "Provisioned Throughput that is sized, and padding, are sized to every step; what was typed stays. Needs"
                        + " and choices stay, and so does the growth of traffic, on which a plan does not depend.",
                "Never is: not within the horizon of " + Numbers.show(workload.horizonDays()) + " days.");
    }
}
