package dev.efsplanner.plan;

import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What would mend a row that does not fit: another row that does, and the numbers at which this one would.
///
/// @param instead the row to change to; empty where no row fits, and for a row that fits
/// @param sentences complete, for people; none for a row that fits
public record Remedy(Optional<Evaluation> instead, List<String> sentences) {
    private static final Remedy NONE_NEEDED = new Remedy(Optional.empty(), List.of());

    public Remedy {
        sentences = List.copyOf(sentences);
    }

    /// The row to change to is the best of those that a running file system can be changed to; where none of them
    /// fits, the best that needs a copy. Each number is judged alone: what else falls short still does.
    public static Remedy of(Plan plan, Evaluation row) {
        return switch (row.verdict()) {
            case Verdict.Fits() -> NONE_NEEDED;
            case Verdict.NotPossible _ -> {
                var best = fitting(plan, row, false);
                yield new Remedy(best, List.of(best.map(Remedy::nearest).orElse("No configuration fits.")));
            }
            case Verdict.FallsShort(var shortfalls) -> {
                var online = fitting(plan, row, true);
                var other = online.or(() -> fitting(plan, row, false));
                var sentences = new ArrayList<String>();
                sentences.add(other.map(to -> change(row, to, online.isPresent()))
                        .orElse("No configuration fits as the workload is."));
                shortfalls.forEach(shortfall -> number(row, shortfall).ifPresent(sentences::add));
                yield new Remedy(other, sentences);
            }
        };
    }

    /// All of it as one text; empty for a row that fits.
    public String text() {
        return String.join(" ", sentences);
    }

    /// The first of the ranking.
    private static Optional<Evaluation> fitting(Plan plan, Evaluation row, boolean online) {
        return plan.evaluations().stream()
                .filter(Rows::fits)
                .filter(other -> !online || sameModes(row.configuration(), other.configuration()))
                .findFirst();
    }

    /// Type and performance mode of a file system are for good.
    private static boolean sameModes(Configuration one, Configuration other) {
        return one.type() == other.type() && one.performance() == other.performance();
    }

    private static String nearest(Evaluation best) {
        return "Best that fits: " + best.configuration().title() + ", " + Rows.price(best) + ".";
    }

    private static String change(Evaluation row, Evaluation to, boolean online) {
        var way = online
                ? "Change online to " + changed(row.configuration(), to)
                : "Copy to a new file system, " + to.configuration().title() + amount(to);
        return way + ": " + Rows.price(to) + difference(row, to) + ".";
    }

    /// What is left to say where type and performance mode stay.
    private static String changed(Configuration from, Evaluation to) {
        var target = to.configuration();
        var mode = target.throughput().label() + amount(to);
        if (target.padding().gib() > 0) return mode + ", padded with " + target.padding();
        if (target.policy().equals(from.policy())) return mode;
        return mode
                + (target.policy().isNone()
                        ? " and no storage policy"
                        : " with " + target.policy().label());
    }

    private static String amount(Evaluation to) {
        return to.outcome()
                .flatMap(Outcome::provisioned)
                .map(amount -> " at " + amount)
                .orElse("");
    }

    private static String difference(Evaluation row, Evaluation to) {
        return Rows.monthly(row)
                .flatMap(now -> Rows.monthly(to).map(then -> then.minus(now)))
                .filter(more -> more.cents().signum() != 0)
                .map(more ->
                        more.cents().signum() > 0 ? ", " + more + " more" : ", " + Money.ZERO.minus(more) + " less")
                .orElse("");
    }

    /// At which number of the workload this row would meet the need; empty where no single number decides.
    private static Optional<String> number(Evaluation row, Shortfall shortfall) {
        var clients = row.workload().clients();
        return switch (shortfall.kind()) {
            case CLIENTS ->
                Optional.of("Clients: the same load from " + whole(clients.count(), shortfall) + " of them instead of "
                        + Numbers.show(clients.count()) + ".");
            case CONCURRENCY ->
                Optional.of("Concurrency: " + whole(clients.threadsEach(), shortfall) + " threads each instead of "
                        + Numbers.show(clients.threadsEach()) + ".");
            case METERED_THROUGHPUT ->
                row.workload()
                        .choices()
                        .provisioned()
                        .filter(_ -> row.outcome().flatMap(Outcome::provisioned).isPresent())
                        .map(typed -> "Provisioned: at least " + Numbers.show(Math.ceil(shortfall.needed()))
                                + " MiB/s instead of the " + typed + " that is entered.");
            case READ_LATENCY -> latency("Read", shortfall);
            case WRITE_LATENCY -> latency("Write", shortfall);
            case BUDGET ->
                Optional.of("Budget: "
                        + Money.ofUsd(shortfall.needed())
                                .minus(Money.ofUsd(shortfall.available().orElseThrow()))
                        + " more a month.");
            case DATA_PATH, IOPS, BURST_CREDITS, ZONE_LOSS, FILE_TASK -> Optional.empty();
        };
    }

    /// Capacity grows with the number there is.
    private static String whole(int now, Shortfall shortfall) {
        double share = shortfall.needed() / shortfall.available().orElseThrow();
        return Numbers.show(Math.ceil(now * share - 1e-9));
    }

    private static Optional<String> latency(String what, Shortfall shortfall) {
        if (shortfall.available().isEmpty()) return Optional.empty();
        return Optional.of(what + " latency: a need of "
                + Latency.ofMs(shortfall.available().getAsDouble()) + " or more.");
    }
}
