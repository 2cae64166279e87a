package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.RandomWorkloads;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTextTest {
    private static final KnownRegions REGIONS = KnownRegions.of(List.of("us-east-1", "eu-west-1", "eu-central-1"));

    private static final WorkloadText MINIMAL = WorkloadText.EMPTY
            .with(NAME, "minimal")
            .with(REGION, "us-east-1")
            .with(HOT, "100")
            .withLayers(List.of(Map.of(READ, "3")));

    @Test
    void blank_fields_take_their_defaults() {
        var expected = new Workload(
                "minimal",
                "us-east-1",
                new StoredData(DataSize.ofGib(100), DataSize.ZERO, DataSize.ZERO, DataSize.ZERO, IoSize.ofKib(1024)),
                new Clients(4, 16, Optional.empty(), true, 0),
                List.of(new TrafficLayer(
                        "traffic",
                        new Schedule.Always(),
                        DataRate.ofMibps(3),
                        DataRate.ZERO,
                        IoSize.ofKib(1024),
                        IoSize.ofKib(1024),
                        0,
                        0.8)),
                Needs.NONE,
                Choices.DEFAULT,
                DataSize.ofTib(2.1),
                365);
        assertEquals(new Valid<>(expected), MINIMAL.parse(REGIONS));
    }

    @Test
    void all_problems_come_at_once_each_with_its_path() {
        var text = WorkloadText.EMPTY
                .with(REGION, "us-east1")
                .with(HOT, "-1")
                .with(COLD, "1,5")
                .with(CLIENT_COUNT, "2.5")
                .with(OUTSIDE_ZONE, "3")
                .withLayers(List.of(Map.of(READ, "1"), Map.of(WRITE, "NaN", DAYS, "MON-FRI", START, "25:00")));
        assertProblems("""
                $.name: a value is missing
                $.storage.hotGiB: must be 0 or more, not -1
                $.storage.coldGiB: '1,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5
                $.clients.count: must be a whole number, not 2.5
                $.clients.outsideZoneShare: must be at most 1, not 3
                $.region: no Region 'us-east1' is known: did you mean us-east-1?
                $.layers[1].schedule.start: '25:00' is not a time: write hours and minutes, 00:00 to 23:59
                $.layers[1].writeMibps: 'NaN' is not a number: write digits, as in 100 or 0.5
                """, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    -1          | must be 0 or more, not -1
                    NaN         | 'NaN' is not a number: write digits, as in 100 or 0.5
                    Infinity    | 'Infinity' is not a number: write digits, as in 100 or 0.5
                    1e999       | '1e999' is too large
                    1e30        | must be at most 1,073,741,824, not 1e30
                    1,5         | '1,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5
                    1.234,5     | '1.234,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5
                    1'000       | '1'000' is not a number here: write a decimal point and no thousands separators, as in 1234.5
                    0x10        | 'x' is no unit here: write GiB, TiB, GB, TB or a number alone
                    100 MiB/s   | '100 MiB/s' is a rate, which cannot be a size: write GiB, TiB, GB, TB or a number alone
                    64k         | '64k' is a count, which cannot be a size: write GiB, TiB, GB, TB or a number alone
                    10 Gb       | 'Gb' may be bits or bytes: write GB or Gbit
                    2 TiB-3 TiB | must be 0 or more, not 2 TiB-3 TiB, which is -1,024
                    2 EiB*3     | 'EiB' is no unit here: write GiB, TiB, GB, TB or a number alone
                    ١٠٠         | '١٠٠' is not a number: write digits, as in 100 or 0.5
                    ~~          | a number is missing
                    ~  ~        | a number is missing
                    10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 | is too long for a number: write at most 100 characters
                    """)
    void a_number_that_is_none_is_refused_with_what_would_be_right(String typed, String message) {
        assertEquals(
                new Invalid<>(List.of(new Problem("$.storage.hotGiB", message))),
                MINIMAL.with(HOT, typed).parse(REGIONS));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "104857600,104857600", "1073741824,1073741824", "1e3,1000", "' 0.5 ',0.5", ".5,0.5"})
    void a_file_system_may_hold_nothing_and_a_hundred_pebibytes(String typed, double gib) {
        assertEquals(
                DataSize.ofGib(gib), valid(MINIMAL.with(HOT, typed)).storage().hot());
    }

    @Test
    void a_file_task_is_there_once_it_has_files() {
        assertEquals(Optional.empty(), valid(MINIMAL.with(FILE_WORK, "clone")).fileTask());
        var files = MINIMAL.with(FILES, "11000");
        assertEquals(
                Optional.of(new FileTask(FileWork.UNTAR, 11_000, 1, false)),
                valid(files).fileTask());
        assertEquals(
                Optional.of(new FileTask(FileWork.CLONE, 11_000, 8, true)),
                valid(files.with(FILE_WORK, " Clone ").with(FILE_THREADS, "8").with(SAME_DIRECTORY, "yes"))
                        .fileTask());
        assertEquals(
                OptionalDouble.of(60),
                valid(files.with(FILE_TASK_TIME, "60")).needs().fileTaskSeconds());
    }

    @Test
    void a_file_task_that_is_not_right_says_what_would_be() {
        assertProblems(
                "$.needs.fileTaskSeconds: needs a file task: say how many files it has",
                MINIMAL.with(FILE_TASK_TIME, "60"));
        assertProblems(
                """
                $.fileTask.work: must be one of create, clone, untar, page, not 'zip'
                $.fileTask.files: must be 1 or more, not 0
                $.fileTask.threads: must be a whole number, not 1.5
                $.needs.fileTaskSeconds: must be 0.001 or more, not 0
                """,
                MINIMAL.with(FILE_WORK, "zip")
                        .with(FILES, "0")
                        .with(FILE_THREADS, "1.5")
                        .with(FILE_TASK_TIME, "0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(touch x)",
                "`reboot`",
                "a'b\"c\\d",
                "-rf /",
                "🚀 team",
                "ملفات الفريق",
                "{{name}}",
                "<b>&amp;",
                "${jndi:x}",
                "%s%n"
            })
    void a_hostile_name_is_only_a_name(String name) {
        assertEquals(name, valid(MINIMAL.with(NAME, name)).name());
    }

    @Test
    void a_name_has_256_characters_at_most_whatever_the_script() {
        assertEquals(
                "🚀".repeat(256), valid(MINIMAL.with(NAME, "🚀".repeat(256))).name());
        assertProblems(
                "$.name: is too long: it has 300 characters, at most 256 are allowed",
                MINIMAL.with(NAME, "n".repeat(300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u001bb", "a\u0085b", "a\u2028b", "a\ud800b"})
    void control_characters_in_a_name_are_refused(String name) {
        assertProblems(
                "$.name: must not contain line breaks, NUL or other control characters", MINIMAL.with(NAME, name));
        assertProblems(
                "$.layers[0].name: must not contain line breaks, NUL or other control characters",
                MINIMAL.with(0, LAYER_NAME, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    daily          | daily
                    MON-SUN        | daily
                    Weekdays       | weekdays
                    weekends       | weekends
                    mon-fri        | weekdays
                    mon-thu        | MON,TUE,WED,THU
                    FRI-MON        | MON,FRI,SAT,SUN
                    SUN, MON       | MON,SUN
                    tuesday        | TUE
                    MON            | MON
                    """)
    void days_are_words_lists_and_ranges(String typed, String days) {
        var layer = valid(MINIMAL.with(0, DAYS, typed)).layers().getFirst();
        assertEquals(days, WorkloadText.of(layer).get(DAYS));
    }

    @Test
    void days_that_are_none_are_refused() {
        for (var typed : List.of("MO", "MON-", "MON-TUE-WED", ",", "holidays", "MON".repeat(100))) {
            var problems = assertInstanceOf(
                            Invalid.class, MINIMAL.with(0, DAYS, typed).parse(REGIONS))
                    .problems();
            assertEquals("$.layers[0].schedule.days", ((Problem) problems.getFirst()).path(), typed);
        }
    }

    @Test
    void a_schedule_may_pass_midnight_and_last_a_week() {
        var text = MINIMAL.with(0, DAYS, "FRI").with(0, START, "9:30").with(0, HOURS, "168");
        assertEquals(
                new Schedule.Weekly(EnumSet.of(DayOfWeek.FRIDAY), LocalTime.of(9, 30), 168),
                valid(text).layers().getFirst().schedule());
        assertProblems("$.layers[0].schedule.hours: must be at most 168, not 169", text.with(0, HOURS, "169"));
        assertProblems("$.layers[0].schedule.hours: must be 0.001 or more, not 0", text.with(0, HOURS, "0"));
    }

    @Test
    void start_and_hours_do_not_matter_while_a_layer_is_always_on() {
        var text = MINIMAL.with(0, DAYS, "always").with(0, START, "late").with(0, HOURS, "many");
        assertEquals(valid(MINIMAL), valid(text));
    }

    @Test
    void a_workload_needs_traffic() {
        assertProblems(
                "$.layers: is empty: at least one layer with a read rate, a write rate or metadata is needed",
                MINIMAL.withLayers(List.of()));
        assertProblems(
                "$.layers[0].readMibps: no layer has any traffic: at least one needs a read rate, a write rate or"
                        + " metadata above 0",
                MINIMAL.withLayers(List.of(Map.of(), Map.of(READ, "0"))));
        assertEquals(
                2,
                valid(MINIMAL.withLayers(List.of(Map.of(), Map.of(METADATA_OPS, "1"))))
                        .layers()
                        .size());
    }

    @Test
    void overlapping_layers_add_up() {
        var layers = valid(MINIMAL.withLayers(List.of(
                        Map.of(READ, "3"),
                        Map.of(READ, "4", DAYS, "MON", START, "08:00", HOURS, "4"),
                        Map.of(READ, "5", DAYS, "MON", START, "10:00", HOURS, "4"))))
                .layers();
        var reads = Demand.ofWeek(layers).segments().stream()
                .map(s -> s.layers().stream().mapToDouble(l -> l.read().mibps()).sum())
                .toList();
        assertEquals(List.of(3.0, 7.0, 12.0, 8.0, 3.0), reads);
    }

    @Test
    void too_many_layers_are_refused() {
        assertProblems(
                "$.layers: has 1001 layers, at most 1000 are allowed",
                MINIMAL.withLayers(Collections.nCopies(1001, Map.of(READ, "1"))));
    }

    @Test
    void any_workload_survives_being_written_and_read() {
        var workloads = new RandomWorkloads(7);
        for (int i = 0; i < 2000; i++) {
            var workload = workloads.next(REGIONS.codes());
            assertEquals(new Valid<>(workload), WorkloadText.of(workload).parse(REGIONS));
        }
    }

    @Test
    void no_text_at_all_makes_it_throw() {
        var random = new Random(11);
        var pieces = List.of(
                "",
                " ",
                "-",
                "1",
                "9".repeat(30),
                ".",
                ",",
                "e",
                "E+",
                "999",
                "NaN",
                "∞",
                "\u0000",
                "\n",
                "\ud83d",
                "é",
                "MON",
                "always",
                ":",
                "23:59",
                "true",
                "us-east-",
                "$(x)",
                "\u202e",
                "x".repeat(500),
                "0.001");
        for (int i = 0; i < 5000; i++) {
            var text = MINIMAL.withLayers(List.of(Map.of(READ, "3"), Map.of()));
            for (int j = random.nextInt(12); j >= 0; j--) {
                var field = WorkloadField.values()[random.nextInt(WorkloadField.values().length)];
                var typed = pieces.get(random.nextInt(pieces.size())) + pieces.get(random.nextInt(pieces.size()));
                text = field.inLayer() ? text.with(random.nextInt(2), field, typed) : text.with(field, typed);
            }
            switch (text.parse(REGIONS)) {
                case Valid<Workload>(var workload) ->
                    assertEquals(
                            new Valid<>(workload), WorkloadText.of(workload).parse(REGIONS));
                case Invalid<Workload>(var problems) ->
                    problems.forEach(problem -> assertEquals(
                            -1,
                            problem.toString()
                                    .chars()
                                    .filter(Character::isISOControl)
                                    .findFirst()
                                    .orElse(-1)));
            }
        }
    }

    private static Workload valid(WorkloadText text) {
        return switch (text.parse(REGIONS)) {
            case Valid<Workload>(var workload) -> workload;
            case Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static void assertProblems(String expected, WorkloadText text) {
        switch (text.parse(REGIONS)) {
            case Valid<Workload> valid -> throw new AssertionError(valid);
            case Invalid<Workload>(var problems) ->
                assertEquals(
                        expected.strip(),
                        String.join(
                                "\n", problems.stream().map(Problem::toString).toList()));
        }
    }
}
