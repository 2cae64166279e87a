package dev.efsplanner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What came out of asking backwards.
///
/// @param value in `unit`; empty when nothing was found, or when the price of what was found is not known
/// @param lastDate of a [Goal.LatestDate] with a start: the last whole day; empty when not even the first
/// @param sentence for people, complete
/// @param row the row at the value; where nothing was found, the row that shows why, if there is one
/// @param binding what falls short one step further, or where nothing was found, already at the first
/// @param rivals other rows: of the cheapest, the next cheapest, then those that cost less
public record Answer(
        Goal goal,
        Found found,
        OptionalDouble value,
        String unit,
        Optional<LocalDate> lastDate,
        String sentence,
        Optional<Evaluation> row,
        Optional<Shortfall> binding,
        List<Rival> rivals,
        Calculation calculation) {
    public Answer {
        rivals = List.copyOf(rivals);
    }

    /// What came out in a few words: `27 clients`.
    public String shown() {
        return calculation.shown();
    }
}
