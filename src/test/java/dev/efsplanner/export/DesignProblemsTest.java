package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignProblemsTest {
    @Test
    void options_of_another_region_are_refused_with_field_and_rule() {
        var options = new ExportOptions(
                Collections.emptySortedMap(),
                Optional.empty(),
                "/data",
                1000,
                1000,
                "0750",
                Optional.of("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
                true,
                Optional.of("cn-north-1"),
                Optional.of("arn:aws:sns:us-west-2:123456789012:alarms"),
                true);
        assertEquals(
                List.of(
                        new Problem(
                                "$.export.kmsKeyArn",
                                "names a key of eu-west-1: EFS takes only a key of its own Region, us-east-1"),
                        new Problem(
                                "$.export.alarmTopicArn",
                                "names a topic of us-west-2: an alarm notifies only a topic of its own Region,"
                                        + " us-east-1"),
                        new Problem(
                                "$.export.replicateToRegion",
                                "cn-north-1 is in another partition of AWS than us-east-1: EFS does not replicate"
                                        + " across")),
                Written.problems(Rows.with(Rows.ELASTIC, Rows.workload().withExport(options))));
    }

    @Test
    void every_row_of_the_cover_is_exported() {
        for (var row : Rows.COVER) assertEquals(List.of(), DesignProblems.of(row), row.id());
    }
}
