package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Prospect;
import dev.efsplanner.plan.ScenarioBest;
import dev.efsplanner.plan.Spread;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.function.Function;

/// The scenarios of a workload with ranges as two tables: the best choice in each, and how sure each row is.
final class ScenarioTables {
    private ScenarioTables() {}

    static List<Column> scenarios(Plan plan) {
        var all = plan.scenarios();
        return List.of(
                column(all, "Scenario", false, best -> best.scenario().words()),
                column(
                        all,
                        "Weight",
                        true,
                        best -> Numbers.show(100 * best.scenario().weight()) + " %"),
                column(
                        all,
                        "Best choice",
                        false,
                        best -> best.row().map(Evaluation::id).orElse("nothing fits")),
                column(all, "Monthly cost", true, ScenarioTables::cost));
    }

    static List<Column> rows(Plan plan) {
        var rows = plan.evaluations().stream()
                .filter(row -> row.spread().isPresent())
                .toList();
        return List.of(
                column(rows, "ID", false, Evaluation::id),
                column(
                        rows,
                        "Fits in",
                        true,
                        of(spread -> spread.fits() + " of " + spread.prospects().size())),
                column(rows, "By weight", true, of(spread -> Numbers.percent(spread.fitsWeight()))),
                column(rows, "Best in", true, of(spread -> Integer.toString(spread.best()))),
                column(
                        rows,
                        "Largest regret",
                        true,
                        of(spread -> spread.worst()
                                .flatMap(Prospect::regret)
                                .map(Money::toString)
                                .orElse("–"))),
                column(
                        rows,
                        "In the scenario",
                        false,
                        of(spread -> spread.worst()
                                .filter(Prospect::isRegretted)
                                .map(worst -> worst.scenario().words())
                                .orElse("–"))));
    }

    private static String cost(ScenarioBest best) {
        return best.evaluation()
                .flatMap(row -> row.outcome().flatMap(outcome -> outcome.cost().monthly()))
                .map(Money::toString)
                .orElse("–");
    }

    private static Function<Evaluation, String> of(Function<Spread, String> text) {
        return row -> row.spread().map(text).orElseThrow();
    }

    private static <T> Column column(List<T> rows, String head, boolean toTheRight, Function<T, String> cell) {
        return new Column(List.of(head), rows.stream().map(cell).toList(), toTheRight);
    }
}
