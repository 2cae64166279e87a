package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README tells to type does what it says.
class ReadmeTest {
    private static final String README = Checkout.text(Path.of("README.md"));

    @TempDir
    Path folder;

    @Test
    void every_command_works_on_the_workload_that_is_shown() throws IOException {
        var json = README.substring(README.indexOf("```json") + 7);
        var workload = Files.writeString(folder.resolve("workload.json"), json.substring(0, json.indexOf("```")));
        var commands = Pattern.compile("(?m)^packaging/efs-planner (.+)$")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(commands.size() > 5);
        for (var command : commands) {
            var arguments = command.replace("workload.json", workload.toString())
                    .replace("infrastructure", folder.resolve("infrastructure").toString());
            var run = CommandRun.of(arguments.split(" "));
            assertEquals("0 ", run.exit() + " " + run.err(), command);
        }
    }

    @Test
    void every_link_into_the_repository_leads_somewhere() {
        Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
                .matcher(README)
                .results()
                .map(found -> found.group(1))
                .forEach(link -> assertTrue(Files.exists(Checkout.ROOT.resolve(link)), link));
    }
}
