package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SideLoadsCommandTest {
    private static final String SMALL = """
            {"format": "efs-planner/workload/1", "name": "small files", "region": "us-east-1",
             "storage": {"hotGiB": 80, "coldGiB": 20, "averageFileKiB": 64},
             "layers": [{"name": "base", "schedule": "always", "readMibps": 1}]}
            """;

    @Test
    void the_list_says_when_each_runs_and_what_it_rests_on() {
        var run = CommandRun.of("side-loads");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains("\nvirus-scan  virus scan, weekly   Sunday 00:00, 8 h\n"), run.out());
        assertTrue(run.out().contains("\nrsync: A copy of what changed, made every night through a mount."), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "\n  - 2 % of what is stored changes in a day and is read. (assumption; default of the"
                                        + " Azure NetApp Files calculator for SAP)\n"),
                run.out());
        assertTrue(run.out().contains("AWS Backup takes none and needs no layer"), run.out());
    }

    @Test
    void with_a_workload_it_shows_their_numbers_there() {
        var run = CommandRun.with(SMALL, "side-loads", "-");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals("small files", run.firstLine());
        var rsync = run.out()
                .lines()
                .filter(line -> line.startsWith("rsync "))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("rsync", "rsync, nightly", "every day 01:00, 4 h", "1,638,400", "2 GiB", "0.1422", "118.3"),
                List.of(rsync.split(" {2,}")));
    }

    @Test
    void json_follows_its_schema_with_and_without_a_workload() {
        var alone = json(CommandRun.of("side-loads", "--format", "json"));
        assertTrue(alone.path("workload").isNull());
        assertEquals(List.of("rsync", "virus-scan", "backup", "du"), texts(alone.path("sideLoads"), "id"));
        var sized = json(CommandRun.with(SMALL, "side-loads", "-", "--format", "json"));
        var du = sized.path("sideLoads").path(3);
        assertEquals(6_553_600, du.path("metadataOps").doubleValue());
        assertEquals("du on every client", du.path("layer").path("name").stringValue());
        assertEquals(1820, du.path("layer").path("metadataOpsPerSecond").doubleValue());
    }

    @Test
    void added_loads_are_planned_with_by_every_planning_command() {
        var plan = CommandRun.with(SMALL, "plan", "-", "--format", "json", "--add", "rsync,virus-scan", "--add", "du");
        assertEquals("0 ", plan.exit() + " " + plan.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(plan.out(), "plan-1"))
                .root();
        assertEquals(
                List.of("base", "rsync, nightly", "virus scan, weekly", "du on every client"),
                texts(root.path("workload").path("layers"), "name"));
        for (var command : List.of(
                List.of("outlook", "-", "--months", "1"),
                List.of("break-even", "-"),
                List.of("change", "-", "--from", "regional-gp-bursting", "--to", "regional-gp-elastic"))) {
            var without = CommandRun.with(SMALL, command.toArray(String[]::new));
            var more = new ArrayList<>(command);
            more.addAll(List.of("--add", "backup"));
            var with = CommandRun.with(SMALL, more.toArray(String[]::new));
            assertEquals("0  0 ", without.exit() + " " + without.err() + " " + with.exit() + " " + with.err());
            assertTrue(!without.out().equals(with.out()), command.toString());
        }
    }

    @Test
    void an_unknown_load_is_answered_with_the_known_ones() {
        assertEquals(
                new CommandRun(
                        2,
                        "",
                        "Unknown side load 'aws-backup': choose one of rsync, virus-scan, backup, du\n"
                                + "Try 'efs-planner plan --help'.\n"),
                CommandRun.with(SMALL, "plan", "-", "--add", "rsync,aws-backup"));
    }

    @Test
    void loads_beyond_all_bounds_are_refused_with_a_sentence() {
        var tiny = SMALL.replace("\"averageFileKiB\": 64", "\"averageFileKiB\": 0.001")
                .replace("\"hotGiB\": 80", "\"hotGiB\": 99980");
        assertEquals(
                new CommandRun(
                        1, "", "-:$.layers[1].metadataOpsPerSecond: must be at most 1,000,000,000, not 116500000000\n"),
                CommandRun.with(tiny, "plan", "-", "--add", "du"));
    }

    @Test
    void a_workload_that_is_not_valid_ends_with_one() {
        var run = CommandRun.with(SMALL.replace("us-east-1", "mars"), "side-loads", "-");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("-:$.region: "), run.err());
    }

    private static JsonNode json(CommandRun run) {
        assertEquals("0 ", run.exit() + " " + run.err());
        return assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "side-loads-1"))
                .root();
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(field).stringValue())
                .toList();
    }
}
