package dev.efsplanner.support;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Amount;
import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Cost;
import dev.efsplanner.plan.Dimension;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Permitted;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Recommendation;
import dev.efsplanner.plan.Shortfall;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.plan.Utilisation;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.Assumption;
import dev.efsplanner.spec.Assumptions;
import dev.efsplanner.spec.BurstRules;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.MeteringRules;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.ProvisionedRules;
import dev.efsplanner.spec.QuotaRules;
import dev.efsplanner.spec.SmallFileRules;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A small plan written down by hand: what table, charts and reports make of it can be told in advance.
public final class HandPlan {
    public static final double START_MIB = 2.1 * 1024 * 1024;

    private static final double DAY = 86_400;
    private static final Figure NONE = figure(0);

    private HandPlan() {}

    /// Steady 1.3 MiB/s on 11 GiB: an Elastic row that fits, a Bursting row that is empty on day 33.3, a row that AWS
    /// does not allow.
    public static Plan steady() {
        double demand = 1.3;
        double empty = START_MIB / (demand - 11 * 50 / 1024.0);
        double waiting = (demand - 1) * (365 * DAY - empty);
        var draining = new HandCourse(
                true,
                List.of(
                        new Point(0, START_MIB, 0, demand, 100, demand),
                        new Point(empty, 0, 0, demand, 1, 1),
                        new Point(365 * DAY, 0, waiting, demand, 1, 1)));
        var free = new HandCourse(
                false,
                List.of(
                        new Point(0, 0, 0, demand, 20_480, demand),
                        new Point(365 * DAY, 0, 0, demand, 20_480, demand)));
        return plan(11, free, draining);
    }

    public static Plan plan(double storedGib, CreditCourse elastic, CreditCourse bursting) {
        var workload = workload(storedGib);
        var best = row(workload, ThroughputMode.ELASTIC, elastic, "12.34", new Verdict.Fits());
        var out = new Shortfall(
                Shortfall.Kind.BURST_CREDITS,
                1.3,
                OptionalDouble.of(1),
                "MiB/s",
                "day 33",
                "Credits run out on day 33; from then on 1 MiB/s is permitted.");
        var second = row(workload, ThroughputMode.BURSTING, bursting, "3.30", new Verdict.FallsShort(List.of(out)));
        var maxIo = new Configuration(
                FileSystemType.REGIONAL, PerformanceMode.MAX_IO, ThroughputMode.ELASTIC, StoragePolicy.NONE);
        var third = new Evaluation(
                workload,
                "2026-07",
                "2026-10-10",
                maxIo,
                new Verdict.NotPossible(maxIo.impossible().orElseThrow()),
                Optional.empty());
        return new Plan(
                workload,
                Demand.ofWeek(workload.layers()),
                edition(),
                new PriceList("2026-10-10", List.of(), Map.of()),
                List.of(best, second, third),
                new Recommendation(Optional.of(best), "Elastic fits and costs $12.34 a month."));
    }

    public static Workload workload(double storedGib) {
        var size = IoSize.ofKib(1024);
        var steady = new TrafficLayer(
                "steady", new Schedule.Always(), DataRate.ofMibps(3), DataRate.ofMibps(0.3), size, size, 0, 0);
        return new Workload(
                "wordpress | \"fleet\"",
                "us-east-1",
                new StoredData(DataSize.ofGib(storedGib), DataSize.ZERO, DataSize.ZERO, DataSize.ZERO, size),
                new Clients(4, 16, Optional.empty(), true, 0),
                List.of(steady),
                Needs.NONE,
                Choices.DEFAULT,
                DataSize.ofTib(2.1),
                365);
    }

    private static Evaluation row(
            Workload workload, ThroughputMode mode, CreditCourse course, String usd, Verdict verdict) {
        var rate = DataRate.ofMibps(100);
        var outcome = new Outcome(
                Optional.empty(),
                List.of(new Utilisation(Dimension.METERED_THROUGHPUT, 1.3, 100, 0.013, 0)),
                new Permitted(DataRate.ofMibps(300), rate, DataRate.ofMibps(3), DataRate.ofMibps(1)),
                35_000,
                7_000,
                Optional.of(Latency.ofMs(0.6)),
                Optional.empty(),
                course,
                new Cost(List.of(new Amount("Storage", Money.ofUsd(usd), "stored × price", List.of())), List.of()),
                List.of());
        var configuration =
                new Configuration(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, mode, StoragePolicy.NONE);
        return new Evaluation(workload, "2026-07", "2026-10-10", configuration, verdict, Optional.of(outcome));
    }

    private static SpecEdition edition() {
        var yes = new Assumption(true, "", "", "");
        var no = new Assumption(false, "", "", "");
        return new SpecEdition(
                "2026-07",
                "by hand",
                List.of(),
                new BurstRules(figure(50), figure(1), figure(100), figure(100), figure(2.1), figure(2.1)),
                new MeteringRules(figure(3), figure(4), figure(4), figure(32), figure(1), figure(4)),
                new ProvisionedRules(NONE, NONE, NONE, NONE),
                new QuotaRules(figure(1000)),
                new SmallFileRules(figure(4), figure(8), figure(19), figure(4), figure(180), figure(0.013), figure(32)),
                new Assumptions(yes, yes, yes, no),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static Figure figure(double value) {
        return new Figure(value, "1", "planner", "2026", "");
    }
}
