package dev.efsplanner.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the planner writes itself has nothing that it would warn others of.
class OwnExportsTest {
    private static final List<String> SETS_UP = List.of(
            "setup.sh",
            "template.yaml",
            "cdk-typescript/lib/stack.ts",
            "cdk-python/file_system_stack.py",
            "cdk-java/src/main/java/efs/FileSystemStack.java",
            "terraform/main.tf");

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void every_row_is_read_back_from_every_format_without_a_fault_that_stops_it() {
        for (var id : Draws.of(List.of("ray-small", "wordpress", "log-archive"))) {
            var workload = Presets.bundled(id).orElseThrow().workload();
            for (var row : planner.plan(workload).evaluations()) {
                if (row.outcome().isPresent()) files(row).forEach(file -> check(row, file));
            }
        }
    }

    private static void check(Evaluation row, SourceFile file) {
        var where = row.workload().name() + " " + row.id() + " " + file.path();
        var sample = Pastes.sample(file.text());
        var setup = sample.setup().orElseThrow();
        assertEquals(plain(row.configuration()), setup.configuration(), where);
        assertEquals(row.outcome().flatMap(Outcome::provisioned), setup.provisioned(), where);
        assertEquals(List.of(), sample.notes(), where);
        var policy = row.configuration().policy();
        var defects = sample.defects().stream().map(Defect::wrong).toList();
        var stated = file.path().matches("setup.sh|template.yaml") || !policy.isNone();
        var lifecycle =
                "No lifecycle policy is stated: files that nobody reads any more stay at the price of Standard.";
        assertEquals(stated ? List.of() : List.of(lifecycle), defects, where);
    }

    /// Padding is no setting of the file system.
    private static Configuration plain(Configuration row) {
        return new Configuration(row.type(), row.performance(), row.throughput(), row.policy());
    }

    @Test
    void the_recommended_rows_own_files_are_no_copied_sample() {
        for (var preset : Draws.of(Presets.bundled())) {
            var plan = planner.plan(preset.workload());
            for (var file : plan.recommendation()
                    .evaluation()
                    .map(OwnExportsTest::files)
                    .orElse(List.of())) {
                var judged = Judged.of(Pastes.sample(file.text()), planner, plan);
                assertEquals(Optional.empty(), judged.warning(), preset.id() + " " + file.path());
            }
        }
    }

    @Test
    void the_presets_have_recommended_rows_to_check() {
        var recommended = Presets.bundled().stream()
                .map(Preset::workload)
                .filter(workload ->
                        planner.plan(workload).recommendation().evaluation().isPresent())
                .count();
        assertEquals(true, recommended > 10);
    }

    private static List<SourceFile> files(Evaluation row) {
        var files = assertInstanceOf(Export.Exported.class, Exporter.all(row)).files().stream()
                .filter(file -> SETS_UP.contains(file.path()))
                .toList();
        assertEquals(SETS_UP.size(), files.size());
        return files;
    }
}
