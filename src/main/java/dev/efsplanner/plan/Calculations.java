package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.ArrayList;
import java.util.List;

/// Opens the numbers of a row: the chain from inputs and published figures to what the table shows.
///
/// Made on demand, for the one row somebody looks at; the same data serves window, report and command line.
public final class Calculations {
    private static final String WORKLOAD = "workload";

    private final Plan plan;
    private final Evaluation evaluation;
    private final Outcome outcome;
    private final List<Calculation> calculations = new ArrayList<>();

    private Calculations(Plan plan, Evaluation evaluation, Outcome outcome) {
        this.plan = plan;
        this.evaluation = evaluation;
        this.outcome = outcome;
    }

    /// Empty for a configuration that AWS does not allow: there is nothing to calculate.
    public static List<Calculation> of(Plan plan, Evaluation evaluation) {
        return evaluation
                .outcome()
                .map(outcome -> new Calculations(plan, evaluation, outcome).all())
                .orElse(List.of());
    }

    private List<Calculation> all() {
        var configuration = evaluation.configuration();
        var figures = plan.edition()
                .figures(configuration.type(), configuration.performance(), configuration.throughput())
                .orElseThrow();
        if (outcome.course().hasCredits()) credits();
        outcome.utilisations().forEach(use -> utilisation(use, figures));
        cost();
        return calculations;
    }

    private void credits() {
        var row = row();
        var standard = row.standard();
        var rules = plan.edition().burst();
        var rates = BurstRates.of(standard, plan.edition());
        var stored = new Operand("S", standard.gib(), "GiB in Standard", WORKLOAD);
        add(
                "Credits earned",
                "S × earned per GiB / 1024",
                rate(rates.earnMibps()),
                stored,
                operand("earned per GiB", rules.baselineKibpsPerGib()));
        add(
                "Baseline, permitted without credits",
                "max(floor, S × earned per GiB / 1024)",
                rate(rates.baseMibps()),
                operand("floor", rules.floorMibps()),
                stored,
                operand("earned per GiB", rules.baselineKibpsPerGib()));
        add(
                "Burst rate, permitted with credits",
                "max(least, S / 1024 × burst per TiB)",
                rate(rates.burstMibps()),
                operand("least", rules.burstMinMibps()),
                stored,
                operand("burst per TiB", rules.burstMibpsPerTib()));
        add(
                "Largest balance",
                "cap per TiB × max(1, S / 1024)",
                DataSize.ofMib(rates.capMib()).toString(),
                operand("cap per TiB", rules.capTibPerTib()),
                stored);
        var course = outcome.course();
        add(
                "Credits first run out",
                "followed from event to event over the horizon",
                course.emptyAtSeconds().isPresent()
                        ? Moment.of(course.emptyAtSeconds().getAsDouble())
                        : "never within the horizon",
                new Operand("starting balance", plan.workload().startingCredit().mib(), "MiB", WORKLOAD),
                new Operand("earned less asked for in a week", course.netMibPerCycle(), "MiB", "planner"),
                new Operand("lowest balance", course.lowestMib(), "MiB", "planner"),
                new Operand("horizon", plan.workload().horizonDays(), "days", WORKLOAD));
    }

    private void utilisation(Utilisation use, ModeFigures figures) {
        var segment = segmentAt(use.atSeconds());
        var operands = new ArrayList<Operand>();
        operands.add(new Operand("demand", use.demand(), use.dimension().unit(), "planner"));
        operands.add(new Operand("capacity", use.capacity(), use.dimension().unit(), "planner"));
        switch (use.dimension()) {
            case METERED_THROUGHPUT -> {
                for (var layer : segment.layers()) operands.addAll(metering(layer));
                operands.add(operand("read divisor", plan.edition().metering().readDivisor()));
                operands.add(operand("least request", plan.edition().metering().minRequestKib()));
            }
            case DATA_PATH -> {
                operands.addAll(traffic(segment));
                var limits = row().limits();
                operands.add(operand("read limit", limits.readMibps()));
                operands.add(operand("write limit", limits.writeMibps()));
            }
            case IOPS -> {
                operands.addAll(operations(segment));
                operands.add(operand("read IOPS quota", figures.readIops().standard()));
                operands.add(operand("write IOPS quota", figures.writeIops().standard()));
            }
            case CLIENTS -> {
                operands.addAll(traffic(segment));
                var clients = plan.workload().clients();
                operands.add(new Operand("clients", clients.count(), "1", WORKLOAD));
                operands.add(operand(
                        "per client",
                        clients.efsUtils2() ? figures.perClientEfsUtils2Mibps() : figures.perClientMibps()));
                clients.nic()
                        .ifPresent(nic ->
                                operands.add(new Operand("network of a client", nic.mibps(), "MiB/s", WORKLOAD)));
            }
            case CONCURRENCY -> {
                operands.addAll(operations(segment));
                figures.readLatencyMs().ifPresent(f -> operands.add(operand("read latency", f)));
                figures.writeLatencyMs().ifPresent(f -> operands.add(operand("write latency", f)));
                operands.add(new Operand("clients", plan.workload().clients().count(), "1", WORKLOAD));
                operands.add(
                        new Operand("threads each", plan.workload().clients().threadsEach(), "1", WORKLOAD));
            }
        }
        calculations.add(new Calculation(
                use.dimension().label() + ", fullest " + Moment.of(use.atSeconds()),
                "demand / capacity; " + formula(use.dimension()),
                operands,
                Numbers.percent(use.share())));
    }

