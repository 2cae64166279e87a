package dev.efsplanner.plan;

import dev.efsplanner.plan.Verdict.Fits;
import dev.efsplanner.plan.Verdict.NotPossible;
import dev.efsplanner.quantity.DataRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// One configuration month by month.
///
/// @param months its evaluation in month 0, 1, …, each for that month alone
public record OutlookRow(Configuration configuration, List<Evaluation> months) {
    public OutlookRow {
        months = List.copyOf(months);
    }

    public String id() {
        return configuration.id();
    }

    public boolean fits(int month) {
        return months.get(month).verdict() instanceof Fits;
    }

    public boolean isPossible() {
        return !(months.getFirst().verdict() instanceof NotPossible);
    }

    public Optional<DataRate> provisioned(int month) {
        return months.get(month).outcome().flatMap(Outcome::provisioned);
    }

    /// The first month in which the row falls short although it fits in month 0.
    public OptionalInt outgrown() {
        return fits(0) ? first(false) : OptionalInt.empty();
    }

    /// What the outlook says of this row; nothing when nothing changes.
    List<String> sentences(MonthNames names) {
        if (!isPossible()) return List.of();
        var sentences = new ArrayList<String>();
        var title = configuration.title();
        outgrown()
                .ifPresent(month -> sentences.add("Outgrows " + title + " in " + names.of(month) + ": "
                        + months.get(month).verdict().reasons().getFirst()));
        if (!fits(0)) first(true).ifPresent(month -> sentences.add(title + " fits from " + names.of(month) + " on."));
        rise(names).ifPresent(sentences::add);
        return sentences;
    }

    /// Of sized Provisioned: the first rise, and the month in which the most is reached, while the row fits.
    private Optional<String> rise(MonthNames names) {
        var first = IntStream.range(1, months.size())
                .filter(month -> fits(month) && mibps(month) > mibps(month - 1))
                .findFirst();
        if (first.isEmpty()) return Optional.empty();
        int month = first.getAsInt();
        var sentence = new StringBuilder(configuration.title())
                .append(" must rise from ")
                .append(provisioned(month - 1).orElseThrow())
                .append(" to ")
                .append(provisioned(month).orElseThrow())
                .append(" in ")
                .append(names.of(month));
        int most = IntStream.range(month, months.size())
                .filter(this::fits)
                .reduce(month, (a, b) -> mibps(b) > mibps(a) ? b : a);
        if (most > month) {
            sentence.append(", and to ")
                    .append(provisioned(most).orElseThrow())
                    .append(" by ")
                    .append(names.of(most));
        }
        return Optional.of(sentence.append('.').toString());
    }

    private double mibps(int month) {
        return provisioned(month).map(DataRate::mibps).orElse(0.0);
    }

    private OptionalInt first(boolean fitting) {
        return IntStream.range(0, months.size())
                .filter(month -> fits(month) == fitting)
                .findFirst();
    }
}
