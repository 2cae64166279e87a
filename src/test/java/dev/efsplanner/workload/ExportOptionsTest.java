package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExportOptionsTest {
    private static final KnownRegions REGIONS = KnownRegions.of(List.of("us-east-1", "us-west-2"));
    private static final WorkloadReader READER = new WorkloadReader(REGIONS);
    private static final String KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";

    @Test
    void a_file_without_the_section_takes_every_default() {
        assertEquals(ExportOptions.DEFAULT, options("{}"));
    }

    @Test
    void every_option_is_read_and_written_back() {
        var file = """
                {
                  "tags": {"team": "storage", "a=b; c": "x"},
                  "description": "it's `here`, $(now)",
                  "path": "/jobs/a b",
                  "ownerUid": 4294967295,
                  "ownerGid": 0,
                  "permissions": "755",
                  "kmsKeyArn": "%s",
                  "backup": false,
                  "replicateToRegion": "us-west-2",
                  "alarmTopicArn": "arn:aws:sns:us-east-1:123456789012:alarms",
                  "dashboard": false
                }""".formatted(KEY).replace("a=b; c", "a=b");
        var expected = new ExportOptions(
                new TreeMap<>(Map.of("team", "storage", "a=b", "x")),
                Optional.of("it's `here`, $(now)"),
                "/jobs/a b",
                4_294_967_295L,
                0,
                "755",
                Optional.of(KEY),
                false,
                Optional.of("us-west-2"),
                Optional.of("arn:aws:sns:us-east-1:123456789012:alarms"),
                false);
        var workload = workload(file);
        assertEquals(expected, workload.export());
        assertEquals(new Valid<>(workload), READER.read(WorkloadWriter.text(workload)));
        assertEquals(new Valid<>(workload), WorkloadText.of(workload).parse(REGIONS));
    }

    @Test
    void tags_are_typed_as_keys_and_values() {
        var table = Map.of(
                "team=storage", Map.of("team", "storage"),
                " team = storage ;; cost centre= 42 a=b; ", Map.of("team", "storage", "cost centre", "42 a=b"),
                "a\\=b=c;empty=", Map.of("a=b", "c", "empty", ""),
                ";", Map.of());
        table.forEach((typed, tags) ->
                assertEquals(new Valid<>(Optional.of(new TreeMap<>(tags))), TAGS.read(typed, "$.export.tags"), typed));
    }

    @Test
    void whatever_a_file_has_as_a_tag_arrives_as_it_is_or_is_refused_with_the_rule() {
        var table = List.of(
                List.of("", "x", "has a tag without a key"),
                List.of("k".repeat(128), "x", "has a key of 128 characters: at most 127"),
                List.of("k", "v".repeat(257), "has a value of 257 characters: at most 256"),
                List.of("AWS:x", "x", "begins with aws:, which AWS keeps for itself"),
                List.of("Name", "x", "is set by the export itself"),
                List.of("a;b=c", "d", "holds a character that EFS does not take"),
                List.of("k", "b; c=d", "holds a character that EFS does not take"),
                List.of("k", "\\", "holds a character that EFS does not take"),
                List.of("k", "$(touch x)", "holds a character that EFS does not take"),
                List.of("k", "two\\nlines", "holds a character that EFS does not take"),
                List.of("k", "🚀", "holds a character that EFS does not take"),
                List.of(" k", "v", "begins or ends with a space"),
                List.of("k", "v ", "begins or ends with a space"));
        for (var line : table) {
            var json = "{\"tags\": {\"" + line.get(0) + "\": \"" + line.get(1).replace("\\", "\\\\") + "\"}}";
            var problems = problems(json.replace("two\\\\nlines", "two\\nlines"));
            assertEquals("$.export.tags", problems.getFirst().path());
            assertTrue(problems.getFirst().message().contains(line.get(2)), problems.toString());
        }
        var longest = new TreeMap<>(Map.of("k".repeat(127), "v".repeat(256)));
        assertEquals(
                longest,
                options("{\"tags\": {\"" + "k".repeat(127) + "\": \"" + "v".repeat(256) + "\"}}")
                        .tags());
    }

    @Test
    void no_more_tags_than_efs_takes() {
        var tags = new StringBuilder();
        for (int i = 0; i < 48; i++) tags.append("k").append(i).append("=v;");
        var problems = assertInstanceOf(Invalid.class, TAGS.read(tags.toString(), "$.export.tags"))
                .problems();
        assertEquals(
                "[$.export.tags: has 48 tags: EFS takes 50, and Name, PlanEdition, PlanPrices are set by the export,"
                        + " so at most 47 are left]",
                problems.toString());
    }

    @Test
    void text_that_is_no_tag_is_named() {
        var table = Map.of(
                "team", "'team' is no tag: write key=value; key=value",
                "a=b;a=c", "has the key 'a' twice");
        table.forEach((typed, message) ->
                assertEquals(new Invalid<>(List.of(new Problem("$", message))), TAGS.read(typed, "$")));
    }

    @Test
    void what_aws_would_refuse_is_refused_with_field_and_rule() {
        var table = List.of(
                List.of("path", "\"/\"", "must be a path such as /data"),
                List.of("path", "\"data\"", "must be a path such as /data"),
                List.of("path", "\"/a/b/c/d/e\"", "1 to 4 folders"),
                List.of("path", "\"/../x\"", "do not begin with a dot"),
                List.of("path", "\"/$(x)\"", "hold none of $"),
                List.of("path", "\"/a\\tb\"", "no control characters"),
                List.of("path", "\"/" + "a".repeat(100) + "\"", "at most 100 characters"),
                List.of("permissions", "\"0888\"", "must be 3 or 4 octal digits"),
                List.of("permissions", "\"07\"", "must be 3 or 4 octal digits"),
                List.of("ownerUid", "4294967296", "must be at most 4294967295"),
                List.of("ownerGid", "-1", "must be 0 or more"),
                List.of("kmsKeyArn", "\"alias/aws/elasticfilesystem\"", "must be the ARN of a key"),
                List.of("replicateToRegion", "\"us-west-9\"", "us-west"),
                List.of("replicateToRegion", "\"us-west-2'; touch x\"", "must be a Region code"),
                List.of("alarmTopicArn", "\"alarms\"", "must be the ARN of an SNS topic"),
                List.of("description", "\"two\\nlines\"", "must not contain line breaks"),
                List.of("colour", "1", "unknown field"));
        for (var line : table) {
            var problem =
                    problems("{\"" + line.get(0) + "\": " + line.get(1) + "}").getFirst();
            assertEquals("$.export." + line.get(0), problem.path());
            assertTrue(problem.message().contains(line.get(2)), problem.toString());
        }
    }

    private static ExportOptions options(String section) {
        return workload(section).export();
    }

    private static Workload workload(String section) {
        return switch (READER.read(file(section))) {
            case Valid<Workload>(var workload) -> workload;
            case Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(String section) {
        return switch (READER.read(file(section))) {
            case Valid<Workload>(var workload) -> throw new AssertionError(workload.export());
            case Invalid<Workload>(var problems) -> problems;
        };
    }

    private static String file(String section) {
        return """
                {"format": "efs-planner/workload/1", "name": "x", "region": "us-east-1",
                 "storage": {"hotGiB": 1}, "layers": [{"readMibps": 1}], "export": %s}""".formatted(section);
    }
}
