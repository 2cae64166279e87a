package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file says, the answer is a plan or a line that names the field.
class BadInputTest {
    private static final String NAME = "\"small\"";
    private static final String HOT = "11.5";
    private static final String LAYER = "{ \"name\": \"base\", \"readMibps\": 3.25, \"writeMibps\": 0.3 }";
    private static final String FILE = "{ \"format\": \"efs-planner/workload/1\", \"name\": " + NAME
            + ", \"region\": \"us-east-1\", \"storage\": { \"hotGiB\": " + HOT + " }, \"layers\": [" + LAYER + "] }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    11.5        | -1              | $.storage.hotGiB
                    11.5        | 1e300           | $.storage.hotGiB
                    11.5        | 1e400           | $.storage.hotGiB
                    11.5        | NaN             | $
                    11.5        | Infinity        | $
                    11.5        | 1,5             | $
                    11.5        | 1.000,5         | $
                    11.5        | "11,5"          | $.storage.hotGiB
                    11.5        | "11"            | $.storage.hotGiB
                    11.5        | null            | $.storage.hotGiB
                    11.5        | 0x10            | $
                    3.25        | -0.5            | $.layers[0].readMibps
                    3.25        | 1e999           | $.layers[0].readMibps
                    us-east-1   | us-east-9       | $.region
                    us-east-1   | $(touch x)      | $.region
                    "small"     | ""              | $.name
                    "small"     | "   "           | $.name
                    "small"     | "a\\u0007b"     | $.name
                    hotGiB      | hotGib          | $.storage.hotGib
                    efs-planner | efs_planner     | $.format
                    """)
    void a_wrong_value_is_refused_with_the_path_of_its_field(String from, String to, String path) {
        var run = CommandRun.with(FILE.replace(from, to), "plan", "-");
        assertEquals(List.of(1, ""), List.of(run.exit(), run.out()), run.toString());
        assertTrue(run.err().lines().anyMatch(line -> line.startsWith("-:" + path + ": ")), run.err());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("-:$")), run.err());
    }

    @Test
    void a_file_without_layers_or_cut_short_is_refused() {
        var empty = CommandRun.with(FILE.replace(LAYER, ""), "plan", "-");
        assertEquals(1, empty.exit());
        assertTrue(empty.err().startsWith("-:$.layers: "), empty.err());
        for (int end = 0; end < FILE.length(); end++) {
            var run = CommandRun.with(FILE.substring(0, end), "plan", "-");
            assertEquals(
                    List.of(1, "", 1L),
                    List.of(run.exit(), run.out(), run.err().lines().count()),
                    run.err());
            assertTrue(run.err().startsWith("-:$: "), run.err());
        }
    }

    @Test
    void every_problem_of_a_file_is_told_at_once() {
        var wrong = FILE.replace(HOT, "-1").replace("3.25", "-2").replace("us-east-1", "mars-1");
        var run = CommandRun.with(wrong, "plan", "-");
        assertTrue(run.err().lines().count() >= 2, run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "104857600", "1e-9", "0.0000001"})
    void an_empty_file_system_and_one_of_a_hundred_pebibytes_are_planned(String gib) {
        var run = CommandRun.with(FILE.replace(HOT, gib), "plan", "-", "--format", "json");
        assertEquals(List.of(0, ""), List.of(run.exit(), run.err()));
    }

    @Test
    void overlapping_layers_add_up() {
        var run = CommandRun.with(FILE.replace(LAYER, LAYER + ", " + LAYER.replace("base", "more")), "plan", "-");
        assertEquals(List.of(0, ""), List.of(run.exit(), run.err()));
        var same = CommandRun.with(FILE.replace(LAYER, LAYER + ", " + LAYER), "plan", "-");
        assertTrue(same.exit() == 0 || same.err().startsWith("-:$.layers"), same.toString());
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_and_one_of_the_longest_is_not() {
        var run = CommandRun.with(FILE.replace("small", "n".repeat(300)), "plan", "-");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("-:$.name: "), run.err());
        assertEquals(
                0,
                CommandRun.with(FILE.replace("small", "n".repeat(256)), "plan", "-")
                        .exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(touch x)",
                "`touch x`",
                "'; touch x; '",
                "a\\\"b",
                "$HOME",
                "file://x",
                "${jndi:x}",
                "日本 µ",
                "../../x",
                "-rf",
                "\uD83D\uDE80",
                "<script>",
                "%s%n",
                "a|b,c"
            })
    void a_hostile_name_is_only_a_name(String name) throws IOException {
        var file = Files.writeString(folder.resolve("workload.json"), FILE.replace("small", name));
        for (var format : List.of("table", "json", "csv")) {
            assertEquals(
                    0,
                    CommandRun.of("plan", file.toString(), "--format", format).exit());
        }
        var out = folder.resolve("out");
        var export = CommandRun.of("plan", file.toString(), "--export", "all", "--out", out.toString());
        assertTrue(export.exit() == 0 || export.exit() == 1 && export.err().contains("$.name"), export.toString());
        try (var left = Files.list(folder)) {
            assertTrue(
                    left.allMatch(f -> List.of("workload.json", "out")
                            .contains(f.getFileName().toString())),
                    folder.toString());
        }
    }

    @Test
    void a_control_character_never_reaches_the_terminal() {
        var run = CommandRun.with(FILE.replace("hotGiB", "hot\\u001b[31mGiB\\n"), "plan", "-");
        assertEquals(1, run.exit());
        assertTrue(run.err().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.err());
        var missing = CommandRun.of("plan", "no\u001b[31m\nfile");
        assertEquals(1, missing.err().lines().count(), missing.err());
    }
}
