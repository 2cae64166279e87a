package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which rows of the comparison are looked at.
///
/// @param atMost a month; rows whose price is not known are not within it
/// @param words that all have to occur in what is said of a row; small and capital letters are the same
public record RowFilter(boolean fitsOnly, Optional<FileSystemType> type, Optional<Money> atMost, String words) {
    public static final RowFilter ALL = new RowFilter(false, Optional.empty(), Optional.empty(), "");

    public boolean keeps(Evaluation row) {
        return (!fitsOnly || row.verdict() instanceof Verdict.Fits)
                && type.filter(only -> row.configuration().type() != only).isEmpty()
                && atMost.filter(budget -> !isWithin(row, budget)).isEmpty()
                && says(row);
    }

    private static boolean isWithin(Evaluation row, Money budget) {
        return row.outcome()
                .flatMap(outcome -> outcome.cost().monthly())
                .filter(monthly -> monthly.compareTo(budget) <= 0)
                .isPresent();
    }

    private boolean says(Evaluation row) {
        if (words.isBlank()) return true;
        var said = (row.configuration().title() + " " + row.id() + " "
                        + row.verdict().label() + " "
                        + Metric.LIMITING.likely(row).text() + " "
                        + String.join(" ", row.verdict().reasons()))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(said::contains);
    }
}
