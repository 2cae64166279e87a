package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.export.service.FakeAws;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `setup.sh` run by bash with the real `aws` client, against the fake service.
class SetupScriptTest {
    private static final Map<String, Evaluation> ROWS = Map.of(
            "options", Rows.named(Rows.OPTIONS, "nightly \"batch\" $(touch x)"),
            "bare", Rows.named(Rows.BARE, "it's `touch x` \\ 日本語 🚀 \u202e"),
            "bursting", Rows.named(Rows.BURSTING, "file:///etc/passwd ${HOME} */"),
            "one zone", Rows.ONE_ZONE);

    @TempDir
    Path folder;

    @Test
    void it_sets_up_exactly_the_design_and_a_second_run_changes_nothing() {
        Tool.need("bash", "aws");
        var runs = ROWS.entrySet().stream()
                .map(row -> CompletableFuture.runAsync(() -> runsTwice(row.getKey(), row.getValue())))
                .toList();
        assertAll(runs.stream().map(run -> run::join));
    }

    private void runsTwice(String name, Evaluation row) {
        try (var aws = new FakeAws()) {
            var script = Written.executable(
                    folder.resolve(name + "/setup.sh"), Written.text(Exporter.AWS_CLI, row, "setup.sh"));
            var first = run(script, aws, Map.of("EFS_PLANNER_YES", "1"), List.of());
            assertEquals("", first.err(), name);
            first.good();
            assertEquals(Facts.of(Written.design(row)), Facts.of(aws), name);
            var id = aws.fileSystems().getFirst().get("FileSystemId").asString();
            assertTrue(first.out().contains(id + ":/ /mnt/efs"), first.out());
            var stands = aws.state();
            var second = run(script, aws, Map.of(), List.of("--yes"));
            assertEquals("", second.err(), name);
            second.good();
            assertEquals(stands, aws.state(), name);
            assertEquals(List.of(), aws.refused(), name);
            assertEquals(List.of(), left(script.resolveSibling("work")), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void without_a_terminal_and_without_yes_it_says_so_and_changes_nothing() throws IOException {
        Tool.need("bash", "aws");
        try (var aws = new FakeAws()) {
            var ran = run(script(), aws, Map.of(), List.of());
            assertEquals("There is no terminal to ask on: run again with --yes. Nothing was changed.\n", ran.err());
            assertEquals(1, ran.exit());
            assertEquals(List.of("ec2 DescribeSubnets", "sts GetCallerIdentity"), aws.calls());
            assertTrue(ran.out().contains("Account 123456789012, Region us-east-1"), ran.out());
            assertTrue(ran.out().contains("Estimate: $54.35 a month"), ran.out());
        }
    }

    @Test
    void what_is_missing_or_wrong_is_named_before_anything_is_asked() throws IOException {
        Tool.need("bash", "aws");
        var table = List.of(
                List.of("VPC_ID", "", "VPC_ID must name the VPC of the clients, as in VPC_ID=vpc-0123456789abcdef0."),
                List.of("VPC_ID", "x\"$(touch x)", "VPC_ID must name the VPC"),
                List.of("SUBNET_IDS", "", "SUBNET_IDS must name a subnet for each zone"),
                List.of("SUBNET_IDS", "subnet-1 'x'", "SUBNET_IDS: ''x'' is not the id of a subnet."),
                List.of("ALARM_TOPIC_ARN", "alarms", "ALARM_TOPIC_ARN must be the ARN of an SNS topic"));
        try (var aws = new FakeAws()) {
            for (var line : table) {
                var environment = new HashMap<>(Map.of("EFS_PLANNER_YES", "1"));
                environment.put(
                        line.get(0),
                        line.get(1).replace("subnet-1", aws.subnets().getFirst()));
                var ran = run(script(), aws, environment, List.of());
                assertTrue(ran.err().startsWith(line.get(2)), ran.err());
                assertEquals(1, ran.exit());
            }
            var typed = run(script(), aws, Map.of(), List.of("--force"));
            assertEquals("Unknown argument: --force\nRun it: bash setup.sh [--yes]\n", typed.err());
            assertEquals(List.of(), aws.fileSystems());
        }
    }

    @Test
    void a_subnet_of_another_vpc_and_two_in_one_zone_are_refused() throws IOException {
        Tool.need("bash", "aws");
        try (var aws = new FakeAws()) {
            var first = aws.subnets().getFirst();
            var elsewhere = run(
                    script(), aws, Map.of("EFS_PLANNER_YES", "1", "SUBNET_IDS", "subnet-000000000000000ff"), List.of());
            assertEquals(
                    "SUBNET_IDS: subnet-000000000000000ff is in vpc-0fedcba9876543210, not in " + aws.vpc() + ".\n",
                    elsewhere.err());
            var twice = run(
                    script(),
                    aws,
                    Map.of("EFS_PLANNER_YES", "1", "SUBNET_IDS", first + " subnet-000000000000000aa"),
                    List.of());
            assertEquals(
                    "SUBNET_IDS: two subnets are in us-east-1a, but there is one mount target for each zone.\n",
                    twice.err());
        }
    }

    private Path script() {
        return Written.executable(
                folder.resolve("plain/setup.sh"), Written.text(Exporter.AWS_CLI, Rows.ELASTIC, "setup.sh"));
    }

    /// Runs the script in a folder of its own, with a `sleep` that does not wait.
    static Tool.Ran run(Path script, FakeAws aws, Map<String, String> more, List<String> arguments) throws IOException {
        var bin = Written.executable(script.resolveSibling("bin/sleep"), "#!/bin/sh\nexit 0\n")
                .getParent();
        var work = Files.createDirectories(script.resolveSibling("work"));
        var environment = new HashMap<>(Map.of(
                "PATH", bin + ":" + System.getenv("PATH"),
                "AWS_ENDPOINT_URL", aws.endpoint(),
                "AWS_ACCESS_KEY_ID", "testing",
                "AWS_SECRET_ACCESS_KEY", "testing",
                "AWS_CONFIG_FILE", "/dev/null",
                "AWS_SHARED_CREDENTIALS_FILE", "/dev/null",
                "AWS_MAX_ATTEMPTS", "1",
                "VPC_ID", aws.vpc(),
                "SUBNET_IDS", String.join(" ", aws.subnets())));
        environment.put("EFS_PLANNER_YES", "");
        environment.put("AWS_PROFILE", "");
        environment.put("AWS_DEFAULT_REGION", "eu-west-1");
        environment.putAll(more);
        var command = Stream.concat(Stream.of("bash", script.toString()), arguments.stream())
                .toList();
        return Tool.run(work, environment, command);
    }

    private static List<String> left(Path work) throws IOException {
        try (var files = Files.list(work)) {
            return files.map(Path::toString).toList();
        }
    }
}
