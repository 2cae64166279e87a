package dev.efsplanner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One run of the command line inside the test: what it returned and printed.
record CommandRun(int exit, String out, String err) {
    static final Window WITHOUT_DISPLAY = _ -> Optional.of("No display (DISPLAY is not set)");

    static CommandRun of(String... arguments) {
        return with("", arguments);
    }

    static CommandRun with(String input, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandRun with(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(input), out, err);
        int exit = new Cli(console, bug -> "bug: " + bug, WITHOUT_DISPLAY).run(arguments);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String firstLine() {
        return out.lines().findFirst().orElse("");
    }
}
