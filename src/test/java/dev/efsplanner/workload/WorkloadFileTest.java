package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.RandomWorkloads;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadFileTest {
    private static final KnownRegions REGIONS = KnownRegions.of(List.of("us-east-1", "eu-west-1"));
    private static final WorkloadReader READER = new WorkloadReader(REGIONS);

    private static final String MINIMAL = """
            { "format": "efs-planner/workload/1", "name": "minimal", "region": "us-east-1",
              "storage": { "hotGiB": 100 }, "layers": [ { "readMibps": 3 } ] }
            """;

    private static final String FULL = """
            {
              "format": "efs-planner/workload/1",
              "name": "nightly batch",
              "region": "us-east-1",
              "storage": {
                "hotGiB": 100,
                "coldGiB": 0,
                "frozenGiB": 0,
                "growthGiBPerMonth": 0,
                "averageFileKiB": 1024,
                "coldReadGiBPerMonth": 0,
                "frozenReadGiBPerMonth": 0
              },
              "clients": {
                "count": 4,
                "threadsEach": 16,
                "nicMibps": null,
                "efsUtils2": true,
                "outsideZoneShare": 0
              },
              "layers": [
                {
                  "name": "batch",
                  "schedule": {
                    "days": ["MON", "TUE", "WED", "THU", "FRI"],
                    "start": "22:00",
                    "hours": 2
                  },
                  "readMibps": 60,
                  "writeMibps": 20,
                  "readKiB": 1024,
                  "writeKiB": 1024,
                  "metadataOpsPerSecond": 0,
                  "metadataReadShare": 0.8
                },
                {
                  "name": "base",
                  "schedule": "always",
                  "readMibps": 3,
                  "writeMibps": 0.3,
                  "readKiB": 1024,
                  "writeKiB": 1024,
                  "metadataOpsPerSecond": 0,
                  "metadataReadShare": 0.8
                }
              ],
              "fileTask": {
                "work": "untar",
                "files": 11000,
                "threads": 4,
                "sameDirectory": false
              },
              "needs": {
                "readLatencyMs": null,
                "writeLatencyMs": null,
                "surviveZoneLoss": false,
                "maxDelayHours": 0,
                "fileTaskSeconds": 120,
                "monthlyBudgetUsd": null
              },
              "choices": {
                "provisionedMibps": null,
                "paddingGiB": 0,
                "discountPercent": 0,
                "monthHours": 730,
                "iaAfterDays": 30,
                "archiveAfterDays": 90,
                "backOnFirstAccess": false
              },
              "startingCreditTiB": 2.1,
              "horizonDays": 365,
              "trafficGrowthPercentPerMonth": 0,
              "export": {
                "tags": null,
                "description": null,
                "path": "/data",
                "ownerUid": 1000,
                "ownerGid": 1000,
                "permissions": "0750",
                "kmsKeyArn": null,
                "backup": true,
                "replicateToRegion": null,
                "alarmTopicArn": null,
                "dashboard": true
              }
            }
            """;

    @Test
    void a_minimal_file_is_the_same_as_its_fields_typed() {
        var typed = WorkloadText.EMPTY
                .with(WorkloadField.NAME, "minimal")
                .with(WorkloadField.REGION, "us-east-1")
                .with(WorkloadField.HOT, "100")
                .withLayers(List.of(Map.of(WorkloadField.READ, "3")));
        assertEquals(typed.parse(REGIONS), READER.read(MINIMAL));
    }

    @Test
    void a_full_file_is_written_as_it_was_read() {
        assertEquals(FULL, WorkloadWriter.text(valid(FULL)));
    }

    @Test
    void any_workload_survives_its_file() {
        var workloads = new RandomWorkloads(23);
        for (int i = 0; i < 200; i++) {
            var workload = workloads.next(REGIONS.codes());
            var text = WorkloadWriter.text(workload);
            assertEquals(new Valid<>(workload), READER.read(text), text);
            assertEquals(text, WorkloadWriter.text(workload));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "hotGiB": 100       | "hotGiB": -1                 | $.storage.hotGiB: must be 0 or more, not -1
                    "hotGiB": 100       | "hotGiB": 1e30               | $.storage.hotGiB: must be at most 1073741824, not 1E+30
                    "hotGiB": 100       | "hotGiB": 1e999              | $.storage.hotGiB: the number 1e999 is out of range: at most 1.79e308
                    "hotGiB": 100       | "hotGiB": "100"              | $.storage.hotGiB: must be a number or an object, not the text "100"
                    "hotGiB": 100       | "hotGiB": "1.234,5"          | $.storage.hotGiB: must be a number or an object, not the text "1.234,5"
                    "hotGiB": 100       | "hotGiB": null               | $.storage.hotGiB: must be a number or an object, not null
                    "hotGiB": 100       | "hotGiB": {"low": 1, "likely": 2} | $.storage.hotGiB.high: this field is missing
                    "hotGiB": 100       | "hotGiB": {"low": -1, "likely": 2, "high": 3} | $.storage.hotGiB.low: must be 0 or more, not -1
                    "hotGiB": 100       | "hotGiB": {"low": 9, "likely": 2, "high": 3} | $.storage.hotGiB: a range must not fall: write low..likely..high, as in 50..100..200, not 9.0..2.0..3.0
                    "hotGiB": 100       | "hotGiB": 1, "averageFileKiB": {"low": 1, "likely": 2, "high": 3, "max": 4} | $.storage.averageFileKiB.max: unknown field 'max': known here are low, likely, high
                    "readMibps": 3      | "readMibps": {"low": 0, "likely": 0, "high": 3} | $.layers[0].readMibps: no layer has any traffic: at least one needs a read rate, a write rate or metadata above 0
                    "hotGiB": 100       |                              | $.storage.hotGiB: this field is missing
                    "hotGiB": 100       | "hotGiB": 1, "hotTiB": 1     | $.storage.hotTiB: unknown field 'hotTiB': known here are hotGiB, coldGiB, frozenGiB, growthGiBPerMonth, averageFileKiB, coldReadGiBPerMonth, frozenReadGiBPerMonth
                    "readMibps": 3      | "readMibs": 3                | $.layers[0].readMibs: unknown field 'readMibs': known here are name, schedule, readMibps, writeMibps, readKiB, writeKiB, metadataOpsPerSecond, metadataReadShare
                    "readMibps": 3      | "readMibps": 0               | $.layers[0].readMibps: no layer has any traffic: at least one needs a read rate, a write rate or metadata above 0
                    "readMibps": 3      | "readMibps": 3, "readKiB": 0 | $.layers[0].readKiB: must be 0.001 or more, not 0
                    { "readMibps": 3 }  |                              | $.layers: must have at least 1 entry, but has 0
                    workload/1          | workload/9                   | $.format: this workload was saved by a newer EFS Planner, in the format efs-planner/workload/9; this one reads efs-planner/workload/1: open it with the newer one
                    us-east-1           | us-east-9                    | $.region: no Region 'us-east-9' is known: did you mean us-east-1?
                    us-east-1           | Atlantis                     | $.region: no Region 'Atlantis' is known: write a Region code such as us-east-1
                    "minimal"           | "a\\u0000b"                  | $.name: must not contain line breaks, NUL or other control characters
                    "minimal"           | "a\\nb"                      | $.name: must not contain line breaks, NUL or other control characters
                    "minimal"           | ""                           | $.name: must not be empty
                    "readMibps": 3      | "readMibps": 3, "schedule": "sometimes" | $.layers[0].schedule: must be "always" or an object, not the text "sometimes"
                    "readMibps": 3      | "readMibps": 3, "schedule": {"days": [], "start": "22:00", "hours": 2} | $.layers[0].schedule.days: must have at least 1 entry, but has 0
                    "readMibps": 3      | "readMibps": 3, "schedule": {"days": ["Mon"]} | $.layers[0].schedule.days[0]: must be one of "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN", not the text "Mon"
                    "readMibps": 3      | "readMibps": 3, "schedule": {"days": ["MON"], "hours": 169} | $.layers[0].schedule.hours: must be at most 168, not 169
                    "readMibps": 3      | "readMibps": 3, "schedule": {"days": ["MON"], "start": "24:00"} | $.layers[0].schedule.start: "24:00" is not right here: expected a time of day on the 24-hour clock, hh:mm, such as 22:00
                    """)
    void a_wrong_file_is_refused_with_the_path_and_what_would_be_right(String right, String wrong, String problem) {
        var file = MINIMAL.replace(right, wrong == null ? "" : wrong.replace("\\\\", "\\"));
        assertEquals(List.of(problem), problems(file));
    }

    @Test
    void a_name_of_300_characters_is_refused() {
        assertEquals(
                List.of("$.name: must be at most 256 characters long, not 300"),
                problems(MINIMAL.replace("minimal", "n".repeat(300))));
    }

    @Test
    void a_hostile_name_is_only_a_name() {
        assertEquals(
                "$(touch x) 'a' \\ 🚀",
                valid(MINIMAL.replace("minimal", "$(touch x) 'a' \\\\ 🚀")).name());
    }

    @Test
    void a_truncated_file_is_refused_wherever_it_ends() {
        var file = FULL.strip();
        for (int end = 0; end < file.length(); end++) {
            var problems = assertInstanceOf(Invalid.class, READER.read(file.substring(0, end)))
                    .problems();
            assertEquals("$", ((Problem) problems.getFirst()).path());
        }
    }

    @Test
    void whatever_else_a_file_holds_is_refused_without_an_exception() {
        for (var text : List.of("", "null", "[]", "3", "{}", "\uFEFF{}", "[".repeat(10_000), "{\"format\": NaN}")) {
            assertTrue(READER.read(text) instanceof Invalid, text);
        }
    }

    @Test
    void a_file_system_may_hold_nothing_and_a_hundred_pebibytes() {
        assertEquals(0, valid(MINIMAL.replace("100", "0")).storage().total().gib());
        assertEquals(
                104_857_600,
                valid(MINIMAL.replace("100", "104857600")).storage().total().gib());
    }

    private static Workload valid(String file) {
        return switch (READER.read(file)) {
            case Valid<Workload>(var workload) -> workload;
            case Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(String file) {
        return switch (READER.read(file)) {
            case Valid<Workload> valid -> throw new AssertionError(valid);
            case Invalid<Workload>(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
