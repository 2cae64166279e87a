package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExporterTest {
    private static Workload described(String description) {
        return exporting(new TreeMap<>(), Optional.of(description));
    }

    private static Workload tagged(Map<String, String> tags) {
        return exporting(new TreeMap<>(tags), Optional.empty());
    }

    private static Workload exporting(SortedMap<String, String> tags, Optional<String> description) {
        var workload = Rows.workload();
        var now = workload.export();
        return workload.withExport(new ExportOptions(
                tags,
                description,
                now.path(),
                now.ownerUid(),
                now.ownerGid(),
                now.permissions(),
                now.kmsKeyArn(),
                now.backup(),
                now.replicateToRegion(),
                now.alarmTopicArn(),
                now.dashboard()));
    }

    @Test
    void all_formats_together_are_the_files_of_each() {
        var all = ((Export.Exported) Exporter.all(Rows.ELASTIC)).files();
        assertEquals(
                List.of(
                        "setup.sh",
                        "change.sh",
                        "teardown.sh",
                        "template.yaml",
                        "cdk-typescript/README.md",
                        "cdk-typescript/package.json",
                        "cdk-typescript/tsconfig.json",
                        "cdk-typescript/cdk.json",
                        "cdk-typescript/.gitignore",
                        "cdk-typescript/bin/app.ts",
                        "cdk-typescript/lib/stack.ts",
                        "cdk-java/README.md",
                        "cdk-java/pom.xml",
                        "cdk-java/cdk.json",
                        "cdk-java/.gitignore",
                        "cdk-java/src/main/java/efs/FileSystemApp.java",
                        "cdk-java/src/main/java/efs/FileSystemStack.java",
                        "cdk-python/README.md",
                        "cdk-python/requirements.txt",
                        "cdk-python/cdk.json",
                        "cdk-python/.gitignore",
                        "cdk-python/app.py",
                        "cdk-python/file_system_stack.py",
                        "terraform/README.md",
                        "terraform/.gitignore",
                        "terraform/terraform.tfvars.example",
                        "terraform/versions.tf",
                        "terraform/variables.tf",
                        "terraform/main.tf",
                        "terraform/outputs.tf",
                        "usage/README.md",
                        "usage/mount.sh",
                        "usage/fill.sh",
                        "usage/cloud-init.yaml",
                        "usage/kubernetes.yaml",
                        "usage/ecs-task-definition.json",
                        "usage/lambda.yaml"),
                all.stream().map(SourceFile::path).toList());
        assertEquals(
                List.of("setup.sh", "change.sh", "teardown.sh", "usage/mount.sh", "usage/fill.sh"),
                all.stream()
                        .filter(SourceFile::executable)
                        .map(SourceFile::path)
                        .toList());
    }

    @Test
    void a_format_is_found_by_its_code() {
        assertEquals(Optional.of(Exporter.AWS_CLI), Exporter.of("aws-cli"));
        assertEquals(Optional.of(Exporter.CLOUDFORMATION), Exporter.of("cloudformation"));
        assertEquals(Optional.of(Exporter.CDK_TYPESCRIPT), Exporter.of("cdk-typescript"));
        assertEquals(Optional.of(Exporter.CDK_JAVA), Exporter.of("cdk-java"));
        assertEquals(Optional.of(Exporter.CDK_PYTHON), Exporter.of("cdk-python"));
        assertEquals(Optional.of(Exporter.TERRAFORM), Exporter.of("terraform"));
        assertEquals(Optional.of(Exporter.USAGE), Exporter.of("usage"));
        assertEquals(Optional.empty(), Exporter.of("pulumi"));
    }

    @Test
    void a_row_that_aws_does_not_allow_is_refused_with_its_reason() {
        var maxIo = new Configuration(
                FileSystemType.REGIONAL, PerformanceMode.MAX_IO, ThroughputMode.ELASTIC, StoragePolicy.NONE);
        var row = new Evaluation(
                Rows.workload(),
                "2026-07",
                "2026-10-10",
                maxIo,
                new Verdict.NotPossible(maxIo.impossible().orElseThrow()),
                Optional.empty());
        assertEquals(
                List.of(new Problem(
                        "row regional-maxio-elastic",
                        "cannot be exported, because it cannot be created: Max I/O is not available with Elastic"
                                + " Throughput: Elastic works only in General Purpose mode.")),
                Written.problems(row));
    }

    @Test
    void a_row_without_an_outcome_is_refused_in_any_case() {
        var row = new Evaluation(
                Rows.workload(),
                "2026-07",
                "2026-10-10",
                Rows.ELASTIC.configuration(),
                new Verdict.NotPossible("The Region has no Elastic Throughput."),
                Optional.empty());
        assertEquals(
                "row regional-gp-elastic-ia30-archive90: cannot be exported, because it cannot be created: The Region"
                        + " has no Elastic Throughput.",
                Written.problems(row).getFirst().toString());
    }

    @Test
    void a_region_that_is_no_region_code_is_refused() {
        var row = Rows.with(Rows.ELASTIC, Rows.workload().withRegion("us-east-1'; touch x"));
        assertEquals(
                List.of(new Problem("$.region", "'us-east-1'; touch x' is not a Region code such as us-east-1")),
                Written.problems(row));
        for (var region : List.of("us-gov-west-1", "ap-southeast-5", "cn-north-1", "us-iso-east-1", "eusc-de-east-1")) {
            assertEquals(
                    region,
                    Written.design(Rows.with(Rows.ELASTIC, Rows.workload().withRegion(region)))
                            .region());
        }
    }

    @Test
    void a_name_that_no_export_can_carry_is_refused_with_the_field_and_the_rule() {
        for (var line : HostileNames.REFUSED) {
            var problem =
                    Written.problems(Rows.named(Rows.ELASTIC, line.get(0))).getFirst();
            assertEquals("$.name", problem.path());
            assertTrue(problem.message().contains(line.get(1)), problem.message());
        }
    }

    @Test
    void the_token_changes_with_name_and_settings_and_with_nothing_else() {
        var token = Written.design(Rows.ELASTIC).token();
        assertEquals("efs-nightly-batch-", token.substring(0, 18));
        assertEquals(30, token.length());
        var priced = new Evaluation(
                Rows.workload().withHorizonDays(30),
                "2025-08",
                "2026-11-11",
                Rows.ELASTIC.configuration(),
                Rows.ELASTIC.verdict(),
                Rows.ELASTIC.outcome());
        assertEquals(token, Written.design(priced).token());
        assertNotEquals(
                token, Written.design(Rows.named(Rows.ELASTIC, "Nightly batch")).token());
        assertNotEquals(token, Written.design(Rows.BURSTING).token());
        for (var name : HostileNames.EXPORTABLE) {
            var hostile = Written.design(Rows.named(Rows.ELASTIC, name)).token();
            assertTrue(hostile.matches("efs-[a-z0-9-]{12,60}"), hostile);
        }
    }

    @Test
    void the_name_tag_is_the_name_as_far_as_efs_allows() {
        var table = """
                nightly batch           | nightly batch
                a/b_c.d:e=f+g-h@i       | a/b_c.d:e=f+g-h@i
                ünïcödé 日本語 9          | ünïcödé 日本語 9
                nightly "batch" $(x)    | nightly -batch- -x
                it's                    | it-s
                'quoted'                | quoted
                🚀 launch                | launch
                """;
        for (var line : table.lines().toList()) {
            var columns = line.split("\\|");
            assertEquals(columns[1].strip(), SafeName.of(columns[0].strip()).tag());
        }
    }

    @Test
    void a_name_tag_is_cut_where_256_bytes_of_utf_8_end() {
        assertEquals("x".repeat(256), SafeName.of("x".repeat(256)).tag());
        assertEquals("語".repeat(85), SafeName.of("語".repeat(85)).tag());
        assertEquals("語".repeat(85), SafeName.of("語".repeat(256)).tag());
        assertEquals("語".repeat(85) + "x", SafeName.of("語".repeat(85) + "xy").tag());
        assertEquals("é-" + "語".repeat(84), SafeName.of("é!" + "語".repeat(86)).tag());
        var file = Written.text(Exporter.TERRAFORM, Rows.named(Rows.ELASTIC, "語".repeat(86)), "terraform/main.tf");
        assertTrue(file.contains("and _ . : / = + - @, and the CDK only 256 bytes"), file);
    }

    /// cfn-lint would find `${AWS::Region}` outside `Fn::Sub`; other uses of a dollar it lets pass.
    @Test
    void a_description_that_looks_like_a_parameter_describes_no_stack_and_the_header_says_so() {
        var said = "The stacks are described by the file system's name instead, because CloudFormation's checks take"
                + " ${AWS::Region} for a parameter";
        var row = Rows.with(Rows.ELASTIC, described("in ${AWS::Region} ${x}"));
        var design = Written.design(row);
        assertEquals("Amazon EFS file system " + design.token(), design.heading());
        assertEquals(
                List.of("in ${AWS::Region} ${x}", said), design.notes().header().subList(1, 3));
        for (var plain : List.of("${{ github.token }} $x ${a b} ${}", "plain")) {
            var other = Written.design(Rows.with(Rows.ELASTIC, described(plain)));
            assertEquals(plain, other.heading());
            assertFalse(other.notes().header().contains(said));
        }
    }

    @Test
    void alarms_call_a_workload_by_its_name_tag_where_the_name_looks_like_a_parameter() {
        for (var called : Map.of("a ${b c} $d", "a ${b c} $d", "a ${b}", "a -b").entrySet()) {
            var said = alarm(called.getKey());
            assertTrue(said.startsWith("EFS file system of workload \"" + called.getValue() + "\": "), said);
        }
    }

    private static String alarm(String name) {
        return Written.design(Rows.named(Rows.ELASTIC, name))
                .alarms()
                .getFirst()
                .description();
    }

    @Test
    void a_tag_that_the_cdk_finds_too_long_in_bytes_is_refused() {
        var row = Rows.with(Rows.ELASTIC, tagged(Map.of("k", "語".repeat(86), "l", "語".repeat(85))));
        assertEquals(
                List.of(new Problem(
                        "$.export.tags.k", "has a value of 258 bytes in UTF-8: the AWS CDK lets at most 256 pass")),
                Written.problems(row));
    }

    @Test
    void credit_alarms_count_the_minutes_of_bursting_this_file_system_has_left() {
        var credits = Written.design(Rows.BURSTING).alarms().getFirst();
        assertEquals(100 * 1_048_576.0 * 180 * 60, credits.threshold());
        assertEquals(
                List.of(
                        "BurstCredits180",
                        "BurstCredits60",
                        "ThroughputUtilization",
                        "PercentIOLimit80",
                        "PercentIOLimit95",
                        "ClientConnections"),
                ids(Rows.BURSTING));
        assertEquals(List.of("ThroughputUtilization", "ClientConnections"), ids(Rows.PROVISIONED));
        assertEquals(
                List.of(
                        "ThroughputUtilization",
                        "PercentIOLimit80",
                        "PercentIOLimit95",
                        "ClientConnections",
                        "ElasticDay",
                        "TimeSinceLastSync"),
                ids(Rows.OPTIONS));
    }

    @Test
    void the_elastic_alarm_is_a_fifth_above_the_busiest_planned_day() {
        // Tuesday: 2 h from Monday's batch and 2 h of its own at 80 MiB/s and 10 metadata operations of 4 KiB; all day
        // 768 reads/s and 19.2 writes/s, each metered at 32 KiB.
        double batchKib = 4 * 3600 * (80 * 1024 + 10 * 4.0);
        double baseKib = 86_400 * 32 * (768 + 19.2);
        double gib = (batchKib + baseKib) / 1_048_576;
        assertEquals(gib, ElasticDay.busiestGib(Rows.workload()), 1e-9);
        var alarm = Written.design(Rows.ELASTIC).alarms().getLast();
        assertEquals(7 * 86_400 * 32 * (768 + 19.2) + 8 * 3600 * (80 * 1024 + 10 * 4.0), monthKib() * 168 / 730, 1);
        assertEquals(Math.rint(gib * 1.2 * 1024 * 1_048_576), alarm.threshold(), 1);
    }

    private static double monthKib() {
        return ElasticDay.monthGib(Rows.workload()) * 1_048_576;
    }

    private static List<String> ids(Evaluation row) {
        return Written.design(row).alarms().stream().map(Alarm::id).toList();
    }
}
