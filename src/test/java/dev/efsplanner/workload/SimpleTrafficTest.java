package dev.efsplanner.workload;

import static dev.efsplanner.workload.SimpleField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimpleTrafficTest {
    @Test
    void weekdays_with_a_morning_peak() {
        var layers = made(TrafficPattern.WEEKDAYS, Map.of(AVERAGE_READ, "10", PEAK_READ, "100", PEAK_HOURS, "2"));
        var io = IoSize.ofKib(1024);
        var days = TrafficPattern.WEEKDAYS.days();
        double base = (168 * 10 - 10 * 100) / 110.0;
        assertEquals(
                List.of(
                        new TrafficLayer(
                                "base",
                                new Schedule.Weekly(days, LocalTime.MIDNIGHT, 24),
                                DataRate.ofMibps(base),
                                DataRate.ZERO,
                                io,
                                io,
                                0,
                                0.8),
                        new TrafficLayer(
                                "peak",
                                new Schedule.Weekly(days, LocalTime.of(9, 0), 2),
                                DataRate.ofMibps(100 - base),
                                DataRate.ZERO,
                                io,
                                io,
                                0,
                                0.8)),
                layers);
    }

    @Test
    void steady_traffic_is_one_layer() {
        var layers = made(TrafficPattern.STEADY, Map.of(AVERAGE_READ, "3", AVERAGE_WRITE, "0.3"));
        assertEquals(
                List.of(new Schedule.Always()),
                layers.stream().map(TrafficLayer::schedule).toList());
        assertEquals(3, layers.getFirst().read().mibps());
        assertEquals(0.3, layers.getFirst().write().mibps());
    }

    @Test
    void metadata_is_its_share_of_all_operations() {
        var layers = made(
                TrafficPattern.EVERY_DAY,
                Map.of(AVERAGE_READ, "1", PEAK_READ, "8", READ_SIZE, "16", METADATA_SHARE, "0.6"));
        for (var layer : layers) {
            assertEquals(0.6, layer.metadataOpsPerSecond() / (layer.readOps() + layer.metadataOpsPerSecond()), 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void average_and_peak_come_out_and_the_entry_is_known_again(TrafficPattern pattern) {
        var random = new Random(5);
        int valid = 0;
        for (int i = 0; i < 1000; i++) {
            var entry = random(pattern, random);
            if (!(entry.layers() instanceof Valid<List<TrafficLayer>>(var layers))) continue;
            valid++;
            var demand = Demand.ofWeek(layers);
            assertNear(
                    entry.averageRead().mibps(), average(demand, l -> l.read().mibps()));
            assertNear(
                    entry.averageWrite().mibps(), average(demand, l -> l.write().mibps()));
            assertNear(entry.peakRead().mibps(), peak(demand, l -> l.read().mibps()));
            assertNear(entry.peakWrite().mibps(), peak(demand, l -> l.write().mibps()));
            var again = SimpleTraffic.of(layers);
            if (layers.size() == 2) assertEquals(Optional.of(entry), again);
        }
        assertTrue(valid > 100, pattern + " " + valid);
    }

    @Test
    void layers_that_were_made_otherwise_are_no_simple_entry() {
        for (var preset : Presets.bundled()) {
            assertEquals(Optional.empty(), SimpleTraffic.of(preset.workload().layers()), preset.id());
        }
        assertEquals(Optional.empty(), SimpleTraffic.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WEEKDAYS   | 60   | 50   | 1  | $.simple.peakReadMibps: must be at least the average, 60 MiB/s, not 50
                    STEADY     | 60   | 70   | 1  | $.simple.peakReadMibps: must be the average, 60 MiB/s, while traffic is steady: leave it blank or choose a pattern with a peak
                    WEEKENDS   | 60   | 70   | 1  | $.simple.averageReadMibps: is too high: with at most 70 MiB/s for 48 hours a week it must be at most 20 MiB/s
                    WEEKNIGHTS | 60   | 3072 | 2  | $.simple.peakReadMibps: alone makes more than the average: 3,072 MiB/s for 10 hours a week are 182.9 MiB/s. Right would be a peak of at most 1008 MiB/s, or 0.6562 hours at peak, or an average of at least 182.9 MiB/s
                    EVERY_DAY  | 0    | 5    | 1  | $.simple.peakReadMibps: must be 0 while the average is 0
                    EVERY_DAY  | 0    | 0    | 1  | $.simple.averageReadMibps: is 0 and so are the writes: one of them must be above 0
                    """)
    void an_average_and_a_peak_that_cannot_both_hold_are_refused_with_what_would_be_right(
            TrafficPattern pattern, String average, String peak, String hours, String problem) {
        assertEquals(
                List.of(problem),
                problems(entry(pattern, Map.of(AVERAGE_READ, average, PEAK_READ, peak, PEAK_HOURS, hours))
                        .layers()));
    }

    @Test
    void what_the_message_says_is_right() {
        for (var right : List.of(
                Map.of(PEAK_READ, "1008", PEAK_HOURS, "2", AVERAGE_READ, "60"),
                Map.of(PEAK_READ, "3072", PEAK_HOURS, "0.6562", AVERAGE_READ, "60"),
                Map.of(PEAK_READ, "3072", PEAK_HOURS, "2", AVERAGE_READ, "182.9"))) {
            assertInstanceOf(
                    Valid.class, entry(TrafficPattern.WEEKNIGHTS, right).layers(), right.toString());
        }
    }

    @Test
    void every_field_is_parsed_and_named() {
        assertEquals(
                List.of(
                        "$.simple.averageReadMibps: a number is missing",
                        "$.simple.peakWriteMibps: '1,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5",
                        "$.simple.peakHours: must be at most 24, not 25",
                        "$.simple.peakStart: 'noon' is not a time: write hours and minutes, 00:00 to 23:59",
                        "$.simple.metadataShare: must be at most 0.99, not 1"),
                problems(SimpleTraffic.parse(
                        TrafficPattern.WEEKDAYS,
                        Map.of(PEAK_WRITE, "1,5", PEAK_HOURS, "25", PEAK_START, "noon", METADATA_SHARE, "1"))));
    }

    @Test
    void an_entry_survives_its_texts() {
        var random = new Random(9);
        for (int i = 0; i < 500; i++) {
            var entry = random(TrafficPattern.WEEKENDS, random);
            assertEquals(new Valid<>(entry), SimpleTraffic.parse(entry.pattern(), entry.texts()));
        }
    }

    private static SimpleTraffic random(TrafficPattern pattern, Random random) {
        boolean steady = pattern == TrafficPattern.STEADY;
        double read = (50 + random.nextInt(9900)) / 100.0;
        double write = random.nextInt(2000) / 100.0;
        int more = steady ? 1 : 1 + random.nextInt(20);
        return new SimpleTraffic(
                pattern,
                DataRate.ofMibps(read),
                DataRate.ofMibps(write),
                DataRate.ofMibps(Math.rint(read * more * 100) / 100),
                DataRate.ofMibps(Math.rint(write * more * 100) / 100),
                steady ? 1 : 0.5 + random.nextInt(12) / 2.0,
                LocalTime.of(steady ? 9 : random.nextInt(24), 0),
                IoSize.ofKib(4 + random.nextInt(1000)),
                IoSize.ofKib(4 + random.nextInt(1000)),
                random.nextInt(90) / 100.0);
    }

    private static SimpleTraffic entry(TrafficPattern pattern, Map<SimpleField, String> texts) {
        return switch (SimpleTraffic.parse(pattern, texts)) {
            case Valid<SimpleTraffic>(var entry) -> entry;
            case Invalid<SimpleTraffic>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<TrafficLayer> made(TrafficPattern pattern, Map<SimpleField, String> texts) {
        return switch (entry(pattern, texts).layers()) {
            case Valid<List<TrafficLayer>>(var layers) -> layers;
            case Invalid<List<TrafficLayer>>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Parsed<?> parsed) {
        return parsed instanceof Invalid<?>(var problems)
                ? problems.stream().map(Problem::toString).toList()
                : List.of();
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, expected));
    }

    private static double average(Demand demand, ToDoubleFunction<TrafficLayer> rate) {
        return demand.segments().stream()
                        .mapToDouble(s -> s.seconds()
                                * s.layers().stream().mapToDouble(rate).sum())
                        .sum()
                / demand.cycleSeconds();
    }

    private static double peak(Demand demand, ToDoubleFunction<TrafficLayer> rate) {
        return demand.segments().stream()
                .mapToDouble(s -> s.layers().stream().mapToDouble(rate).sum())
                .max()
                .orElseThrow();
    }
}