    private static String formula(Dimension dimension) {
        return switch (dimension) {
            case METERED_THROUGHPUT ->
                "demand = (read ops × max(least request, read size / read divisor) + write ops × max(least request, write size) + metadata ops × 4 KiB) / 1024";
            case DATA_PATH -> "demand = reads / read limit + writes / write limit";
            case IOPS -> "demand = read operations / read IOPS quota + write operations / write IOPS quota";
            case CLIENTS ->
                "demand = reads + writes; capacity = clients × the lower of the limit per client and its network";
            case CONCURRENCY ->
                "demand = read operations × read latency + write operations × write latency (Little's law); capacity = clients × threads each";
        };
    }

    private void cost() {
        for (var amount : outcome.cost().amounts()) {
            calculations.add(
                    new Calculation(amount.name(), amount.formula(), amount.operands(), amount.usd() + " a month"));
        }
        outcome.cost().monthly().ifPresent(sum -> add("Monthly cost", "sum of the amounts above", sum.toString()));
        for (var missing : outcome.cost().missing()) add("Monthly cost", missing, "not known");
    }

    private static List<Operand> metering(TrafficLayer layer) {
        var name = layer.name() + ": ";
        return List.of(
                new Operand(name + "read ops", layer.readOps(), "1/s", WORKLOAD),
                new Operand(name + "read size", layer.readSize().kib(), "KiB", WORKLOAD),
                new Operand(name + "write ops", layer.writeOps(), "1/s", WORKLOAD),
                new Operand(name + "write size", layer.writeSize().kib(), "KiB", WORKLOAD),
                new Operand(name + "metadata ops", layer.metadataOpsPerSecond(), "1/s", WORKLOAD));
    }

    private List<Operand> traffic(Demand.Segment segment) {
        return List.of(
                new Operand(
                        "reads",
                        segment.layers().stream()
                                .mapToDouble(l -> l.read().mibps())
                                .sum(),
                        "MiB/s",
                        WORKLOAD),
                new Operand(
                        "writes",
                        segment.layers().stream()
                                .mapToDouble(l -> l.write().mibps())
                                .sum(),
                        "MiB/s",
                        WORKLOAD));
    }

    private List<Operand> operations(Demand.Segment segment) {
        return List.of(
                new Operand(
                        "read operations",
                        segment.layers().stream()
                                .mapToDouble(l -> l.readOps() + l.metadataReadOps())
                                .sum(),
                        "1/s",
                        "workload, metadata included"),
                new Operand(
                        "write operations",
                        segment.layers().stream()
                                .mapToDouble(l -> l.writeOps() + l.metadataWriteOps())
                                .sum(),
                        "1/s",
                        "workload, metadata included"));
    }

    private Demand.Segment segmentAt(double seconds) {
        double inCycle = seconds % plan.demand().cycleSeconds();
        return plan.demand().segments().stream()
                .filter(s -> inCycle < s.startSeconds() + s.seconds())
                .findFirst()
                .orElseThrow();
    }

    private Row row() {
        return Row.of(evaluation.workload(), plan.edition(), plan.prices(), evaluation.configuration(), List.of());
    }

    private void add(String title, String formula, String result, Operand... operands) {
        calculations.add(new Calculation(title, formula, List.of(operands), result));
    }

    private static Operand operand(String name, Figure figure) {
        return Operand.of(name, figure);
    }

    private static String rate(double mibps) {
        return DataRate.ofMibps(mibps).toString();
    }
}
