package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.support.RandomWorkloads;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {
    private static final KnownRegions REGIONS = KnownRegions.of(List.of("us-east-1"));
    private static final WorkloadText PLAIN = WorkloadText.EMPTY
            .with(NAME, "ranged")
            .with(REGION, "us-east-1")
            .with(HOT, "100")
            .withLayers(List.of(Map.of(READ, "3"), Map.of(READ, "5")));

    /// Every field that may be a range is one.
    private static final WorkloadText FULL = PLAIN.with(HOT, "50..100..200")
            .with(COLD, "1..2..3")
            .with(FROZEN, "0..1..9")
            .with(GROWTH, "0..0..4")
            .with(AVERAGE_FILE, "4..64..1024")
            .with(COLD_READS, "0..1..2")
            .with(FROZEN_READS, "0..0.5..1")
            .with(TRAFFIC_GROWTH, "0..1..5")
            .with(1, READ, "1..5..10")
            .with(1, WRITE, "0..0..2")
            .with(1, READ_SIZE, "4..16..64")
            .with(1, WRITE_SIZE, "8..32..128")
            .with(1, METADATA_OPS, "10..20..40")
            .with(1, METADATA_READS, "0.5..0.8..0.9");

    @Test
    void the_likely_numbers_stand_in_the_workload_and_the_ranges_beside_them() {
        var workload = valid(PLAIN.with(HOT, " 50 .. 100 ..200 ").with(1, READ, "1..5..1e1"));
        assertEquals(
                new Ranges(Map.of(HOT, new Range(50, 100, 200)), List.of(Map.of(), Map.of(READ, new Range(1, 5, 10)))),
                workload.ranges());
        var likely = valid(PLAIN);
        assertEquals(likely, workload.at(Scenario.all(Level.LIKELY)));
        assertEquals(likely.storage(), workload.storage());
        assertEquals(likely.layers(), workload.layers());
    }

    @Test
    void a_range_without_extent_is_the_plain_number() {
        assertEquals(valid(PLAIN), valid(PLAIN.with(HOT, "100..100..100").with(1, READ, "5..5..5")));
    }

    @Test
    void every_storage_and_traffic_number_may_be_a_range_and_no_other() {
        var ranged = Arrays.stream(WorkloadField.values())
                .filter(field -> field.rule() instanceof FieldRule.Ranged)
                .toList();
        assertEquals(
                List.of(
                        HOT,
                        COLD,
                        FROZEN,
                        GROWTH,
                        AVERAGE_FILE,
                        COLD_READS,
                        FROZEN_READS,
                        READ,
                        WRITE,
                        READ_SIZE,
                        WRITE_SIZE,
                        METADATA_OPS,
                        METADATA_READS,
                        TRAFFIC_GROWTH),
                ranged);
    }

    @Test
    void the_high_scenario_has_more_of_everything_in_smaller_pieces() {
        assertEquals(
                valid(PLAIN.with(HOT, "200")
                        .with(COLD, "3")
                        .with(FROZEN, "9")
                        .with(GROWTH, "4")
                        .with(AVERAGE_FILE, "4")
                        .with(COLD_READS, "2")
                        .with(FROZEN_READS, "1")
                        .with(TRAFFIC_GROWTH, "5")
                        .with(1, READ, "10")
                        .with(1, WRITE, "2")
                        .with(1, READ_SIZE, "4")
                        .with(1, WRITE_SIZE, "8")
                        .with(1, METADATA_OPS, "40")
                        .with(1, METADATA_READS, "0.5")),
                valid(FULL).at(Scenario.all(Level.HIGH)));
    }

    @Test
    void the_low_scenario_has_less_of_everything_in_larger_pieces() {
        assertEquals(
                valid(PLAIN.with(HOT, "50")
                        .with(COLD, "1")
                        .with(FROZEN, "0")
                        .with(GROWTH, "0")
                        .with(AVERAGE_FILE, "1024")
                        .with(COLD_READS, "0")
                        .with(FROZEN_READS, "0")
                        .with(TRAFFIC_GROWTH, "0")
                        .with(1, READ, "1")
                        .with(1, WRITE, "0")
                        .with(1, READ_SIZE, "64")
                        .with(1, WRITE_SIZE, "128")
                        .with(1, METADATA_OPS, "10")
                        .with(1, METADATA_READS, "0.9")),
                valid(FULL).at(Scenario.all(Level.LOW)));
    }

    @Test
    void traffic_and_storage_go_up_and_down_independently() {
        var mixed = new Scenario(Map.of(Axis.TRAFFIC, Level.HIGH, Axis.STORAGE, Level.LOW));
        assertEquals(
                valid(PLAIN.with(HOT, "50").with(1, READ, "10")),
                valid(PLAIN.with(HOT, "50..100..200").with(1, READ, "1..5..10")).at(mixed));
    }

    @Test
    void scenarios_are_one_three_or_nine_and_their_weights_add_up_to_one() {
        assertEquals(List.of("likely 1.0"), scenarios(PLAIN));
        assertEquals(List.of("likely 1.0"), scenarios(PLAIN.with(TRAFFIC_GROWTH, "0..1..2")));
        assertEquals(
                List.of("traffic low 0.25", "traffic likely 0.5", "traffic high 0.25"),
                scenarios(PLAIN.with(1, READ_SIZE, "1..2..3")));
        assertEquals(
                List.of("storage low 0.25", "storage likely 0.5", "storage high 0.25"),
                scenarios(PLAIN.with(GROWTH, "1..2..3")));
        assertEquals(
                List.of(
                        "traffic low and storage low 0.0625",
                        "traffic low and storage likely 0.125",
                        "traffic low and storage high 0.0625",
                        "traffic likely and storage low 0.125",
                        "traffic likely and storage likely 0.25",
                        "traffic likely and storage high 0.125",
                        "traffic high and storage low 0.0625",
                        "traffic high and storage likely 0.125",
                        "traffic high and storage high 0.0625"),
                scenarios(FULL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50..100         | a range is written low..likely..high, as in 50..100..200
            1..2..3..4      | a range is written low..likely..high, as in 50..100..200
            ..              | a range is written low..likely..high, as in 50..100..200
            200..100..50    | a range must not fall: write low..likely..high, as in 50..100..200, not 200..100..50
            1..3..2         | a range must not fall: write low..likely..high, as in 50..100..200, not 1..3..2
            -1..2..3        | low: must be 0 or more, not -1
            1..x..3         | likely: 'x' is not a number: write digits, as in 100 or 0.5
            1..2..          | high: a number is missing
            1..2..2e9       | high: must be at most 1,073,741,824, not 2e9
            """)
    void a_range_that_is_none_is_refused_with_what_would_be_right(String typed, String message) {
        assertEquals(
                new Invalid<>(List.of(new Problem("$.storage.hotGiB", message))),
                PLAIN.with(HOT, typed).parse(REGIONS));
    }

    @Test
    void a_choice_is_no_range() {
        assertEquals(
                new Invalid<>(List.of(new Problem(
                        "$.choices.paddingGiB", "'1..2..3' is not a number: write digits, as in 100 or 0.5"))),
                PLAIN.with(PADDING, "1..2..3").parse(REGIONS));
    }

    @Test
    void a_range_is_an_object_in_the_file() {
        var tree = WorkloadWriter.tree(valid(PLAIN.with(HOT, "50..100..200.5")));
        assertEquals(
                "{\"low\":50,\"likely\":100,\"high\":200.5}",
                JsonText.of(tree.at("/storage/hotGiB")).replaceAll("\\s", ""));
    }

    @Test
    void any_workload_with_ranges_survives_its_text_and_its_file() {
        var workloads = new RandomWorkloads(5);
        var random = new Random(5);
        var reader = new WorkloadReader(REGIONS);
        for (int i = 0; i < 200; i++) {
            var workload = valid(ranged(WorkloadText.of(workloads.next(REGIONS.codes())), random));
            assertEquals(new Valid<>(workload), WorkloadText.of(workload).parse(REGIONS));
            assertEquals(new Valid<>(workload), reader.read(WorkloadWriter.text(workload)));
        }
    }

    @Test
    void a_part_that_is_replaced_loses_its_ranges_and_the_others_keep_theirs() {
        var workload = valid(FULL);
        var ranges = workload.ranges();
        assertEquals(
                new Ranges(ranges.fields(), List.of()),
                workload.withLayers(workload.layers()).ranges());
        assertEquals(
                new Ranges(Map.of(TRAFFIC_GROWTH, new Range(0, 1, 5)), ranges.layers()),
                workload.withStorage(workload.storage()).ranges());
        assertEquals(ranges, workload.withName("other").withHorizonDays(7).ranges());
    }

    private static WorkloadText ranged(WorkloadText text, Random random) {
        var layers = new ArrayList<Map<WorkloadField, String>>();
        text.layers().forEach(layer -> layers.add(ranged(layer, random)));
        return new WorkloadText(ranged(text.fields(), random), layers);
    }

    private static Map<WorkloadField, String> ranged(Map<WorkloadField, String> texts, Random random) {
        var ranged = new EnumMap<WorkloadField, String>(texts);
        ranged.replaceAll((field, text) -> {
            if (!(field.rule() instanceof FieldRule.Ranged rule) || random.nextInt(3) == 0) return text;
            double likely = Double.parseDouble(text);
            double low = Math.max(rule.amount().least(), likely * random.nextDouble());
            double high = Math.min(rule.amount().most(), likely * (1 + random.nextDouble()));
            return low + ".." + likely + ".." + high;
        });
        return ranged;
    }

    private static List<String> scenarios(WorkloadText text) {
        return Scenario.of(valid(text).ranges()).stream()
                .map(scenario -> scenario.words() + " " + scenario.weight())
                .toList();
    }

    private static Workload valid(WorkloadText text) {
        return switch (text.parse(REGIONS)) {
            case Valid<Workload>(var workload) -> workload;
            case Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }
}
