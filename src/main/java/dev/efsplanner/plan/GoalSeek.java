package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Plans backwards: asks the planner for neighbours of a workload until the answer lies between two of them.
///
/// Everything is found with the planner itself, so an answer never disagrees with a plan.
public final class GoalSeek {
    /// Where the search for clients ends: as many as a workload can have.
    public static final int MOST_CLIENTS = 1_000_000;

    private final Planner planner;
    private final Plan plan;
    private final boolean ranged;

    private GoalSeek(Planner planner, Plan plan, boolean ranged) {
        this.planner = planner;
        this.plan = plan;
        this.ranged = ranged;
    }

    /// @param budget USD a month, instead of the workload's own
    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public static GoalSeek of(Planner planner, Workload workload, Optional<Money> budget) {
        var likely = workload.at(Scenario.all(Level.LIKELY));
        var asked = budget.map(usd -> likely.withNeeds(likely.needs().withMonthlyBudget(usd)))
                .orElse(likely);
        return new GoalSeek(planner, planner.plan(asked), !workload.ranges().isNone());
    }

    /// The workload planned forwards, with every range at what is likely.
    public Plan plan() {
        return plan;
    }

    /// The row to ask about when none is named: the recommended one, or the one that is short of the least.
    public Evaluation usualRow() {
        return plan.recommendation()
                .evaluation()
                .orElseGet(() -> plan.evaluations().stream()
                        .filter(row -> row.outcome().isPresent() && !Rows.isPadded(row))
                        .min(Comparator.comparingInt(
                                row -> row.verdict().reasons().size()))
                        .orElseThrow());
    }

    /// The budget that holds, if there is one.
    public Optional<Money> budget() {
        return plan.workload().needs().monthlyBudget();
    }

    /// @throws IllegalArgumentException when a goal asks about a row that the plan does not have
    public GoalAnswers answers(List<Goal> goals) {
        return new GoalAnswers(
                plan.workload(), plan.edition().id(), plan.prices().date(), watched(goals), notes(goals));
    }

    private List<Answer> watched(List<Goal> goals) {
        var answers = new ArrayList<Answer>();
        for (var goal : goals) {
            planner.watch().reached(answers.size(), goals.size(), goal.title());
            answers.add(answer(goal));
        }
        return answers;
    }

    /// @throws IllegalArgumentException when the goal asks about a row that the plan does not have
    public Answer answer(Goal goal) {
        var rows = new Rows(planner);
        return switch (goal) {
            case Goal.Cheapest cheapest -> new CheapestSeek(plan).answer(cheapest);
            case Goal.ClientsOfRow clients -> new ClientsSeek(rows, plan.workload()).answer(clients);
            case Goal.ClientsOfAny clients -> new ClientsSeek(rows, plan.workload()).answer(clients);
            case Goal.StoredForBursting stored -> new StoredSeek(rows, plan).answer(stored);
            case Goal.LatestDate date ->
                new DateSeek(planner.watched(planner.watch().quietly()), date, planned(date.row())).answer();
        };
    }

    private Evaluation planned(Configuration row) {
        return plan.evaluation(row.id())
                .orElseThrow(() -> new IllegalArgumentException("the workload has no row " + row.id()));
    }

    private List<String> notes(List<Goal> goals) {
        var notes = new LinkedHashSet<String>();
        if (ranged) notes.add("Ranges: every answer is for the likely numbers.");
        plan.overrides().forEach(overridden -> notes.add("Overridden: " + overridden.sentence() + "."));
        goals.forEach(goal -> notes.add(note(goal)));
        return new ArrayList<>(notes);
    }

    private static String note(Goal goal) {
        return switch (goal) {
            case Goal.Cheapest() ->
                "Cheapest: rows with dummy data of the planner's are work-arounds and come after what fits without.";
            case Goal.ClientsOfRow _, Goal.ClientsOfAny _ ->
                "Clients: each brings the same share of every layer, of metadata and of reads of cold data as now;"
                        + " threads and network of each, schedules and stored data stay, and what the planner sizes grows"
                        + " along. The search ends at 1,000,000.";
            case Goal.StoredForBursting _ ->
                "Stored size: real data, all of it in Standard, in whole GiB, with growth as entered and without padding;"
                        + " traffic stays.";
            case Goal.LatestDate _ ->
                "Date: each month is judged as in the outlook, of which month 0 begins on the first of its calendar"
                        + " month; where nothing grows, the plan over its horizon counts.";
        };
    }
}
