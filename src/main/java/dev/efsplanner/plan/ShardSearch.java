package dev.efsplanner.plan;

import dev.efsplanner.plan.Shortfall.Kind;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.StoredData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds the smallest number of equal file systems at which every limit holds.
///
/// With more of them each asks for less and none permits less than its share, so what is enough stays enough and the
/// search goes by doubling and halving. One exception is followed apart: a typed amount of Provisioned Throughput that
/// a large file system outgrows (it then runs as Bursting) and a small one does not.
final class ShardSearch {
    /// What several file systems have more of.
    private static final Set<Kind> ADDS_UP =
            EnumSet.of(Kind.METERED_THROUGHPUT, Kind.DATA_PATH, Kind.IOPS, Kind.BURST_CREDITS);

    private final Row whole;
    private final Capacity capacity;
    private final int most;

    private ShardSearch(Row whole, int atMost) {
        this.whole = whole;
        this.capacity = new Capacity(whole);
        this.most = (int)
                Math.min(atMost, whole.edition().quotas().fileSystemsPerRegion().value());
    }

    static Optional<Shards> of(
            SpecEdition edition, PriceList prices, List<Metered> week, Evaluation evaluation, int atMost) {
        if (!(evaluation.verdict() instanceof Verdict.FallsShort(var shortfalls))) return Optional.empty();
        boolean perFileSystem = edition.assumptions().clientLimitPerFileSystem().holds();
        boolean addsUp = shortfalls.stream()
                .map(Shortfall::kind)
                .allMatch(
                        kind -> ADDS_UP.contains(kind) || kind == Kind.BUDGET || kind == Kind.CLIENTS && perFileSystem);
        boolean onlyBudget = shortfalls.stream().allMatch(shortfall -> shortfall.kind() == Kind.BUDGET);
        var configuration = evaluation.configuration();
        boolean known = edition.figures(configuration.type(), configuration.performance(), configuration.throughput())
                .isPresent();
        if (!addsUp || onlyBudget || !known || configuration.padding().gib() > 0) return Optional.empty();
        var search = new ShardSearch(Row.of(evaluation.workload(), edition, prices, configuration, week), atMost);
        var count = search.smallest();
        return count.isPresent() ? search.shards(count.getAsInt()) : Optional.empty();
    }

    private OptionalInt smallest() {
        var typed = whole.workload().choices().provisioned().filter(_ -> whole.is(ThroughputMode.PROVISIONED));
        if (typed.isEmpty()) return smallest(2, most);
        double earned = BurstRates.of(whole.standard(), whole.edition()).earnMibps();
        int runsAsProvisioned = (int)
                Math.max(2, Math.min(most + 1.0, Math.ceil(earned / typed.get().mibps())));
        var bursting = smallest(2, runsAsProvisioned - 1);
        return bursting.isPresent() ? bursting : smallest(runsAsProvisioned, most);
    }

    private OptionalInt smallest(int from, int to) {
        if (from > to) return OptionalInt.empty();
        if (suffices(from)) return OptionalInt.of(from);
        int tooFew = from;
        int enough = (int) Math.min(2L * from, to);
        while (!suffices(enough)) {
            if (enough == to) return OptionalInt.empty();
            tooFew = enough;
            enough = (int) Math.min(2L * enough, to);
        }
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (suffices(middle)) enough = middle;
            else tooFew = middle;
        }
        return OptionalInt.of(enough);
    }

    private boolean suffices(int count) {
        if (capacity.iopsShare() / count > 1 + 1e-9) return false;
        if (capacity.clientShare(count) > 1 + 1e-9) return false;
        var part = part(count);
        return new Throughput(part).serves(provisioned(part));
    }

    private static Optional<DataRate> provisioned(Row part) {
        if (!part.is(ThroughputMode.PROVISIONED)) return Optional.empty();
        return part.workload()
                .choices()
                .provisioned()
                .or(() -> Optional.of(new Sizing(part, new Throughput(part)).smallest()));
    }

    /// One of so many file systems: a share of the data, of the traffic, and of the padding; the credits of a new one.
    private Row part(int count) {
        var workload = whole.workload();
        var choices = workload.choices();
        return Row.of(
                workload.withStorage(divided(workload.storage(), count))
                        .withChoices(choices.withPadding(divided(choices.padding(), count))),
                whole.edition(),
                whole.prices(),
                whole.configuration(),
                whole.week().stream().map(segment -> segment.divided(count)).toList());
    }

    private static StoredData divided(StoredData stored, int count) {
        return new StoredData(
                divided(stored.hot(), count),
                divided(stored.cold(), count),
                divided(stored.frozen(), count),
                divided(stored.growthPerMonth(), count),
                stored.averageFile(),
                divided(stored.coldReadPerMonth(), count),
                divided(stored.frozenReadPerMonth(), count));
    }

    private static DataSize divided(DataSize size, int count) {
        return DataSize.ofGib(size.gib() / count);
    }

    /// Empty where all of them together are beyond the budget.
    private Optional<Shards> shards(int count) {
        var part = part(count);
        var amount = provisioned(part);
        var each = new Bill(part).monthly(amount).monthly();
        var together = each.map(money -> money.times(BigDecimal.valueOf(count)));
        var budget = whole.workload().needs().monthlyBudget();
        if (together.isPresent() && budget.isPresent() && together.get().compareTo(budget.get()) > 0)
            return Optional.empty();
        var stored = part.workload().storage().total();
        return Optional.of(new Shards(
                count,
                stored,
                amount,
                each,
                calculation(count, stored, each),
                sentence(count, stored, amount, together) + lasting(part, amount)));
    }

    private String sentence(int count, DataSize stored, Optional<DataRate> amount, Optional<Money> together) {
        return count + " file systems of " + whole.configuration().title() + ", each with " + stored + " and 1/" + count
                + " of the traffic"
                + amount.map(rate -> ", " + rate + " provisioned").orElse("") + ", meet every limit"
                + together.map(money -> ": " + money + " a month together").orElse(" (price missing)")
                + ", if data and traffic divide evenly.";
    }

    /// Where a week takes more credits than it earns, what is enough is enough for the horizon only.
    private static String lasting(Row part, Optional<DataRate> amount) {
        var throughput = new Throughput(part);
        boolean creditsMatter = throughput.usesCredits(amount)
                && throughput.peakDemandMibps() > throughput.burst().baseMibps() * (1 + 1e-9);
        if (!creditsMatter || throughput.course(amount).netMibPerCycle() >= 0) return "";
        return " Their burst credits last beyond the " + part.workload().horizonDays()
                + " days looked at, not for ever.";
    }

    private Calculation calculation(int count, DataSize stored, Optional<Money> each) {
        var quota = whole.edition().quotas().fileSystemsPerRegion();
        var operands = new ArrayList<Operand>();
        operands.add(new Operand("n", count, "file systems", "planner"));
        operands.add(Operand.of("quota", quota));
        operands.add(new Operand("stored in each", stored.gib(), "GiB", "planner"));
        operands.add(new Operand("IOPS share of one", capacity.iopsShare(), "1", "planner"));
        operands.add(new Operand("data path share of one", capacity.pathShare(), "1", "planner"));
        each.ifPresent(
                money -> operands.add(new Operand("each a month", money.usd().doubleValue(), "USD", "planner")));
        return new Calculation(
                "Several file systems",
                "smallest n up to the quota at which 1/n of data and traffic meets every limit, and 1/(n − 1) does not;"
                        + " n × each a month",
                operands,
                Numbers.show(count) + " file systems");
    }
}
