package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What stands on top of every source file of every format, and the prices beside the settings.
class HeaderTest {
    private static final Map<String, String> COMMENT =
            Map.of("sh", "# ", "yaml", "# ", "tf", "# ", "py", "# ", "ts", "// ", "java", "// ");

    /// What says that it is a script, or user data, or how it is encoded, comes first.
    private static final Pattern BEFORE =
            Pattern.compile("^(#!/usr/bin/env bash|#cloud-config|# -\\*- coding: utf-8 -\\*-)\n");

    private static final Pattern PRICE = Pattern.compile("\\$\\d");

    @Test
    void every_source_file_begins_with_the_workloads_name_the_plan_its_price_and_the_controls() {
        for (var row : Rows.COVER) {
            var header = Written.design(row).notes().header();
            assertTrue(header.getFirst().contains("“" + row.workload().name() + "”"));
            assertTrue(header.contains("Plan: edition 2026-07, prices of 2026-10-10"));
            assertTrue(header.stream().anyMatch(line -> line.startsWith("Estimate: $")), header.toString());
            for (int control = 1; control <= 8; control++) {
                var name = "EFS." + control;
                assertTrue(header.stream().anyMatch(line -> line.contains(name)), name);
            }
            for (var file : all(row)) {
                var sign = COMMENT.get(ending(file));
                if (sign == null) continue;
                var top = header.stream()
                        .map(line -> (sign + (sign.equals("// ") ? line.replace("\\", "\\\\") : line)).stripTrailing())
                        .collect(Collectors.joining("\n"));
                var text = BEFORE.matcher(file.text()).replaceFirst("");
                if (file.path().endsWith(".ts")) top = top.replace("\\\\", "\\");
                assertTrue(
                        text.startsWith(top),
                        file.path() + " begins with\n" + text.lines().limit(3).toList());
            }
        }
    }

    @Test
    void files_without_a_header_are_those_that_take_no_comment_or_hold_nothing_of_the_plan() {
        assertEquals(
                List.of(
                        "cdk-java/.gitignore",
                        "cdk-java/README.md",
                        "cdk-java/cdk.json",
                        "cdk-java/pom.xml",
                        "cdk-typescript/.gitignore",
                        "cdk-typescript/README.md",
                        "cdk-typescript/cdk.json",
                        "cdk-typescript/package.json",
                        "cdk-typescript/tsconfig.json",
                        "terraform/.gitignore",
                        "terraform/README.md",
                        "terraform/terraform.tfvars.example",
                        "usage/README.md",
                        "usage/ecs-task-definition.json"),
                all(Rows.ELASTIC).stream()
                        .filter(file -> !COMMENT.containsKey(ending(file))
                                && !file.path().startsWith("cdk-python/"))
                        .map(SourceFile::path)
                        .sorted()
                        .toList());
    }

    @Test
    void each_price_stands_above_its_setting() {
        var beside = Map.of(
                "setup.sh", "create-file-system",
                "change.sh", "update-file-system",
                "template.yaml", "ThroughputMode: ",
                "cdk-typescript/lib/stack.ts", "throughputMode: ",
                "cdk-java/src/main/java/efs/FileSystemStack.java", ".throughputMode(",
                "cdk-python/file_system_stack.py", "throughput_mode=",
                "terraform/main.tf", "throughput_mode");
        for (var row : Map.of(
                        Rows.ELASTIC,
                        "Elastic reads: $12.35 a month",
                        Rows.PROVISIONED,
                        "Provisioned Throughput: $198.00 a month")
                .entrySet()) {
            var texts = all(row.getKey()).stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
            beside.forEach((path, setting) -> {
                var next = after(texts.get(path), row.getValue());
                assertTrue(next.orElse("").contains(setting), path + ": " + next);
            });
        }
    }

    /// The first line behind a comment that is none itself.
    private static Optional<String> after(String text, String comment) {
        return text.lines()
                .dropWhile(line -> !line.contains(comment))
                .map(String::strip)
                .filter(line -> !line.startsWith("#") && !line.startsWith("//"))
                .findFirst();
    }

    @Test
    void no_file_holds_a_price_where_none_is_known() {
        var workload = Presets.bundled("log-archive").orElseThrow().workload().withRegion("me-central-1");
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        var rows = plan.evaluations().stream()
                .filter(row -> row.outcome().isPresent())
                .toList();
        assertFalse(rows.isEmpty());
        for (var row : rows) {
            assertEquals(Optional.empty(), row.outcome().orElseThrow().cost().monthly());
            assertTrue(row.outcome().orElseThrow().cost().amounts().isEmpty(), row.id());
            var header = Written.design(row).notes().header();
            assertTrue(header.contains("Estimate: not known, because a price is missing"), header.toString());
            for (var file : all(row)) assertFalse(PRICE.matcher(shown(file)).find(), row.id() + " " + file.path());
        }
    }

    /// Without positional parameters of bash.
    private static String shown(SourceFile file) {
        return file.path().endsWith(".sh") ? file.text().replaceAll("(?m)^(?!#).*$", "") : file.text();
    }

    private static List<SourceFile> all(Evaluation row) {
        return assertInstanceOf(Export.Exported.class, Exporter.all(row)).files();
    }

    private static String ending(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('.') + 1);
    }
}
