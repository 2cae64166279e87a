package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExportDiffTest {
    private static final String PLANNER = "0.1.0";

    @Test
    void lines_are_compared_with_three_around_them() {
        var before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        assertEquals("""
                @@ -3,7 +3,7 @@
                 3
                 4
                 5
                -6
                +six
                 7
                 8
                 9""", text(FileDiff.of("a", before, before.replace("6", "six"))));
        assertEquals(new FileDiff("a", FileDiff.Kind.SAME, List.of()), FileDiff.of("a", before, before));
        assertEquals("@@ -0,0 +1,2 @@\n+a\n+", text(FileDiff.added("b", "a\n\n")));
        assertEquals("@@ -1,1 +0,0 @@\n--- a", text(FileDiff.removed("b", "-- a\n")));
        assertEquals("@@ -1,1 +1,2 @@\n a\n+\\ No newline at the end", text(FileDiff.of("c", "a\n", "a")));
    }

    @Test
    void the_same_export_changes_nothing() {
        var set = set("regional-gp-bursting", Optional.empty());
        var diff = ExportDiff.of(set, files(set), saved(set), Catalog.ALL);
        assertTrue(diff.isSame());
        assertEquals(List.of(), diff.change().orElseThrow().plan().steps());
        assertEquals(List.of(), diff.notes());
    }

    @Test
    void another_row_says_the_steps_and_the_changed_lines() {
        var now = set("regional-gp-elastic", Optional.of(Exporter.AWS_CLI));
        var saved = saved(set("regional-gp-bursting", Optional.of(Exporter.AWS_CLI)));
        saved.put("mine.txt", "not an export's");
        saved.put("cdk-typescript/package.json", "of a format that is not compared");
        var diff = ExportDiff.of(now, files(now), saved, Catalog.ALL);
        assertEquals(
                Map.of(
                        "setup.sh", FileDiff.Kind.CHANGED,
                        "change.sh", FileDiff.Kind.CHANGED,
                        "teardown.sh", FileDiff.Kind.CHANGED,
                        "efs-planner.json", FileDiff.Kind.CHANGED),
                diff.files().stream().collect(Collectors.toMap(FileDiff::path, FileDiff::kind)));
        var change = diff.change().orElseThrow();
        assertEquals(
                List.of("regional-gp-bursting", "regional-gp-elastic"),
                List.of(change.from().id(), change.to().id()));
        assertEquals(1, change.plan().steps().size());
        assertTrue(text(diff.files().getLast()).contains("\n-  \"row\": \"regional-gp-bursting\",\n"));
    }

    @Test
    void a_file_that_the_saved_export_had_and_this_one_has_not_is_removed() {
        var now = set("regional-gp-elastic", Optional.of(Exporter.AWS_CLI));
        var saved = saved(set("regional-gp-elastic", Optional.of(Exporter.AWS_CLI)));
        var made = files(now).stream()
                .filter(file -> !file.path().equals("change.sh"))
                .toList();
        var last = ExportDiff.of(now, made, saved, Catalog.ALL).files().getLast();
        assertEquals(List.of("change.sh", FileDiff.Kind.REMOVED), List.of(last.path(), last.kind()));
    }

    @Test
    void without_a_plan_file_only_the_texts_are_compared() {
        var now = set("regional-gp-elastic", Optional.of(Exporter.AWS_CLI));
        var diff = ExportDiff.of(now, files(now), Map.of("setup.sh", "older\n"), Catalog.ALL);
        assertEquals(Optional.empty(), diff.change());
        assertEquals(
                List.of("There is no efs-planner.json beside the saved files, so only texts can be compared"),
                diff.notes());
        assertEquals(3, diff.count(FileDiff.Kind.ADDED));
        assertEquals(1, diff.count(FileDiff.Kind.CHANGED));
    }

    @Test
    void another_region_is_another_file_system() {
        var now = set("regional-gp-elastic", Optional.of(Exporter.AWS_CLI));
        var saved = saved(now);
        saved.computeIfPresent(PlanFile.NAME, (_, text) -> text.replace("\"us-east-1\"", "\"eu-central-1\""));
        assertEquals(
                List.of("The saved export is for eu-central-1, this one for us-east-1: it makes a new file system"
                        + " there"),
                ExportDiff.of(now, files(now), saved, Catalog.ALL).notes());
    }

    private static ExportSet set(String row, Optional<Exporter> format) {
        var plan = new Planner(Catalog.ALL.newest(), Catalog.PRICES)
                .plan(Presets.bundled("ray-small").orElseThrow().workload());
        return new ExportSet(plan, plan.evaluation(row).orElseThrow(), format, PLANNER);
    }

    private static List<SourceFile> files(ExportSet set) {
        return assertInstanceOf(Export.Exported.class, set.files()).files();
    }

    private static Map<String, String> saved(ExportSet set) {
        return files(set).stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text, (a, _) -> a, TreeMap::new));
    }

    private static String text(FileDiff diff) {
        return diff.lines().stream().map(DiffLine::toString).collect(Collectors.joining("\n"));
    }
}
