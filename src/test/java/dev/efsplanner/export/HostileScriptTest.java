package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// `setup.sh` with texts that break careless quoting, run by bash with an `aws` that writes down what it is given.
class HostileScriptTest {
    private static final String RECORDER = """
            #!/bin/sh
            { printf '%s\\0' "$@" && printf '\\0'; } >>"$RECORD"
            case "$*" in
              *create-file-system*) echo fs-0123456789abcdef0 ;;
              *create-security-group*) echo sg-0123456789abcdef0 ;;
              *create-access-point*) echo fsap-0123456789abcdef0 ;;
              *describe-subnets*)
                for id in "$@"; do
                  case $id in subnet-*) echo "$id $VPC_ID us-east-1${id#subnet-0123456789abcde0}" ;; esac
                done
                ;;
              *describe-file-systems*ReplicationOverwriteProtection*) echo DISABLED ;;
              *AvailabilityZoneName*) echo us-east-1a ;;
              *LifeCycleState*) echo available ;;
              *get-caller-identity*) echo 123456789012 ;;
            esac
            """;

    @TempDir
    Path folder;

    @Test
    void hostile_texts_run_nothing_and_arrive_whole() {
        Tool.need("bash");
        var bin = Written.executable(folder.resolve("bin/aws"), RECORDER).getParent();
        assertAll(IntStream.range(0, Cover.ROWS.size())
                .parallel()
                .mapToObj(i -> arrives(folder.resolve("row" + i), bin, Cover.ROWS.get(i)))
                .toList());
    }

    private static Executable arrives(Path here, Path bin, Evaluation row) {
        var name = row.workload().name();
        var ran = run(here, bin, row, "");
        var facts = facts(here);
        var left = List.of(here.resolve("work").toFile().list());
        return () -> {
            assertEquals("", ran.err(), name);
            ran.good();
            assertEquals(List.of(), left, name);
            assertEquals(Facts.of(Written.design(row)), facts, name);
        };
    }

    @Test
    void a_topic_given_takes_the_place_of_the_designs() {
        Tool.need("bash");
        var bin = Written.executable(folder.resolve("bin/aws"), RECORDER).getParent();
        var topic = "arn:aws:sns:us-east-1:123456789012:others";
        for (var row : List.of(Rows.BURSTING, Rows.OPTIONS)) {
            var here = folder.resolve(row.id());
            assertEquals("", run(here, bin, row, topic).good().err());
            assertTrue(facts(here).contains("alarms tell: [" + topic + "]"), row.id());
        }
    }

    private static Tool.Ran run(Path here, Path bin, Evaluation row, String topic) {
        var script = Written.executable(here.resolve("setup.sh"), Written.text(Exporter.AWS_CLI, row, "setup.sh"));
        var work = Written.folder(here.resolve("work"));
        return Tool.run(
                work,
                Map.of(
                        "PATH",
                        bin + ":" + System.getenv("PATH"),
                        "HOME",
                        work.toString(),
                        "RECORD",
                        here.resolve("record").toString(),
                        "VPC_ID",
                        "vpc-0123456789abcdef0",
                        "SUBNET_IDS",
                        "subnet-0123456789abcde0a subnet-0123456789abcde0b",
                        "EFS_PLANNER_YES",
                        "1",
                        "ALARM_TOPIC_ARN",
                        topic),
                List.of("bash", script.toString()));
    }

    private static String facts(Path here) {
        try {
            return RecordedFacts.of(Files.readString(here.resolve("record")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_script_is_clean_for_bash_shellcheck_and_shfmt() {
        Tool.need("bash", "shellcheck", "shfmt");
        var scripts = Stream.concat(
                        Cover.ROWS.stream().map(row -> Written.text(Exporter.AWS_CLI, row, "setup.sh")),
                        Combinations.modes().stream()
                                .flatMap(row -> Stream.of("change.sh", "teardown.sh")
                                        .map(name -> Written.text(Exporter.AWS_CLI, row, name))))
                .toList();
        var files = IntStream.range(0, scripts.size())
                .mapToObj(i -> Written.executable(folder.resolve("script" + i + ".sh"), scripts.get(i))
                        .toString())
                .toList();
        clean(List.of("shellcheck", "-S", "warning"), files);
        clean(List.of("shfmt", "-d", "-i", "2", "-ci"), files);
        for (var file : files) clean(List.of("bash", "-n"), List.of(file));
    }

    private void clean(List<String> tool, List<String> scripts) {
        var ran = Tool.run(
                folder, Map.of(), Stream.concat(tool.stream(), scripts.stream()).toList());
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }
}
