package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.plan.Shortfall.Kind;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.FileSystemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds every need that a row does not meet and says so in words.
final class Judgement {
    private final Row row;
    private final Throughput throughput;
    private final CreditCourse course;
    private final List<Shortfall> shortfalls = new ArrayList<>();

    Judgement(Row row, Throughput throughput, CreditCourse course) {
        this.row = row;
        this.throughput = throughput;
        this.course = course;
    }

    Verdict verdict(
            List<Utilisation> utilisations,
            Optional<DataRate> provisioned,
            Cost cost,
            Optional<FileTaskTime> fileTask) {
        boolean late = !Sizing.inTime(row, course);
        if (late) credits();
        if (late) throughput(provisioned);
        for (var use : utilisations) {
            if (use.share() <= 1 + 1e-9) continue;
            switch (use.dimension()) {
                case METERED_THROUGHPUT -> {}
                case DATA_PATH -> {
                    if (late)
                        over(
                                Kind.DATA_PATH,
                                use,
                                "reads and writes together take " + over(use.share())
                                        + " of what the Region's read and write limits allow together");
                }
                case IOPS ->
                    over(Kind.IOPS, use, "reads and writes together take " + over(use.share()) + " of the IOPS quota");
                case CLIENTS ->
                    over(
                            Kind.CLIENTS,
                            use,
                            "the clients need " + Numbers.apart(use.demand(), use.capacity())
                                    + " MiB/s, together they reach " + Numbers.apart(use.capacity(), use.demand())
                                    + " MiB/s" + ofEach(use));
                case CONCURRENCY ->
                    over(
                            Kind.CONCURRENCY,
                            use,
                            Numbers.apart(use.demand(), use.capacity())
                                    + " operations must be in flight, the clients keep "
                                    + Numbers.apart(use.capacity(), use.demand())
                                    + "; the limit here is latency: another throughput mode will not help, raise parallelism");
            }
        }
        var needs = row.workload().needs();
        needs.readLatency()
                .ifPresent(need ->
                        latency(Kind.READ_LATENCY, "Read", need, row.figures().readLatencyMs()));
        needs.readLatency().ifPresent(this::coldReads);
        needs.writeLatency()
                .ifPresent(need ->
                        latency(Kind.WRITE_LATENCY, "Write", need, row.figures().writeLatencyMs()));
        fileTask.flatMap(time -> FileTaskShortfall.of(time, needs.fileTaskSeconds(), course))
                .ifPresent(shortfalls::add);
        zone();
        budget(cost);
        return shortfalls.isEmpty() ? new Verdict.Fits() : new Verdict.FallsShort(shortfalls);
    }

    private void credits() {
        var empty = course.emptyAtSeconds();
        if (empty.isEmpty()) return;
        double seconds = empty.getAsDouble();
        var standard = row.standardOn(row.grows() ? (int) (seconds / 86_400) : 0);
        double base = BurstRates.of(standard, row.edition()).baseMibps();
        double needed = throughput.peakDemandMibps();
        if (needed <= base * (1 + 1e-9)) return;
        var since = Moment.of(seconds);
        var sentence = "Burst credits run out on "
                + (since.startsWith("day") ? since : "day " + (long) (seconds / 86_400) + " (" + since + ")")
                + "; from then on " + Numbers.apart(base, needed) + " MiB/s is permitted where up to "
                + Numbers.apart(needed, base)
                + " MiB/s (metered) is asked for.";
        shortfalls.add(new Shortfall(Kind.BURST_CREDITS, needed, OptionalDouble.of(base), "MiB/s", since, sentence));
    }

    private void throughput(Optional<DataRate> provisioned) {
        double permitted = throughput.permittedMibps(provisioned);
        double needed = throughput.peakDemandMibps();
        if (needed <= permitted * (1 + 1e-9)) return;
        double since = row.week().load().busiest().startSeconds();
        shortfalls.add(new Shortfall(
                Kind.METERED_THROUGHPUT,
                needed,
                OptionalDouble.of(permitted),
                "MiB/s",
                Moment.of(since),
                "Metered throughput: needs " + Numbers.apart(needed, permitted) + " MiB/s, has "
                        + Numbers.apart(permitted, needed) + " MiB/s, since " + Moment.of(since) + "."));
    }

    /// What makes the clients' reach: EFS's limit for each, or the network of each.
    private String ofEach(Utilisation use) {
        var clients = row.workload().clients();
        double each = use.capacity() / clients.count();
        boolean network =
                clients.nic().filter(nic -> nic.mibps() <= each * (1 + 1e-12)).isPresent();
        return " (" + Numbers.show(clients.count()) + " × " + Numbers.show(each) + ", "
                + (network ? "the network of each)" : "what EFS allows each)");
    }

    /// Never as 100 %, however little is too much.
    private static String over(double share) {
        return Numbers.apart(100 * share, 100) + " %";
    }

    private void over(Kind kind, Utilisation use, String what) {
        var since = Moment.of(use.atSeconds());
        shortfalls.add(new Shortfall(
                kind,
                use.demand(),
                OptionalDouble.of(use.capacity()),
                use.dimension().unit(),
                since,
                use.dimension().label() + ": " + what + ", since " + since + "."));
    }

    private void latency(Kind kind, String what, Latency need, Optional<Figure> published) {
        var has = published.map(figure -> OptionalDouble.of(figure.value())).orElse(OptionalDouble.empty());
        if (has.isPresent() && has.getAsDouble() <= need.ms()) return;
        var words = has.isPresent()
                ? "published best case is " + Latency.ofMs(has.getAsDouble())
                : "AWS publishes no number for "
                        + row.configuration().performance().label() + ", only that it is higher";
        shortfalls.add(
                new Shortfall(kind, need.ms(), has, "ms", "", what + " latency: needs " + need + ", " + words + "."));
    }

    /// AWS says only "tens of milliseconds" of IA and Archive: below 100 ms a need cannot be shown to be met.
    private void coldReads(Latency need) {
        var tiers = row.tiers();
        if (tiers.iaReads().plus(tiers.archiveReads()).gib() == 0 || need.ms() >= 100) return;
        shortfalls.add(new Shortfall(
                Kind.READ_LATENCY,
                need.ms(),
                OptionalDouble.empty(),
                "ms",
                "",
                "Read latency: needs " + need + ", reads of data in IA or Archive take tens of milliseconds."));
    }

    private void zone() {
        if (!row.workload().needs().surviveZoneLoss() || row.configuration().type() == FileSystemType.REGIONAL) return;
        shortfalls.add(new Shortfall(
                Kind.ZONE_LOSS,
                2,
                OptionalDouble.of(1),
                "zones",
                "",
                "Survives the loss of a zone: no. One Zone keeps the data in a single Availability Zone."));
    }

    private void budget(Cost cost) {
        var budget = row.workload().needs().monthlyBudget();
        var monthly = cost.monthly();
        if (budget.isEmpty() || monthly.isEmpty() || monthly.get().compareTo(budget.get()) <= 0) return;
        shortfalls.add(new Shortfall(
                Kind.BUDGET,
                monthly.get().usd().doubleValue(),
                OptionalDouble.of(budget.get().usd().doubleValue()),
                "USD/month",
                "",
                "Budget: costs " + monthly.get() + " a month, the budget is " + budget.get() + "."));
    }
}
