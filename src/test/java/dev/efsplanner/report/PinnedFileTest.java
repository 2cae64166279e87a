package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Pinned;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Problem;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PinnedFileTest {
    private final PinnedFile file = new PinnedFile(
            List.of(
                    pinned("now", "wordpress", "2026-07", "regional-gp-bursting"),
                    pinned("as planned last year", "jenkins", "2025-08", "onezone-gp-elastic")),
            OptionalInt.of(1));

    @Test
    void what_is_written_follows_the_schema_and_reads_back_as_the_same() {
        assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(file.text(), "scenarios-1"));
        assertEquals(new Parsed.Valid<>(file), read(file.text()));
        var none = new PinnedFile(List.of(), OptionalInt.empty());
        assertEquals(new Parsed.Valid<>(none), read(none.text()));
        assertThrows(IllegalArgumentException.class, () -> new PinnedFile(List.of(), OptionalInt.of(0)));
    }

    @Test
    void every_problem_is_named_with_its_place() {
        var text = file.text()
                .replace("\"2025-08\"", "\"2019-01\"")
                .replace("\"regional-gp-bursting\"", "\"regional-gp-padded\"")
                .replace("\"baseline\" : 1", "\"baseline\" : 7")
                .replace("\"baseline\": 1", "\"baseline\": 7");
        assertEquals(
                List.of(
                        new Problem("$.scenarios[0].row", "its plan has no row regional-gp-padded"),
                        new Problem("$.scenarios[1].edition", "there is no edition 2019-01 here: 2026-07 or 2025-08"),
                        new Problem("$.baseline", "must be the place of a scenario, 0 to 1")),
                problems(text));
    }

    @Test
    void a_workload_that_is_wrong_is_named_by_its_field() {
        var problem = problems(file.text().replaceFirst("\"us-east-1\"", "\"mars-north-1\""))
                .getFirst();
        assertEquals("$.scenarios[0].workload.region", problem.path());
    }

    @Test
    void a_file_of_a_newer_planner_is_refused_politely() {
        assertEquals(
                List.of(new Problem(
                        "$.format",
                        "these scenarios were written by a newer EFS Planner, as efs-planner/scenarios/2: open them with"
                                + " that one")),
                problems(file.text().replace(PinnedFile.FORMAT, "efs-planner/scenarios/2")));
    }

    private static Pinned pinned(String name, String preset, String edition, String row) {
        return new Pinned(name, Presets.bundled(preset).orElseThrow().workload(), edition, row);
    }

    private static Parsed<PinnedFile> read(String text) {
        return new PinnedFileReader(Catalog.ALL).read(text);
    }

    @SuppressWarnings("unchecked")
    private static List<Problem> problems(String text) {
        return assertInstanceOf(Parsed.Invalid.class, read(text)).problems();
    }
}
