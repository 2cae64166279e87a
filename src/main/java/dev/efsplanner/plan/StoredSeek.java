package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Seeks the smallest whole GiB in Standard with which Bursting serves the demand within the allowed delay.
///
/// The same search as for padding, with data of the user's instead of dummy data; what the other needs ask is not
/// changed by the size, except for the budget.
final class StoredSeek {
    private static final Set<Shortfall.Kind> LATE =
            EnumSet.of(Shortfall.Kind.BURST_CREDITS, Shortfall.Kind.METERED_THROUGHPUT, Shortfall.Kind.DATA_PATH);

    private final Rows rows;
    private final Plan plan;
    private final Workload workload;

    StoredSeek(Rows rows, Plan plan) {
        this.rows = rows;
        this.plan = plan;
        var all = plan.workload();
        this.workload = all.withChoices(all.choices().withPadding(DataSize.ZERO));
    }

    Answer answer(Goal.StoredForBursting goal) {
        double enough = baselineCarriesPeak();
        var largest = row(goal.type(), enough);
        if (!inTime(largest)) return never(goal, largest, enough);
        double tooLittle = -1;
        while (enough - tooLittle > 1) {
            double middle = Math.floor((tooLittle + enough) / 2);
            if (inTime(row(goal.type(), middle))) enough = middle;
            else tooLittle = middle;
        }
        return found(goal, enough);
    }

    private Answer found(Goal.StoredForBursting goal, double gib) {
        var row = row(goal.type(), gib);
        var size = size(gib);
        var stored = workload.storage().total();
        var text = new StringBuilder("Bursting suffices ")
                .append(gib == 0 ? "at any stored size" : "from " + size + " in Standard")
                .append(" on a ")
                .append(goal.type().label())
                .append(" file system")
                .append(gib == 0 ? "" : ", for " + Rows.price(row))
                .append("; ")
                .append(stored)
                .append(" are stored")
                .append(gib > 0 && stored.gib() >= gib ? ", which is enough." : ".");
        Rows.worst(row)
                .ifPresent(
                        other -> text.append(" Another need is not met there: ").append(other.sentence()));
        var less = gib == 0 ? Optional.<Shortfall>empty() : late(row(goal.type(), gib - 1));
        return answer(goal, Found.EXACTLY, OptionalDouble.of(gib), text.toString(), row, less, size);
    }

    private Answer never(Goal.StoredForBursting goal, Evaluation largest, double enough) {
        var sentence = "Bursting suffices at no stored size on a " + goal.type().label() + " file system: with "
                + size(enough) + " the baseline would carry the peak, and more would add nothing. "
                + late(largest).map(Shortfall::sentence).orElseGet(() -> Rows.reason(largest));
        return answer(goal, Found.NONE, OptionalDouble.empty(), sentence, largest, late(largest), "none");
    }

    private Answer answer(
            Goal.StoredForBursting goal,
            Found found,
            OptionalDouble value,
            String sentence,
            Evaluation row,
            Optional<Shortfall> binding,
            String shown) {
        return new Answer(
                goal,
                found,
                value,
                "GiB",
                Optional.empty(),
                sentence,
                Optional.of(row),
                binding,
                List.of(),
                calculation(goal, value, binding, shown));
    }

    private Calculation calculation(Goal goal, OptionalDouble gib, Optional<Shortfall> binding, String shown) {
        var operands = new ArrayList<Operand>();
        operands.add(new Operand("peak metered", peakMibps(), "MiB/s", "planner"));
        operands.add(Operand.of("earned per GiB", plan.edition().burst().baselineKibpsPerGib()));
        operands.add(new Operand("baseline carries the peak from", baselineCarriesPeak(), "GiB", "planner"));
        operands.add(Operand.typed("starting balance", workload.startingCredit().mib(), "MiB"));
        operands.add(Operand.typed("allowed delay", workload.needs().maxDelayHours(), "h"));
        operands.add(Operand.typed("horizon", workload.horizonDays(), "days"));
        operands.add(Operand.typed("growth", workload.storage().growthPerMonth().gib(), "GiB/month"));
        if (gib.isPresent()) binding.ifPresent(short_ -> operands.addAll(Rows.operands("with 1 GiB less", short_)));
        return new Calculation(
                goal.title(),
                "credits and waiting work followed from event to event over the horizon; smallest whole GiB with which no"
                        + " work waits longer than allowed, found by halving",
                operands,
                shown);
    }

    private Evaluation row(FileSystemType type, double gib) {
        var bursting =
                new Configuration(type, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.BURSTING, StoragePolicy.NONE);
        return rows.of(bursting, stored(gib));
    }

    private Workload stored(double gib) {
        var data = workload.storage();
        return workload.withStorage(new StoredData(
                DataSize.ofGib(gib), DataSize.ZERO, DataSize.ZERO, data.growthPerMonth(), data.averageFile()));
    }

    /// Whole GiB however many, for the last one counts.
    private static String size(double gib) {
        return Numbers.show(gib) + " GiB";
    }

    /// From this size on the baseline alone carries the peak: a larger one changes nothing any more.
    private double baselineCarriesPeak() {
        double perGib = plan.edition().burst().baselineKibpsPerGib().value() / 1024;
        return Math.ceil(peakMibps() / perGib) + 1;
    }

    private double peakMibps() {
        return Metered.of(plan.demand(), plan.edition()).stream()
                .mapToDouble(Metered::meteredMibps)
                .max()
                .orElse(0);
    }

    /// No work waits longer than allowed; a second's grace for rounding of typed hours.
    private static boolean inTime(Evaluation row) {
        double allowed = row.workload().needs().maxDelayHours() * 3600;
        return row.outcome().orElseThrow().course().longestDelaySeconds() <= (allowed > 0 ? allowed + 1 : 0);
    }

    /// What makes work wait too long.
    private static Optional<Shortfall> late(Evaluation row) {
        return row.verdict() instanceof Verdict.FallsShort(var shortfalls)
                ? shortfalls.stream().filter(s -> LATE.contains(s.kind())).findFirst()
                : Optional.empty();
    }
}
