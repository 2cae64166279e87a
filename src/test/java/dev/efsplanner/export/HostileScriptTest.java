package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `setup.sh` with names that break careless quoting, run by bash with an `aws` that writes down what it is given.
class HostileScriptTest {
    private static final String RECORDER = """
            #!/usr/bin/env bash
            printf '%s\\0' "$@" >>"$RECORD"
            case "$*" in
              *describe-subnets*) echo "$SUBNET_IDS $VPC_ID us-east-1a" ;;
              *ReplicationOverwriteProtection*) echo ENABLED ;;
              *AvailabilityZoneName*) echo us-east-1a ;;
              *LifeCycleState*) echo available ;;
              *create-file-system*) echo fs-0123456789abcdef0 ;;
              *create-security-group*) echo sg-0123456789abcdef0 ;;
              *create-access-point*) echo fsap-0123456789abcdef0 ;;
              *get-caller-identity*) echo 123456789012 ;;
            esac
            """;

    @TempDir
    Path folder;

    @Test
    void a_hostile_name_runs_nothing_and_arrives_whole() {
        Tool.need("bash");
        var bin = Written.executable(folder.resolve("bin/aws"), RECORDER).getParent();
        assertAll(IntStream.range(0, HostileNames.EXPORTABLE.size())
                .mapToObj(i -> () -> arrives(folder.resolve("name" + i), bin, HostileNames.EXPORTABLE.get(i))));
    }

    private static void arrives(Path here, Path bin, String name) {
        try {
            var script = Written.executable(
                    here.resolve("setup.sh"),
                    Written.text(Exporter.AWS_CLI, Rows.named(Rows.ONE_ZONE, name), "setup.sh"));
            var work = Files.createDirectories(here.resolve("work"));
            var ran = Tool.run(
                    work,
                    Map.of(
                            "PATH", bin + ":" + System.getenv("PATH"),
                            "HOME", work.toString(),
                            "RECORD", here.resolve("record").toString(),
                            "VPC_ID", "vpc-0123456789abcdef0",
                            "SUBNET_IDS", "subnet-0123456789abcdef0",
                            "EFS_PLANNER_YES", "1",
                            "ALARM_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:alarms"),
                    List.of("bash", script.toString()));
            assertEquals("", ran.good().err(), name);
            try (var files = Files.list(work)) {
                assertEquals(List.of(), files.toList(), name);
            }
            var requests = requests(Files.readString(here.resolve("record")));
            var row = Rows.named(Rows.ONE_ZONE, name);
            assertEquals(
                    SafeName.of(name).tag(),
                    requests.get("create-file-system")
                            .getFirst()
                            .at("/Tags/0/Value")
                            .asString());
            assertEquals(
                    Written.design(row).alarms().stream().map(AlarmFacts::of).toList(),
                    requests.get("put-metric-alarm").stream()
                            .map(AlarmFacts::of)
                            .toList());
            assertEquals(
                    "[\"arn:aws:sns:us-east-1:123456789012:alarms\"]",
                    requests.get("put-metric-alarm")
                            .getFirst()
                            .get("AlarmActions")
                            .toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Every `--cli-input-json`, by the command it was given to.
    private static Map<String, List<JsonNode>> requests(String record) {
        var words = record.split("\0", -1);
        var requests = new HashMap<String, List<JsonNode>>();
        var command = "";
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches("efs|ec2|cloudwatch|sts") && i + 1 < words.length) command = words[i + 1];
            if (words[i].equals("--cli-input-json"))
                requests.computeIfAbsent(command, _ -> new ArrayList<>()).add(new JsonMapper().readTree(words[i + 1]));
        }
        return requests;
    }

    @Test
    void every_script_is_clean_for_bash_shellcheck_and_shfmt() {
        Tool.need("bash", "shellcheck", "shfmt");
        var scripts = new ArrayList<String>();
        var rows = Stream.concat(
                Rows.COVER.stream(), HostileNames.EXPORTABLE.stream().map(name -> Rows.named(Rows.ONE_ZONE, name)));
        rows.forEach(row -> Written.files(Exporter.AWS_CLI, row)
                .forEach(file ->
                        scripts.add(Written.executable(folder.resolve("script" + scripts.size() + ".sh"), file.text())
                                .toString())));
        clean(List.of("shellcheck", "-S", "warning"), scripts);
        clean(List.of("shfmt", "-d", "-i", "2", "-ci"), scripts);
        for (var script : scripts) clean(List.of("bash", "-n"), List.of(script));
    }

    private void clean(List<String> tool, List<String> scripts) {
        var ran = Tool.run(
                folder, Map.of(), Stream.concat(tool.stream(), scripts.stream()).toList());
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }
}
