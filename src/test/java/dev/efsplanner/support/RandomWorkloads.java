package dev.efsplanner.support;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Ranges;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// Any workload the fields can express, the same ones for the same seed.
public final class RandomWorkloads {
    private static final List<String> NAMES =
            List.of("nightly batch", "$(touch x)", "`id`; 'a' \"b\" \\", "naïve 日本 🚀", "ملفات", "{{x}} </script>");

    private static final List<String> TAGS = List.of("team", "cost centre", "a=b", "日本", "x:y/z+1@-_.");

    private final Random random;

    public RandomWorkloads(long seed) {
        random = new Random(seed);
    }

    public Workload next(List<String> regions) {
        var task = maybe(1, _ -> fileTask());
        return new Workload(
                pick(NAMES),
                pick(regions),
                storage(),
                clients(),
                IntStream.rangeClosed(0, random.nextInt(5))
                        .mapToObj(_ -> layer())
                        .toList(),
                task.isPresent() ? needs().withFileTaskSeconds(0.01 + upTo(1000)) : needs(),
                choices(),
                DataSize.ofTib(upTo(3)),
                1 + random.nextInt(3660),
                upTo(1000),
                task,
                Ranges.NONE,
                export());
    }

    private ExportOptions export() {
        var tags = new TreeMap<String, String>();
        for (int i = random.nextInt(4); i > 0; i--) tags.put(pick(TAGS) + i, pick(TAGS));
        return new ExportOptions(
                tags,
                maybe(1, _ -> pick(NAMES)),
                pick(List.of("/data", "/a/b c/ü/日本", "/x'\"\\")),
                random.nextLong(4_294_967_296L),
                random.nextLong(4_294_967_296L),
                pick(List.of("750", "0777")),
                maybe(1, _ -> "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                random.nextBoolean(),
                maybe(1, _ -> "us-east-1"),
                maybe(1, _ -> "arn:aws:sns:us-east-1:123456789012:alarms"),
                random.nextBoolean());
    }

    private FileTask fileTask() {
        return new FileTask(
                FileWork.values()[random.nextInt(FileWork.values().length)],
                1 + random.nextInt(1_000_000),
                1 + random.nextInt(1000),
                random.nextBoolean());
    }

    private StoredData storage() {
        return new StoredData(
                DataSize.ofGib(upTo(1e6)),
                DataSize.ofGib(upTo(100)),
                DataSize.ofGib(upTo(100)),
                DataSize.ofGib(upTo(50)),
                IoSize.ofKib(0.5 + upTo(4096)));
    }

    private Clients clients() {
        return new Clients(
                1 + random.nextInt(100),
                1 + random.nextInt(100),
                maybe(5000, DataRate::ofMibps),
                random.nextBoolean(),
                random.nextDouble());
    }

    private TrafficLayer layer() {
        return new TrafficLayer(
                pick(NAMES),
                schedule(),
                DataRate.ofMibps(0.1 + upTo(4000)),
                DataRate.ofMibps(upTo(1000)),
                IoSize.ofKib(0.001 + upTo(1024)),
                IoSize.ofKib(0.001 + upTo(1024)),
                upTo(1e5),
                random.nextDouble());
    }

    private Schedule schedule() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (random.nextBoolean()) days.add(day);
        return days.isEmpty()
                ? new Schedule.Always()
                : new Schedule.Weekly(days, LocalTime.of(random.nextInt(24), random.nextInt(60)), 0.01 + upTo(160));
    }

    private Needs needs() {
        return new Needs(
                maybe(50, Latency::ofMs),
                maybe(50, Latency::ofMs),
                random.nextBoolean(),
                upTo(48),
                maybe(10_000, Money::ofUsd));
    }

    private Choices choices() {
        return new Choices(
                maybe(3000, DataRate::ofMibps), DataSize.ofGib(upTo(100)), upTo(100), 672 + random.nextInt(73));
    }

    private <T> Optional<T> maybe(double most, DoubleFunction<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.apply(0.01 + upTo(most)));
    }

    /// Zero, a round number or one with many digits.
    private double upTo(double most) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> Math.rint(random.nextDouble() * most);
            case 2 -> Math.rint(random.nextDouble() * most * 1000) / 1000;
            default -> random.nextDouble() * most;
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
