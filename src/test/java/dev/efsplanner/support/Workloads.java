package dev.efsplanner.support;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Workloads for tests: plain ones to vary, and random ones over the whole range a user can type.
public final class Workloads {
    private static final IoSize MIB = IoSize.ofKib(1024);

    private Workloads() {}

    /// In us-east-1, four clients with 64 threads each and efs-utils 2, large requests, no metadata, no needs, a year.
    public static Workload of(double gib, TrafficLayer... layers) {
        return new Workload(
                "test",
                "us-east-1",
                new StoredData(DataSize.ofGib(gib), DataSize.ZERO, DataSize.ZERO, DataSize.ZERO, MIB),
                new Clients(4, 64, Optional.empty(), true, 0),
                List.of(layers),
                Needs.NONE,
                Choices.DEFAULT,
                DataSize.ofTib(2.1),
                365);
    }

    public static TrafficLayer steady(double readMibps, double writeMibps) {
        return layer(new Schedule.Always(), readMibps, writeMibps, 1024, 0);
    }

    public static TrafficLayer daily(int fromHour, double hours, double readMibps, double writeMibps) {
        return layer(
                new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), LocalTime.of(fromHour, 0), hours),
                readMibps,
                writeMibps,
                1024,
                0);
    }

    public static TrafficLayer layer(
            Schedule schedule, double readMibps, double writeMibps, double kib, double metadataOps) {
        return new TrafficLayer(
                "layer",
                schedule,
                DataRate.ofMibps(readMibps),
                DataRate.ofMibps(writeMibps),
                IoSize.ofKib(kib),
                IoSize.ofKib(kib),
                metadataOps,
                0.8);
    }

    public static Workload random(SplittableRandom random) {
        var layers = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(n -> randomLayer(random))
                .toList();
        var growth = random.nextInt(4) == 0 ? random.nextDouble(0, 100) : 0;
        var needs = new Needs(
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean() ? 0 : random.nextDouble(0, 12),
                Optional.empty());
        return new Workload(
                "random",
                random.nextBoolean() ? "us-east-1" : "us-east-2",
                new StoredData(
                        DataSize.ofGib(spread(random, -2, 5)),
                        DataSize.ZERO,
                        DataSize.ZERO,
                        DataSize.ofGib(growth),
                        MIB),
                new Clients(1 + random.nextInt(200), 1 + random.nextInt(64), Optional.empty(), random.nextBoolean(), 0),
                layers,
                needs,
                new Choices(
                        Optional.empty(),
                        DataSize.ofGib(random.nextBoolean() ? 0 : spread(random, 0, 3)),
                        random.nextInt(2) * 12.5,
                        730),
                DataSize.ofTib(random.nextDouble(0, 2.1)),
                7 + random.nextInt(724));
    }

    private static TrafficLayer randomLayer(SplittableRandom random) {
        Schedule schedule = new Schedule.Always();
        if (random.nextInt(3) > 0) {
            var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
            for (var day : DayOfWeek.values()) if (random.nextBoolean()) days.add(day);
            schedule = new Schedule.Weekly(
                    days, LocalTime.of(random.nextInt(24), random.nextInt(60)), 0.25 + random.nextInt(100) / 4.0);
        }
        return new TrafficLayer(
                "layer",
                schedule,
                DataRate.ofMibps(random.nextInt(4) == 0 ? 0 : spread(random, -2, 3)),
                DataRate.ofMibps(random.nextInt(4) == 0 ? 0 : spread(random, -2, 3)),
                IoSize.ofKib(spread(random, 0, 3)),
                IoSize.ofKib(spread(random, 0, 3)),
                random.nextInt(3) == 0 ? 0 : spread(random, 0, 3),
                random.nextDouble());
    }

    private static double spread(SplittableRandom random, double fromPowerOfTen, double toPowerOfTen) {
        return Math.pow(10, random.nextDouble(fromPowerOfTen, toPowerOfTen));
    }
}
