package dev.efsplanner.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Seeks the cheapest row that meets the needs, says what each cheaper one lacks and what the next cheapest costs.
final class CheapestSeek {
    private static final String RULE =
            "lowest monthly cost of the rows that fit; rows with dummy data of the planner's only where nothing else fits";

    private final Plan plan;

    CheapestSeek(Plan plan) {
        this.plan = plan;
    }

    Answer answer(Goal.Cheapest goal) {
        return plan.recommendation().evaluation().map(best -> found(goal, best)).orElseGet(() -> nothing(goal));
    }

    private Answer found(Goal goal, Evaluation best) {
        var next = next(best);
        var monthly = Rows.monthly(best);
        var sentence = best.configuration().title() + " meets the needs for " + Rows.price(best) + "."
                + (next.isPresent()
                        ? ""
                        : " No other configuration does" + (anyPadded() ? " without dummy data." : "."));
        var rivals = new ArrayList<Rival>();
        next.ifPresent(row -> rivals.add(new Rival(row, "Next cheapest: " + compared(row, best))));
        rivals.addAll(cheaper(best));
        return new Answer(
                goal,
                Found.EXACTLY,
                monthly.map(usd -> OptionalDouble.of(usd.cents().doubleValue())).orElse(OptionalDouble.empty()),
                "USD/month",
                Optional.empty(),
                sentence,
                Optional.of(best),
                Optional.empty(),
                rivals,
                calculation(goal, best, next));
    }

    /// Of the rest, without dummy data of the planner's.
    private Optional<Evaluation> next(Evaluation best) {
        return plan.evaluations().stream()
                .filter(row ->
                        Rows.fits(row) && !Rows.isPadded(row) && !row.id().equals(best.id()))
                .findFirst();
    }

    private boolean anyPadded() {
        return plan.evaluations().stream().anyMatch(row -> Rows.fits(row) && Rows.isPadded(row));
    }

    private static String compared(Evaluation row, Evaluation best) {
        return row.configuration().title() + " for " + Rows.price(row)
                + Rows.monthly(row)
                        .flatMap(usd -> Rows.monthly(best).map(usd::minus))
                        .map(more -> more.cents().signum() == 0 ? ", the same." : ", " + more + " more.")
                        .orElse(".");
    }

    /// Nothing is said of rows without a known price: whether they are cheaper is not known either.
    private List<Rival> cheaper(Evaluation best) {
        var least = Rows.monthly(best).map(usd -> usd.cents());
        return priced().filter(row -> least.isPresent() && cents(row).compareTo(least.get()) < 0)
                .map(row -> new Rival(row, lacks(row)))
                .toList();
    }

    private static String lacks(Evaluation row) {
        var head = row.configuration().title() + " would cost " + Rows.price(row);
        return Rows.fits(row) ? head + ", but with dummy data, a work-around." : head + ". " + Rows.reason(row);
    }

    private Stream<Evaluation> priced() {
        return plan.evaluations().stream()
                .filter(row -> Rows.monthly(row).isPresent())
                .sorted(Comparator.comparing(CheapestSeek::cents));
    }

    private static BigDecimal cents(Evaluation row) {
        return Rows.monthly(row).orElseThrow().cents();
    }

    private Answer nothing(Goal goal) {
        var rivals = priced().filter(row -> !Rows.isPadded(row))
                .map(row -> new Rival(row, lacks(row)))
                .toList();
        return new Answer(
                goal,
                Found.NONE,
                OptionalDouble.empty(),
                "USD/month",
                Optional.empty(),
                plan.recommendation().sentence(),
                Optional.empty(),
                Optional.empty(),
                rivals,
                new Calculation(goal.title(), RULE, counts(), "none"));
    }

    private Calculation calculation(Goal goal, Evaluation best, Optional<Evaluation> next) {
        var operands = new ArrayList<>(counts());
        operands.addAll(cost("cheapest", best));
        next.ifPresent(row -> operands.addAll(cost("next cheapest", row)));
        return new Calculation(goal.title(), RULE, operands, Rows.price(best));
    }

    private static List<Operand> cost(String name, Evaluation row) {
        return Rows.monthly(row).stream()
                .map(usd -> new Operand(
                        name + ", " + row.configuration().title(), usd.usd().doubleValue(), "USD/month", "planner"))
                .toList();
    }

    private List<Operand> counts() {
        var rows = plan.evaluations();
        return List.of(
                new Operand("rows judged", rows.size(), "1", "planner"),
                new Operand("rows that fit", rows.stream().filter(Rows::fits).count(), "1", "planner"));
    }
}
