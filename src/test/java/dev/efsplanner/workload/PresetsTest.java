package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import dev.efsplanner.workload.Preset.Basis;
import dev.efsplanner.workload.Preset.Mark;
import dev.efsplanner.workload.Preset.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PresetsTest {
    private static final String SMALL = """
            { "format": "efs-planner/preset/1", "id": "small", "title": "Small", "story": "Little.", "sources": [],
              "marks": { "$.storage.hotGiB": { "mark": "M" }, "$.layers[0].readMibps": { "mark": "A", "note": "guess" } },
              "workload": { "format": "efs-planner/workload/1", "name": "small", "region": "us-east-1",
                            "storage": { "hotGiB": 1 }, "layers": [ { "readMibps": 3 } ] } }
            """;

    @Test
    void every_preset_file_is_bundled_under_its_own_name() throws IOException {
        assertEquals(Presets.IDS, Presets.bundled().stream().map(Preset::id).toList());
        try (var files = Files.list(Path.of("assets/workloads"))) {
            assertEquals(
                    new TreeSet<>(Presets.IDS),
                    new TreeSet<>(files.map(f -> f.getFileName().toString().replace(".json", ""))
                            .toList()));
        }
        assertEquals(Optional.empty(), Presets.bundled("no-such-preset"));
    }

    @Test
    void every_bundled_file_is_what_the_reader_with_the_schema_makes_of_it() {
        var reader = new PresetReader(KnownRegions.of(List.of("us-east-1")));
        for (var preset : Presets.bundled()) {
            assertEquals(new Valid<>(preset), reader.read(Presets.text(preset.id())), preset.id());
        }
    }

    @Test
    void incidents_name_a_source_and_what_it_published() {
        for (var id : List.of("wordpress", "jenkins", "ci-cache", "virus-scan")) {
            var preset = Presets.bundled(id).orElseThrow();
            assertTrue(preset.published().isPresent(), id);
            assertTrue(preset.sources().getFirst().url().isPresent(), id);
        }
        assertEquals(
                List.of(33, 13, 0, 21),
                Presets.bundled().stream()
                        .flatMap(p -> p.published().stream())
                        .map(Published::emptyDays)
                        .toList());
    }

    @Test
    void marks_are_found_by_the_path_of_a_field() {
        var preset = valid(SMALL);
        assertEquals(Optional.of(new Mark(Basis.M, "")), preset.mark(WorkloadField.HOT.path()));
        assertEquals(Optional.of(new Mark(Basis.A, "guess")), preset.mark(WorkloadField.READ.path(0)));
        assertEquals(Optional.empty(), preset.mark(WorkloadField.COLD.path()));
    }

    @Test
    void a_number_without_a_mark_and_a_mark_without_a_number_are_refused() {
        assertEquals(
                List.of("$.workload.storage.coldGiB: has no mark: add one under marks, M, D or A"),
                problems(SMALL.replace("\"hotGiB\": 1", "\"hotGiB\": 1, \"coldGiB\": 2")));
        assertEquals(
                List.of("$.marks['$.clients.count']: marks no number of the workload"),
                problems(SMALL.replace("\"marks\": {", "\"marks\": { \"$.clients.count\": { \"mark\": \"A\" },")));
    }

    @Test
    void a_problem_of_the_workload_is_named_where_it_stands_in_the_preset() {
        assertEquals(
                List.of("$.workload.storage.hotGiB: must be 0 or more, not -1"),
                problems(SMALL.replace("\"hotGiB\": 1", "\"hotGiB\": -1")));
        assertEquals(
                List.of("$.marks['$.storage.hotGiB'].mark: must be one of \"M\", \"D\", \"A\", not the text \"X\""),
                problems(SMALL.replace("\"M\"", "\"X\"")));
    }

    private static Preset valid(String file) {
        return switch (read(file)) {
            case Valid<Preset>(var preset) -> preset;
            case Invalid<Preset>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(String file) {
        return switch (read(file)) {
            case Valid<Preset> valid -> throw new AssertionError(valid);
            case Invalid<Preset>(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }

    private static Parsed<Preset> read(String file) {
        return new PresetReader(KnownRegions.of(List.of("us-east-1"))).read(file);
    }
}
