package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Seeks the most clients that one row or any row carries, and what gives way with one more.
final class ClientsSeek {
    private final Rows rows;
    private final Workload workload;

    ClientsSeek(Rows rows, Workload workload) {
        this.rows = rows;
        this.workload = workload;
    }

    Answer answer(Goal.ClientsOfRow goal) {
        int most = most(goal.row());
        var title = goal.row().title();
        var here = row(goal.row(), Math.max(1, most));
        if (most == 0)
            return none(goal, Optional.of(here), title + " carries not even one client: " + Rows.reason(here));
        if (most == GoalSeek.MOST_CLIENTS) return open(goal, here, title);
        return exact(goal, most, here, row(goal.row(), most + 1), title, List.of());
    }

    Answer answer(Goal.ClientsOfAny goal) {
        int most =
                LargestFitting.from(0, GoalSeek.MOST_CLIENTS, n -> best(goal, n).isPresent());
        var subject = goal.budget().map(usd -> usd + " a month").orElse("The configuration that goes furthest");
        if (most == 0) return none(goal, Optional.empty(), subject + " carries not even one client: " + whyNone(goal));
        var here = best(goal, most).orElseThrow();
        if (most == GoalSeek.MOST_CLIENTS) return open(goal, here, subject);
        var next = row(here.configuration(), most + 1);
        return exact(goal, most, here, next, subject, padded(goal, most));
    }

    private int most(Configuration row) {
        return LargestFitting.from(0, GoalSeek.MOST_CLIENTS, n -> Rows.fits(row(row, n)));
    }

    private Evaluation row(Configuration row, int clients) {
        return rows.of(row, Crowd.of(clients, workload));
    }

    /// The row to recommend with so many clients; with a budget, only what is known to cost no more.
    private Optional<Evaluation> best(Goal.ClientsOfAny goal, int clients) {
        return Advice.best(rows.unpadded(Crowd.of(clients, workload)).stream()
                .filter(row -> within(row, goal.budget()))
                .toList());
    }

    private static boolean within(Evaluation row, Optional<Money> budget) {
        return Rows.fits(row) && (budget.isEmpty() || Rows.monthly(row).isPresent());
    }

    private String whyNone(Goal.ClientsOfAny goal) {
        var all = rows.unpadded(Crowd.of(1, workload));
        if (goal.budget().isPresent() && all.stream().anyMatch(Rows::fits))
            return "no price is known for what would carry it.";
        return Advice.of(all.stream().sorted(Ranking.BEST_FIRST).toList()).sentence();
    }

    /// How far dummy data of the planner's would go, where that is further.
    private List<Rival> padded(Goal.ClientsOfAny goal, int most) {
        int more = LargestFitting.from(
                most, GoalSeek.MOST_CLIENTS, n -> paddedRow(goal, n).isPresent());
        if (more == most) return List.of();
        var row = paddedRow(goal, more).orElseThrow();
        return List.of(new Rival(
                row,
                "With dummy data, a work-around, " + Numbers.show(more) + " clients: "
                        + row.configuration().title() + " for " + Rows.price(row) + "."));
    }

    private Optional<Evaluation> paddedRow(Goal.ClientsOfAny goal, int clients) {
        return rows.planner().plan(Crowd.of(clients, workload)).evaluations().stream()
                .filter(row -> Rows.isPadded(row) && within(row, goal.budget()))
                .findFirst();
    }

    private Answer exact(Goal goal, int most, Evaluation here, Evaluation next, String subject, List<Rival> rivals) {
        var carrier = goal instanceof Goal.ClientsOfRow
                ? ""
                : ", on " + here.configuration().title();
        var sentence = subject + " carries at most " + clients(most) + now() + carrier + sized(here) + ", for "
                + Rows.price(here) + ". With " + Numbers.show(most + 1) + ": " + Rows.reason(next);
        return answer(goal, Found.EXACTLY, most, sentence, Optional.of(here), Rows.worst(next), rivals, clients(most));
    }

    private Answer open(Goal goal, Evaluation here, String subject) {
        var shown = "at least " + clients(GoalSeek.MOST_CLIENTS);
        var sentence = subject + " carries " + shown + now() + "; the search ends there.";
        return answer(
                goal,
                Found.AT_LEAST,
                GoalSeek.MOST_CLIENTS,
                sentence,
                Optional.of(here),
                Optional.empty(),
                List.of(),
                shown);
    }

    private Answer none(Goal goal, Optional<Evaluation> row, String sentence) {
        return answer(goal, Found.NONE, 0, sentence, row, row.flatMap(Rows::worst), List.of(), "none");
    }

    private Answer answer(
            Goal goal,
            Found found,
            int most,
            String sentence,
            Optional<Evaluation> row,
            Optional<Shortfall> binding,
            List<Rival> rivals,
            String shown) {
        return new Answer(
                goal,
                found,
                found == Found.NONE ? OptionalDouble.empty() : OptionalDouble.of(most),
                "clients",
                Optional.empty(),
                sentence,
                row,
                binding,
                rivals,
                calculation(goal, most, row, binding, shown));
    }

    private Calculation calculation(
            Goal goal, int most, Optional<Evaluation> row, Optional<Shortfall> binding, String shown) {
        var operands = new ArrayList<Operand>();
        operands.add(Operand.typed("clients as entered", workload.clients().count(), "1"));
        operands.add(
                new Operand("search ends at", GoalSeek.MOST_CLIENTS, "1", "planner, as many as a workload can have"));
        if (most > 0) {
            row.flatMap(Evaluation::outcome).map(Outcome::limiting).ifPresent(fullest -> {
                var at = "with " + Numbers.show(most) + ", "
                        + fullest.dimension().inSentence();
                var unit = fullest.dimension().unit();
                operands.add(new Operand(at + ", demand", fullest.demand(), unit, "planner"));
                operands.add(new Operand(at + ", capacity", fullest.capacity(), unit, "planner"));
            });
        }
        binding.ifPresent(short_ -> operands.addAll(Rows.operands("with " + Numbers.show(most + 1), short_)));
        return new Calculation(
                goal.title(),
                "largest whole n that meets every need with each layer, and reads of cold data, × n / clients as entered;"
                        + " doubled until one need is not met, then halved; every step is a whole plan",
                operands,
                shown);
    }

    private static String sized(Evaluation row) {
        return row.outcome()
                .flatMap(Outcome::provisioned)
                .map(amount -> " with " + amount + " provisioned")
                .orElse("");
    }

    private String now() {
        return " (now " + Numbers.show(workload.clients().count()) + ")";
    }

    private static String clients(int count) {
        return count == 1 ? "1 client" : Numbers.show(count) + " clients";
    }
}
