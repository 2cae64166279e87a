package dev.efsplanner.export;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Amount;
import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Cost;
import dev.efsplanner.plan.Dimension;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Permitted;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.plan.Utilisation;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.HandCourse;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Rows of a plan made by hand, so that exports are tested on their own.
final class Rows {
    static final String NAME = "nightly batch";

    static final Evaluation ELASTIC = row(
            FileSystemType.REGIONAL,
            PerformanceMode.GENERAL_PURPOSE,
            ThroughputMode.ELASTIC,
            new StoragePolicy(OptionalInt.of(30), OptionalInt.of(90), true));
    static final Evaluation PROVISIONED =
            row(FileSystemType.REGIONAL, PerformanceMode.MAX_IO, ThroughputMode.PROVISIONED, StoragePolicy.NONE);
    static final Evaluation BURSTING = row(
            FileSystemType.REGIONAL,
            PerformanceMode.GENERAL_PURPOSE,
            ThroughputMode.BURSTING,
            new StoragePolicy(OptionalInt.of(1), OptionalInt.empty(), false));
    static final Evaluation ONE_ZONE =
            row(FileSystemType.ONE_ZONE, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.BURSTING, StoragePolicy.NONE);

    /// With every option chosen.
    static final Evaluation OPTIONS = with(
            ELASTIC,
            workload()
                    .withExport(new ExportOptions(
                            new TreeMap<>(Map.of("team", "storage", "cost:centre/ü", "42 = a+b@c")),
                            Optional.of("it's `here`, \"there\" $(touch x) ${ HOME } %{x} *bold* </b> 日本"),
                            "/jobs/it's \"a b\"/ü",
                            4_294_967_295L,
                            0,
                            "0777",
                            Optional.of("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                            false,
                            Optional.of("us-west-2"),
                            Optional.of("arn:aws:sns:us-east-1:123456789012:alarms"),
                            true)));

    /// With every option that can be left out left out.
    static final Evaluation BARE = with(
            PROVISIONED,
            workload()
                    .withExport(new ExportOptions(
                            Collections.emptySortedMap(),
                            Optional.empty(),
                            "/data",
                            1000,
                            1000,
                            "750",
                            Optional.empty(),
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            false)));

    /// What every format must set up as it is designed.
    static final List<Evaluation> COVER = List.of(ELASTIC, PROVISIONED, BURSTING, ONE_ZONE, OPTIONS, BARE);

    private Rows() {}

    static Evaluation row(
            FileSystemType type, PerformanceMode performance, ThroughputMode throughput, StoragePolicy policy) {
        var configuration = new Configuration(type, performance, throughput, policy);
        return new Evaluation(
                workload(),
                "2026-07",
                "2026-10-10",
                configuration,
                new Verdict.Fits(),
                Optional.of(outcome(throughput)));
    }

    static Evaluation named(Evaluation row, String name) {
        return with(row, row.workload().withName(name));
    }

    static Evaluation with(Evaluation row, Workload workload) {
        return new Evaluation(
                workload, row.edition(), row.pricesDate(), row.configuration(), row.verdict(), row.outcome());
    }

    static Workload workload() {
        var night = new Schedule.Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(22, 0), 4);
        return new Workload(
                NAME,
                "us-east-1",
                new StoredData(gib(100), gib(40), gib(0), gib(1), IoSize.ofKib(1024)),
                new Clients(4, 16, Optional.empty(), true, 0),
                List.of(
                        new TrafficLayer("batch", night, mibps(60), mibps(20), kib(1024), kib(1024), 10, 0.8),
                        new TrafficLayer("base", new Schedule.Always(), mibps(3), mibps(0.3), kib(4), kib(16), 0, 0)),
                Needs.NONE,
                new Choices(Optional.empty(), gib(20), 0, 730),
                DataSize.ofTib(2.1),
                365);
    }

    private static Outcome outcome(ThroughputMode throughput) {
        boolean bursts = throughput == ThroughputMode.BURSTING;
        return new Outcome(
                throughput == ThroughputMode.PROVISIONED ? Optional.of(mibps(40)) : Optional.empty(),
                List.of(new Utilisation(Dimension.METERED_THROUGHPUT, 40, 100, 0.4, 79_200)),
                new Permitted(mibps(300), mibps(100), mibps(15), mibps(5)),
                35_000,
                7_000,
                Optional.of(Latency.ofMs(1)),
                Optional.empty(),
                new HandCourse(bursts, List.of(new Point(0, 0, 0, 0, 1, 0), new Point(365 * 86_400.0, 0, 0, 0, 1, 0))),
                cost(throughput),
                List.of());
    }

    private static Cost cost(ThroughputMode throughput) {
        var storage = amount("Storage", "42.00", "stored × price", new Operand("stored", 140, "GiB", "workload"));
        return new Cost(
                switch (throughput) {
                    case ELASTIC ->
                        List.of(
                                storage,
                                amount(
                                        "Elastic reads",
                                        "12.345",
                                        "GiB × price",
                                        new Operand("GiB", 411.5, "GiB", "workload")));
                    case PROVISIONED ->
                        List.of(
                                storage,
                                amount(
                                        "Provisioned Throughput",
                                        "198.00",
                                        "max(0, provisioned − stored / included) × price",
                                        new Operand("provisioned", 40, "MiB/s", "planner")));
                    case BURSTING -> List.of(storage);
                },
                List.of());
    }

    private static Amount amount(String name, String usd, String formula, Operand operand) {
        return new Amount(name, Money.ofUsd(usd), formula, List.of(operand));
    }

    private static DataSize gib(double gib) {
        return DataSize.ofGib(gib);
    }

    private static DataRate mibps(double mibps) {
        return DataRate.ofMibps(mibps);
    }

    private static IoSize kib(double kib) {
        return IoSize.ofKib(kib);
    }
}
