package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.export.service.FakeAws;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `setup.sh`, `change.sh` and `teardown.sh` in turn, run by bash with the real `aws` client, against the fake service.
class ScriptLifeTest {
    private static final Evaluation PROVISIONED = Rows.row(
            FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.PROVISIONED, StoragePolicy.NONE);

    @TempDir
    Path folder;

    @Test
    void what_setup_made_is_changed_to_another_plan_and_then_taken_away_without_a_trace() throws IOException {
        Tool.need("bash", "aws");
        try (var aws = new FakeAws()) {
            var nothing = aws.state();
            good(aws, Rows.BURSTING, "setup.sh", "");
            var id = aws.fileSystems().getFirst().get("FileSystemId").asString();
            var changed = good(aws, Rows.ELASTIC, "change.sh", id);
            assertTrue(changed.contains("Throughput: elastic instead of bursting."), changed);
            assertTrue(
                    changed.matches("(?s).*no other change of the throughput mode before \\d{4}-\\d\\d-\\d\\d"
                            + " \\d\\d:\\d\\d UTC.*"),
                    changed);
            var bursting = Written.design(Rows.BURSTING).token();
            var elastic = Written.design(Rows.ELASTIC);
            assertEquals(Facts.of(elastic).replace(elastic.token(), bursting), Facts.of(aws));
            var stands = aws.state();
            var again = good(aws, Rows.ELASTIC, "change.sh", id);
            assertTrue(again.contains("Throughput: as planned.\nLifecycle: as planned.\nBackup: as planned."), again);
            assertEquals(stands, aws.state());
            good(aws, Rows.BURSTING, "teardown.sh", "");
            assertEquals(nothing, aws.state());
            good(aws, Rows.BURSTING, "teardown.sh", "");
            assertEquals(List.of(), aws.refused());
        }
    }

    @Test
    void the_day_after_a_change_and_what_needs_a_new_file_system_are_said_in_words() throws IOException {
        Tool.need("bash", "aws");
        try (var aws = new FakeAws()) {
            good(aws, PROVISIONED, "setup.sh", "");
            var id = aws.fileSystems().getFirst().get("FileSystemId").asString();
            var stands = aws.state();
            var maxIo = run(aws, Rows.PROVISIONED, "change.sh", id);
            assertEquals(1, maxIo.exit());
            assertEquals(
                    id
                            + " has performance mode generalPurpose, the plan maxIO: the mode is chosen when a file system is"
                            + " created.\nRun setup.sh for a new file system and copy the data, with AWS DataSync for"
                            + " example. Nothing was changed.\n",
                    maxIo.err());
            var oneZone = run(aws, Rows.ONE_ZONE, "change.sh", id);
            assertTrue(oneZone.err().startsWith(id + " is Regional, the plan One Zone"), oneZone.err());
            aws.lockDay();
            var tooEarly = run(aws, Rows.ELASTIC, "change.sh", id);
            assertEquals(1, tooEarly.exit());
            assertTrue(
                    tooEarly.err().startsWith("AWS allows the next change 24 hours after the last one"),
                    tooEarly.err());
            assertEquals(stands, aws.state());
            var asked = SetupScriptTest.run(
                    Written.executable(
                            folder.resolve("x/teardown.sh"),
                            Written.text(Exporter.AWS_CLI, PROVISIONED, "teardown.sh")),
                    aws,
                    Map.of(),
                    List.of());
            assertEquals("There is no terminal to ask on: run again with --yes. Nothing was deleted.\n", asked.err());
            assertEquals(stands, aws.state());
        }
    }

    private String good(FakeAws aws, Evaluation row, String script, String id) throws IOException {
        var ran = run(aws, row, script, id);
        assertEquals("", ran.err(), script);
        return ran.good().out();
    }

    private Tool.Ran run(FakeAws aws, Evaluation row, String script, String id) throws IOException {
        return SetupScriptTest.run(
                Written.executable(
                        folder.resolve(row.id() + "/" + script), Written.text(Exporter.AWS_CLI, row, script)),
                aws,
                Map.of("EFS_PLANNER_YES", "1", "FILE_SYSTEM_ID", id),
                List.of());
    }
}
