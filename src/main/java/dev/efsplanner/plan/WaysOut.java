package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Adds to a row's warnings what only the other rows know: what would do instead and what it costs.
///
/// The other rows are those that a running file system can be changed to: type and performance mode stay.
final class WaysOut {
    private final List<Evaluation> rows;

    private WaysOut(List<Evaluation> rows) {
        this.rows = rows;
    }

    static List<Evaluation> added(List<Evaluation> rows) {
        var ways = new WaysOut(rows);
        return rows.stream().map(ways::added).toList();
    }

    private Evaluation added(Evaluation row) {
        if (row.outcome().isEmpty()) return row;
        var outcome = row.outcome().get();
        boolean collapses = raised(row, Pain.DELAYED_COLLAPSE);
        boolean tiered = row.configuration().throughput() == ThroughputMode.BURSTING && raised(row, Pain.TIERING);
        if (!collapses && !tiered) return row;
        var warnings = new ArrayList<>(outcome.warnings());
        if (collapses)
            warnings.replaceAll(warning -> warning.pain() == Pain.DELAYED_COLLAPSE
                    ? new Warning(warning.pain(), warning.sentence() + waysOut(row))
                    : warning);
        if (tiered) comparedToStandard(row).ifPresent(warning -> warnings.add(place(warnings), warning));
        return row.withOutcome(outcome.withWarnings(warnings));
    }

    /// P1: the rows with the same storage policy that serve the demand, with what they cost more or less.
    private String waysOut(Evaluation row) {
        var ways = new ArrayList<String>();
        for (var other : rows) {
            boolean change = sameModes(row, other)
                    && other.configuration().policy().equals(row.configuration().policy());
            if (other == row || !change || !serves(other)) continue;
            ways.add(name(other) + difference(row, other).orElse(""));
        }
        return ways.isEmpty() ? "" : " Instead: " + String.join(", or ", ways) + ".";
    }

    private static String name(Evaluation row) {
        var padding = row.configuration().padding();
        if (padding.gib() > 0) return padding + " of dummy data in Standard";
        return row.outcome()
                .flatMap(Outcome::provisioned)
                .map(amount -> "Provisioned " + amount)
                .orElse(row.configuration().throughput().label());
    }

    private static Optional<String> difference(Evaluation row, Evaluation other) {
        return monthly(row)
                .flatMap(mine -> monthly(other)
                        .map(theirs -> theirs.compareTo(mine) < 0
                                ? " (−" + mine.minus(theirs) + " a month)"
                                : " (+" + theirs.minus(mine) + " a month)"));
    }

    /// P9, Bursting: what tiering saves against what it does to the day the credits run out.
    private Optional<Warning> comparedToStandard(Evaluation row) {
        return rows.stream()
                .filter(other -> sameModes(row, other)
                        && other.configuration().throughput() == ThroughputMode.BURSTING
                        && other.configuration().policy().isNone()
                        && other.configuration().padding().gib() == 0)
                .findFirst()
                .flatMap(plain -> compared(row, plain));
    }

    private static Optional<Warning> compared(Evaluation row, Evaluation plain) {
        var now = emptyAt(row);
        var before = emptyAt(plain);
        if (now.isEmpty() || now.equals(before)) return Optional.empty();
        var money = monthly(row)
                .flatMap(mine -> monthly(plain)
                        .map(theirs -> theirs.compareTo(mine) < 0
                                ? "Tiering costs " + mine.minus(theirs) + " a month more, and credits"
                                : "Tiering saves " + theirs.minus(mine) + " a month, but credits"));
        return Optional.of(new Warning(
                Pain.TIERING,
                money.orElse("With tiering, credits") + " last " + CreditWarnings.lasting(now.getAsDouble())
                        + (before.isEmpty()
                                ? " instead of the whole horizon."
                                : " instead of " + CreditWarnings.lasting(before.getAsDouble()) + ".")));
    }

    /// Behind the first warning on tiering.
    private static int place(List<Warning> warnings) {
        for (int i = 0; i < warnings.size(); i++) if (warnings.get(i).pain() == Pain.TIERING) return i + 1;
        return warnings.size();
    }

    private static OptionalDouble emptyAt(Evaluation row) {
        return row.outcome().orElseThrow().course().emptyAtSeconds();
    }

    private static Optional<Money> monthly(Evaluation row) {
        return row.outcome().flatMap(outcome -> outcome.cost().monthly());
    }

    private static boolean sameModes(Evaluation row, Evaluation other) {
        var a = row.configuration();
        var b = other.configuration();
        return a.type() == b.type() && a.performance() == b.performance();
    }

    /// Whether the throughput is there when it is asked for; a row may fall short of another need.
    private static boolean serves(Evaluation row) {
        return switch (row.verdict()) {
            case Verdict.Fits() -> !raised(row, Pain.DELAYED_COLLAPSE);
            case Verdict.FallsShort(var shortfalls) ->
                !raised(row, Pain.DELAYED_COLLAPSE)
                        && shortfalls.stream().noneMatch(shortfall -> switch (shortfall.kind()) {
                            case METERED_THROUGHPUT, DATA_PATH, BURST_CREDITS -> true;
                            case IOPS,
                                    CLIENTS,
                                    CONCURRENCY,
                                    READ_LATENCY,
                                    WRITE_LATENCY,
                                    ZONE_LOSS,
                                    FILE_TASK,
                                    BUDGET -> false;
                        });
            case Verdict.NotPossible _ -> false;
        };
    }

    private static boolean raised(Evaluation row, Pain pain) {
        if (row.outcome().isEmpty()) return false;
        for (var warning : row.outcome().get().warnings()) if (warning.pain() == pain) return true;
        return false;
    }
}
