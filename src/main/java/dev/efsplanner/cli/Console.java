package dev.efsplanner.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Where a command reads and prints: UTF-8 whatever the locale, lines end in `\n` on every system.
public final class Console {
    private final InputStream in;
    private final Remembering out;
    private final PrintStream printed;
    private final PrintStream problems;

    public Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new Remembering(out);
        this.printed = new PrintStream(new BufferedOutputStream(this.out), false, StandardCharsets.UTF_8);
        this.problems = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /// The process's own streams.
    public static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    InputStream in() {
        return in;
    }

    /// Prints text that is meant for standard output and ends its last line.
    public void print(String text) {
        printed.print(text.endsWith("\n") ? text : text + "\n");
    }

    /// Prints one line on standard error; control characters in it become visible.
    public void problem(String line) {
        problems.print(visible(line) + "\n");
    }

    /// Sends what is still held back.
    ///
    /// @return why standard output could not be written; empty too when its reader went away, as `head` does
    Optional<String> finish() {
        printed.flush();
        problems.flush();
        return out.failure
                .map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) return text;
        var shown = new StringBuilder();
        text.chars().forEach(c -> {
            if (Character.isISOControl(c)) shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            else shown.append((char) c);
        });
        return shown.toString();
    }

    /// Keeps the first failure, which a `PrintStream` would swallow.
    private static final class Remembering extends OutputStream {
        private final OutputStream to;
        private Optional<IOException> failure = Optional.empty();

        Remembering(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                to.write(bytes, offset, length);
            } catch (IOException e) {
                if (failure.isEmpty()) failure = Optional.of(e);
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
