package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path folder;

    @Test
    void two_workloads_are_compared_with_what_differs_and_the_differences() throws IOException {
        var text =
                WorkloadWriter.text(Presets.bundled("wordpress").orElseThrow().workload());
        var now = Files.writeString(folder.resolve("now.json"), text);
        var then = Files.writeString(
                folder.resolve("then.json"), text.replace("4.4", "50").replace("WordPress fleet", "grown fleet"));
        var run = CommandRun.of("compare", now.toString(), then.toString(), "--row", "regional-gp-bursting");
        assertEquals("0 ", run.exit() + " " + run.err());
        var lines = run.out().lines().toList();
        assertEquals(
                "“WordPress fleet”: Regional · General Purpose · Bursting falls short, for $3.30 a month.",
                lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.matches("Hot, GiB +4\\.4 +50")), run.out());
        assertTrue(lines.stream().anyMatch(line -> line.matches("Monthly cost, USD +\\$3\\.30 +.*, worse")), run.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Why not “WordPress fleet”")), run.out());
    }

    @Test
    void the_same_as_json_follows_its_schema_and_as_csv_has_plain_numbers() {
        var json = CommandRun.of("compare", "wordpress", "jenkins", "--format", "json");
        assertEquals("0 ", json.exit() + " " + json.err());
        assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(json.out(), "compare-1"));
        var csv = CommandRun.of("compare", "wordpress", "wordpress", "--format", "csv");
        assertTrue(csv.out().lines().anyMatch("result,\"Monthly cost, USD\",172.46,172.46"::equals), csv.out());
        assertTrue(csv.out().startsWith("Kind,Name,wordpress,wordpress"), csv.out());
    }

    @Test
    void what_is_wrong_is_said_for_each_and_nothing_is_printed() {
        var run = CommandRun.of("compare", "wordpress", "nowhere.json");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("nowhere.json:$: there is no such file"), run.err());
        var row = CommandRun.of("compare", "wordpress", "jenkins", "--row", "regional");
        assertEquals(2, row.exit());
        assertTrue(row.err().startsWith("wordpress has no row regional: choose one of "), row.err());
        assertEquals(2, CommandRun.of("compare", "wordpress").exit());
    }
}
