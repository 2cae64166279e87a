package dev.efsplanner.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of this build, as the pom states it.
public final class Version {
    public static final String NUMBER = read();

    private Version() {}

    private static String read() {
        try (var in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) throw new IllegalStateException("no version.txt in this build");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
