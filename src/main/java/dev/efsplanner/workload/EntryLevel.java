package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A workload in a few plain words, to begin with: how fast, how much data, how many machines, how busy.
///
/// People ask for "fast", "faster", "fastest" where the raw choices are hard to take in (2i2c infrastructure, issue
/// 1236).
public record EntryLevel(Speed speed, Stored stored, Machines machines, Busy busy) {
    /// Beside the peak some traffic always runs.
    private static final double BASE_SHARE = 0.01;

    private static final IoSize REQUEST = IoSize.ofKib(1024);

    /// The traffic at its peak, and how patient the work is.
    public enum Speed implements EntryWord {
        FAST(
                "Fast",
                100,
                20,
                "1",
                "",
                "",
                "Up to 100 MiB/s of reads and 20 of writes, and work may wait an hour. Metered that is 53 MiB/s; every file"
                        + " system can burst to 100.",
                "S1"),
        FASTER(
                "Faster",
                1000,
                200,
                "0.25",
                "",
                "",
                "Up to 1,000 MiB/s of reads and 200 of writes, and work may wait a quarter of an hour. It takes several"
                        + " clients: one moves at most 500 MiB/s in most modes.",
                "S1"),
        FASTEST(
                "Fastest",
                10_240,
                1024,
                "0",
                "1",
                "2.7",
                "Up to 10,240 MiB/s of reads and 1,024 of writes, nothing may wait, and the first byte is there within 1 ms"
                        + " of a read and 2.7 ms of a write: as much as Regional Provisioned may read in the largest"
                        + " Regions.",
                "S2");

        private final String label;
        private final double readMibps;
        private final double writeMibps;
        private final String delayHours;
        private final String readMs;
        private final String writeMs;
        private final String means;
        private final String source;

        Speed(
                String label,
                double readMibps,
                double writeMibps,
                String delayHours,
                String readMs,
                String writeMs,
                String means,
                String source) {
            this.label = label;
            this.readMibps = readMibps;
            this.writeMibps = writeMibps;
            this.delayHours = delayHours;
            this.readMs = readMs;
            this.writeMs = writeMs;
            this.means = means;
            this.source = source;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String means() {
            return means;
        }

        @Override
        public Optional<String> source() {
            return Optional.of(source);
        }

        DataRate read(double share) {
            return DataRate.ofMibps(readMibps * share);
        }

        DataRate write(double share) {
            return DataRate.ofMibps(writeMibps * share);
        }
    }

    /// How much data there is, all of it in Standard.
    public enum Stored implements EntryWord {
        A_LITTLE("A little", 20, "20 GiB. It earns less than the 1 MiB/s that every file system may use."),
        SOME("Some", 200, "200 GiB. On Bursting it earns 9.8 MiB/s for good."),
        MUCH("Much", 2048, "2 TiB. On Bursting it earns 100 MiB/s for good."),
        VERY_MUCH("Very much", 20_480, "20 TiB. On Bursting it earns 1,000 MiB/s for good.");

        private final String label;
        private final int gib;
        private final String means;

        Stored(String label, int gib, String means) {
            this.label = label;
            this.gib = gib;
            this.means = means;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String means() {
            return means;
        }

        @Override
        public Optional<String> source() {
            return Optional.of("S1");
        }
    }

    /// How many machines mount it.
    public enum Machines implements EntryWord {
        ONE("One", "one machine", 1),
        A_FEW("A few", "a few machines", 4),
        DOZENS("Dozens", "dozens of machines", 40),
        HUNDREDS("Hundreds", "hundreds of machines", 400);

        private final String label;
        private final String phrase;
        private final int count;

        Machines(String label, String phrase, int count) {
            this.label = label;
            this.phrase = phrase;
            this.count = count;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String means() {
            return (count == 1 ? "1 machine" : count + " machines")
                    + " with 16 requests under way each. A machine moves at"
                    + " most 500 MiB/s, on Regional Elastic with efs-utils 2 three times that.";
        }

        @Override
        public Optional<String> source() {
            return Optional.of("S1");
        }
    }

    /// When the traffic is at its peak; else a hundredth of it runs.
    public enum Busy implements EntryWord {
        AN_HOUR(
                "An hour a night",
                Optional.of(
                        new Schedule.Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(22, 0), 1)),
                "At its peak from 22:00 to 23:00 on weekdays; at other times a hundredth of that."),
        WORKING_HOURS(
                "Working hours",
                Optional.of(
                        new Schedule.Weekly(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), 8)),
                "At its peak from 09:00 to 17:00 on weekdays; at other times a hundredth of that."),
        AROUND_THE_CLOCK("Around the clock", Optional.empty(), "At its peak all the time.");

        private final String label;
        private final Optional<Schedule.Weekly> peak;
        private final String means;

        Busy(String label, Optional<Schedule.Weekly> peak, String means) {
            this.label = label;
            this.peak = peak;
            this.means = means;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String means() {
            return means;
        }

        @Override
        public Optional<String> source() {
            return Optional.empty();
        }
    }

    /// The form filled in with what the words stand for; what they do not speak of stays.
    public WorkloadText in(WorkloadText text) {
        var filled = text;
        for (var field : fields().entrySet()) filled = filled.with(field.getKey(), field.getValue());
        return filled.withLayers(layers().map(WorkloadText::of).toList());
    }

    private Map<WorkloadField, String> fields() {
        return Map.ofEntries(
                Map.entry(WorkloadField.NAME, name()),
                Map.entry(WorkloadField.HOT, Integer.toString(stored.gib)),
                Map.entry(WorkloadField.COLD, "0"),
                Map.entry(WorkloadField.FROZEN, "0"),
                Map.entry(WorkloadField.COLD_READS, "0"),
                Map.entry(WorkloadField.FROZEN_READS, "0"),
                Map.entry(WorkloadField.CLIENT_COUNT, Integer.toString(machines.count)),
                Map.entry(WorkloadField.THREADS, "16"),
                Map.entry(WorkloadField.READ_LATENCY, speed.readMs),
                Map.entry(WorkloadField.WRITE_LATENCY, speed.writeMs),
                Map.entry(WorkloadField.MAX_DELAY, speed.delayHours),
                Map.entry(WorkloadField.HORIZON, "365"));
    }

    private String name() {
        return Stream.of(speed.label, stored.label + " data", machines.phrase, busy.label)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private Stream<TrafficLayer> layers() {
        return busy
                .peak
                .map(peak ->
                        List.of(layer("peak", peak, 1 - BASE_SHARE), layer("base", new Schedule.Always(), BASE_SHARE)))
                .orElseGet(() -> List.of(layer("steady", new Schedule.Always(), 1)))
                .stream();
    }

    private TrafficLayer layer(String name, Schedule schedule, double share) {
        return new TrafficLayer(name, schedule, speed.read(share), speed.write(share), REQUEST, REQUEST, 0, 0.8);
    }
}
