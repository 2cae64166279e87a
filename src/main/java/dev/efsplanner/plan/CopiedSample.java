package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// P14: a set-up that was copied from somewhere, against the workload that it is to carry.
///
/// @param row the set-up, judged for the plan's workload; empty where none could be read
/// @param stops what keeps the set-up from running or from being mounted, each in a sentence, the worst first
public record CopiedSample(Plan plan, Optional<Evaluation> row, List<String> stops) {
    public CopiedSample {
        stops = List.copyOf(stops);
    }

    /// Raised when something stops it, or its row does not do what the workload needs, or the recommendation does the
    /// same for less: `row's month − recommendation's month > 0`.
    public Optional<Warning> warning() {
        var dearer = saving().filter(_ -> row.filter(Rows::fits).isPresent());
        boolean unfit = row.isPresent() && !row.filter(Rows::fits).isPresent();
        if (stops.isEmpty() && !unfit && dearer.isEmpty()) return Optional.empty();
        var sentences = new ArrayList<String>();
        if (!stops.isEmpty())
            sentences.add("As it stands it does not work: " + stops.getFirst() + others(stops.size() - 1));
        row.ifPresent(judged -> verdict(sentences, judged));
        return Optional.of(new Warning(Pain.COPIED_SAMPLE, String.join(" ", sentences)));
    }

    private static String others(int more) {
        if (more == 0) return "";
        return more == 1 ? " One more fault stops it too." : " " + more + " more faults stop it too.";
    }

    private void verdict(List<String> sentences, Evaluation judged) {
        var title = title(judged);
        switch (judged.verdict()) {
            case Verdict.NotPossible(var reason) -> {
                // Else what stops it says the same.
                if (stops.isEmpty()) sentences.add(reason);
            }
            case Verdict.FallsShort _ ->
                sentences.add(title + " falls short for this workload: "
                        + String.join(" ", judged.verdict().reasons()));
            case Verdict.Fits() ->
                sentences.add((stops.isEmpty() ? title : "What it means, " + title + ",") + " fits at "
                        + Rows.price(judged) + ".");
        }
        usedShare(judged)
                .ifPresent(share -> sentences.add("On average this workload uses " + Numbers.percent(share) + " of the "
                        + amount(judged).orElseThrow() + "."));
        sentences.add(instead(judged));
    }

    private String instead(Evaluation judged) {
        var best = plan.recommendation().evaluation();
        if (best.isEmpty()) return "No other configuration fits either.";
        if (isSame(judged, best.get())) return "It is the recommended configuration.";
        var start = title(best.get()) + " does what is needed at " + Rows.price(best.get());
        return saving().map(less -> start + ": " + less + " a month less.")
                .orElseGet(() -> start + difference(judged, best.get()) + ".");
    }

    private static String difference(Evaluation judged, Evaluation best) {
        return Rows.fits(judged)
                ? ""
                : Rows.monthly(judged)
                        .flatMap(mine -> Rows.monthly(best)
                                .filter(theirs -> theirs.compareTo(mine) > 0)
                                .map(theirs -> ": " + theirs.minus(mine) + " a month more"))
                        .orElse("");
    }

    /// Also with its amount: two amounts of Provisioned Throughput are two set-ups.
    private static boolean isSame(Evaluation one, Evaluation other) {
        return one.configuration().equals(other.configuration()) && amount(one).equals(amount(other));
    }

    private static String title(Evaluation row) {
        return row.configuration().title()
                + amount(row).map(amount -> " · " + amount).orElse("");
    }

    private static Optional<DataRate> amount(Evaluation row) {
        return row.outcome().flatMap(Outcome::provisioned);
    }

    /// What the recommendation costs less a month; empty where it costs as much or more, or a price is missing.
    public Optional<Money> saving() {
        var best = plan.recommendation().evaluation().flatMap(Rows::monthly);
        var mine = row.flatMap(Rows::monthly);
        return best.flatMap(
                theirs -> mine.filter(money -> money.compareTo(theirs) > 0).map(money -> money.minus(theirs)));
    }

    /// How much of the amount the workload uses: `average metered / P`; empty without an amount.
    public Optional<Double> usedShare() {
        return row.flatMap(this::usedShare);
    }

    private Optional<Double> usedShare(Evaluation judged) {
        var load = Load.of(Metered.of(plan.demand(), plan.edition()));
        return amount(judged).map(amount -> load.meteredMibps() / amount.mibps());
    }
}
