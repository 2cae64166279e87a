package dev.efsplanner;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.efsplanner.support.Checkout;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts that build, run and test: right as scripts, and clear about what is missing on a machine.
class ScriptsTest {
    private static final List<String> SCRIPTS = List.of(
            "packaging/efs-planner",
            "packaging/verify",
            "packaging/jdk.sh",
            "packaging/package.sh",
            "packaging/start-up-cache.sh",
            "packaging/linux/postinst",
            "packaging/linux/prerm",
            "packaging/linux/try-deb.sh",
            "packaging/linux/measure-start.sh",
            ".ci/run");

    private static final String MAIN = "dev.efsplanner.app.Launcher";

    @TempDir
    Path folder;

    private record Run(int exit, String out) {}

    @Test
    void every_script_is_valid_bash() throws IOException, InterruptedException {
        assumeTrue(has("bash"), "skipped: no bash");
        for (var script : SCRIPTS) assertEquals(new Run(0, ""), run(Map.of(), "bash", "-n", script), script);
    }

    @Test
    void shellcheck_finds_nothing() throws IOException, InterruptedException {
        assumeTrue(has("shellcheck"), "skipped: no shellcheck");
        for (var script : SCRIPTS) assertEquals(new Run(0, ""), run(Map.of(), "shellcheck", "-x", script), script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"efs-planner", "verify"})
    void without_a_jdk_25_one_sentence_says_what_to_do(String script) throws IOException, InterruptedException {
        assumeTrue(has("bash"), "skipped: no bash");
        var run = run(
                Map.of("EFS_PLANNER_JDK_FOLDERS", folder.toString(), "PATH", onlyBash()),
                "bash",
                "packaging/" + script);
        assertEquals(
                new Run(
                        69,
                        script + ": no JDK 25 or newer was found (looked at JAVA_HOME and its like, at java on the PATH"
                                + " and in " + folder
                                + "): install one, such as Temurin 25, or set JAVA_HOME to it.\n"),
                run);
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, 1", "24.0.2, 1", "25, 0", "25.0.3, 0", "26-ea, 0", "100.1, 0"})
    void a_jdk_is_told_by_its_release_file(String version, int exit) throws IOException, InterruptedException {
        assumeTrue(has("bash"), "skipped: no bash");
        var home = jdk("jdk with space", version);
        assertEquals(
                new Run(exit, ""),
                run(
                        Map.of("PATH", onlyBash()),
                        "bash",
                        "-c",
                        "source packaging/jdk.sh; is_jdk_25 \"$0\"",
                        home.toString()));
    }

    @Test
    void java_home_comes_before_other_variables_and_those_before_the_usual_folders()
            throws IOException, InterruptedException {
        assumeTrue(has("bash"), "skipped: no bash");
        var home = jdk("home", "25").toString();
        var other = jdk("other", "26").toString();
        var usual = jdk("usual/jdk", "25").toString();
        var old = jdk("old", "17").toString();
        var folders = folder.resolve("usual").toString();
        assertEquals(home, found(Map.of("JAVA_HOME", home, "JAVA_HOME_25_X64", other)));
        assertEquals(other, found(Map.of("JAVA_HOME", old, "JAVA_HOME_25_X64", other)));
        assertEquals(other, found(Map.of("JAVA_HOME", old, "JAVA25_HOME", other, "EFS_PLANNER_JDK_FOLDERS", folders)));
        assertEquals(usual, found(Map.of("JAVA_HOME", old, "EFS_PLANNER_JDK_FOLDERS", folders)));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "open my.efsplan, true", "open, true", "plan ray-small, false"})
    void what_opens_the_window_is_started_with_javafx(String arguments, boolean withJavaFx)
            throws IOException, InterruptedException {
        assumeTrue(has("bash"), "skipped: no bash");
        var home = jdk("says what it was started with", "25");
        Files.writeString(home.resolve("bin/java"), "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\"\n");
        var command = new ArrayList<>(List.of("bash", builtCheckout().toString()));
        if (!arguments.isEmpty()) command.addAll(List.of(arguments.split(" ")));
        var started = run(Map.of("JAVA_HOME", home.toString()), command.toArray(String[]::new));
        assertEquals(withJavaFx, started.out().contains("--add-modules=javafx.controls"), started.out());
        var said = started.out().lines().toList();
        assertEquals(command.subList(2, command.size()), said.subList(said.indexOf(MAIN) + 1, said.size()));
    }

    /// The start script in a checkout in which nothing is left to build.
    private Path builtCheckout() throws IOException {
        var packaging = Files.createDirectories(folder.resolve("packaging"));
        for (var script : List.of("efs-planner", "jdk.sh"))
            Files.copy(Checkout.ROOT.resolve("packaging/" + script), packaging.resolve(script), COPY_ATTRIBUTES);
        for (var made : List.of("src/main", "assets", "target/lib", "target/javafx", "target/run/1"))
            Files.createDirectories(folder.resolve(made));
        for (var made : List.of("pom.xml", "target/run/1/efs-planner.jar")) Files.createFile(folder.resolve(made));
        var stamp = Files.writeString(folder.resolve("target/run/stamp"), "1");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
        return packaging.resolve("efs-planner");
    }

    private String found(Map<String, String> environment) throws IOException, InterruptedException {
        var path = Map.of("PATH", onlyBash());
        var all = new HashMap<>(path);
        all.putAll(environment);
        return run(all, "bash", "-c", "source packaging/jdk.sh; find_jdk_25 && printf %s \"$JDK_25\"")
                .out();
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (var tool : List.of("java", "javac")) {
            var file = home.resolve("bin/" + tool);
            Files.writeString(file, "");
            assertTrue(file.toFile().setExecutable(true));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /// A PATH with what the scripts need and no java.
    private String onlyBash() throws IOException, InterruptedException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : List.of("bash", "dirname", "basename", "readlink", "grep", "tr", "env", "cat")) {
            var found = run(Map.of(), "bash", "-c", "command -v " + tool).out().strip();
            var file = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        return tools.toString();
    }

    private static boolean has(String tool) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, tool)));
    }

    private static Run run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).directory(Checkout.ROOT.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("JAVA.*|JDK.*|MAVEN.*"));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out);
    }
}
