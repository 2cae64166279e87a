package dev.efsplanner.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Programs of this machine that tests run. Where one is absent a test is skipped in words; in continuous integration
/// (`CI=true`) that is a failure.
public final class Tool {
    private static final long LONGEST_MINUTES = 8;

    /// @param out what was printed, @param err what was complained
    public record Ran(int exit, String out, String err) {
        /// The usual good end: exit code 0.
        public Ran good() {
            assertEquals(0, exit, out + err);
            return this;
        }
    }

    private Tool() {}

    /// Ends the test unless every one of these programs is on the path.
    public static void need(String... names) {
        for (var name : names) {
            if (find(name).isEmpty()) absent("no " + name + (name.equals("aws") ? " client" : ""));
        }
    }

    /// Ends the test as skipped, or in continuous integration as failed.
    public static void absent(String what) {
        if ("true".equals(System.getenv("CI"))) fail(what + ", and in continuous integration it must be there");
        System.out.println("skipped: " + what);
        Assumptions.abort("skipped: " + what);
    }

    public static Optional<Path> find(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Runs a program to its end without a terminal.
    ///
    /// @param environment on top of this process's own; an empty value removes the variable
    public static Ran run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            var out = Files.createTempFile("ran", ".out");
            var err = Files.createTempFile("ran", ".err");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((name, value) -> {
                if (value.isEmpty()) builder.environment().remove(name);
                else builder.environment().put(name, value);
            });
            var process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                fail(command + " does not end: " + Files.readString(out) + Files.readString(err));
            }
            var ran = new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ran;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
