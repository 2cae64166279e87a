package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question asked backwards: not what happens to a workload, but what it takes, or how far it goes.
public sealed interface Goal {
    /// The cheapest configuration that meets the needs.
    record Cheapest() implements Goal {}

    /// The most clients that one row carries; what the planner sizes in it grows along.
    record ClientsOfRow(Configuration row) implements Goal {}

    /// The most clients that any row carries, within the budget where there is one.
    record ClientsOfAny(Optional<Money> budget) implements Goal {}

    /// The least data in Standard with which Bursting serves the demand.
    record StoredForBursting(FileSystemType type) implements Goal {}

    /// The last day on which a growing workload still has its needs met by one row.
    ///
    /// @param from the calendar month of month 0
    record LatestDate(Configuration row, Optional<YearMonth> from) implements Goal {}

    /// All of them.
    ///
    /// @param row the one that questions about a single row ask about
    static List<Goal> all(Configuration row, Optional<Money> budget, Optional<YearMonth> from) {
        var goals = new ArrayList<Goal>();
        goals.add(new Cheapest());
        goals.add(new ClientsOfRow(row));
        goals.add(new ClientsOfAny(budget));
        for (var type : FileSystemType.values()) goals.add(new StoredForBursting(type));
        goals.add(new LatestDate(row, from));
        return goals;
    }

    /// The word on the command line and in files.
    default String code() {
        return switch (this) {
            case Cheapest _ -> "cheapest";
            case ClientsOfRow _, ClientsOfAny _ -> "clients";
            case StoredForBursting _ -> "stored";
            case LatestDate _ -> "date";
        };
    }

    /// What is asked, as a heading.
    default String title() {
        return switch (this) {
            case Cheapest() -> "Cheapest configuration that meets the needs";
            case ClientsOfRow(var row) -> "Most clients on " + row.title();
            case ClientsOfAny(var budget) ->
                budget.map(usd -> "Most clients for " + usd + " a month")
                        .orElse("Most clients on any configuration, whatever it costs");
            case StoredForBursting(var type) -> "Smallest stored size at which Bursting suffices, " + type.label();
            case LatestDate latest -> "Latest date on which " + latest.row().title() + " meets the needs";
        };
    }
}
