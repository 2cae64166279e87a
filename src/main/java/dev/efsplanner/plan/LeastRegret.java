package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Ranks the rows of a workload with ranges by least regret over its scenarios.
///
/// First comes what falls short in the least weight of scenarios; among equals what does without dummy data of the
/// planner's, then what costs, in the worst scenario, the least more than the best choice there.
final class LeastRegret {
    static final Comparator<Evaluation> BEST_FIRST = Comparator.comparingDouble(LeastRegret::shortWeight)
            .thenComparing(e -> e.configuration().padding().gib() > 0)
            .thenComparing(
                    e -> e.spread()
                            .flatMap(Spread::worst)
                            .flatMap(Prospect::regret)
                            .map(Money::cents),
                    Ranking::knownFirst)
            .thenComparing(Ranking.BEST_FIRST);

    private final List<Evaluation> rows;

    private LeastRegret(List<Evaluation> rows) {
        this.rows = rows;
    }

    /// @param likely the plan of the likely numbers
    /// @param rows all rows of the workload of a scenario, in any order
    static Plan of(Plan likely, Function<Workload, List<Evaluation>> rows) {
        var regret = new LeastRegret(likely.evaluations());
        var scenarios = Scenario.of(likely.workload().ranges());
        var columns = scenarios.stream()
                .map(scenario -> regret.column(
                        scenario,
                        scenario.isLikely()
                                ? likely.evaluations()
                                : rows.apply(likely.workload().at(scenario))))
                .toList();
        var spread = IntStream.range(0, regret.rows.size())
                .mapToObj(row -> regret.spread(row, columns))
                .toList();
        var ranked = spread.stream().sorted(BEST_FIRST).toList();
        var bests = columns.stream().map(column -> best(column, spread)).toList();
        return likely.ranked(ranked, bests, Certainty.of(likely.recommendation(), ranked));
    }

    /// Every row in one scenario.
    private record Column(Scenario scenario, List<Evaluation> rows, Optional<Money> yardstick) {}

    private Column column(Scenario scenario, List<Evaluation> own) {
        var counterparts = new Counterparts(own);
        var fared = rows.stream().map(counterparts::of).toList();
        return new Column(scenario, fared, yardstick(fared, false).or(() -> yardstick(fared, true)));
    }

    private static Optional<Money> yardstick(List<Evaluation> rows, boolean padded) {
        return rows.stream()
                .filter(row -> row.verdict() instanceof Verdict.Fits
                        && row.configuration().padding().gib() > 0 == padded)
                .flatMap(row -> monthly(row).stream())
                .min(Comparator.naturalOrder());
    }

    private Evaluation spread(int row, List<Column> columns) {
        var evaluation = rows.get(row);
        if (evaluation.outcome().isEmpty()) return evaluation;
        return evaluation.withSpread(new Spread(columns.stream()
                .map(column -> prospect(column, column.rows().get(row)))
                .toList()));
    }

    /// A padded row may be cheaper than the yardstick; there is nothing to regret then.
    private static Prospect prospect(Column column, Evaluation row) {
        var more = row.verdict() instanceof Verdict.Fits
                ? monthly(row).flatMap(cost -> column.yardstick().map(cost::minus))
                : Optional.<Money>empty();
        return new Prospect(
                column.scenario(),
                row,
                more.map(money -> money.usd().signum() < 0 ? Money.ZERO : money),
                more.filter(money -> money.cents().signum() == 0).isPresent());
    }

    /// Of equals the row that needs no padding with the likely numbers either.
    private static ScenarioBest best(Column column, List<Evaluation> rows) {
        var best = IntStream.range(0, rows.size())
                .filter(i -> prospect(column, column.rows().get(i)).isBest())
                .boxed()
                .min(Comparator.<Integer, Boolean>comparing(
                                i -> rows.get(i).configuration().padding().gib() > 0)
                        .thenComparing(column.rows()::get, Ranking.BEST_FIRST));
        return new ScenarioBest(column.scenario(), best.map(rows::get), best.map(column.rows()::get));
    }

    private static double shortWeight(Evaluation evaluation) {
        return evaluation.spread().map(spread -> 1 - spread.fitsWeight()).orElse(2.0);
    }

    private static Optional<Money> monthly(Evaluation evaluation) {
        return evaluation.outcome().flatMap(outcome -> outcome.cost().monthly());
    }
}
