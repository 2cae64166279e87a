package dev.efsplanner.app;

import dev.efsplanner.cli.Bugs;
import dev.efsplanner.cli.Version;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Keeps what is needed to mend a fault of the program in a file, and gives the user a line to pass on.
final class CrashReport implements Bugs {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    CrashReport(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static CrashReport ofThisMachine() {
        return new CrashReport(folderOfThisMachine(), Clock.systemUTC());
    }

    /// Where logs are kept here, and the program's own notes beside them.
    static Path folderOfThisMachine() {
        return folder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /// Where the system wants programs to keep logs.
    static Path folder(Map<String, String> environment, String system, Path home) {
        var local = environment.getOrDefault("LOCALAPPDATA", "");
        if (system.startsWith("Windows") && !local.isEmpty())
            return Path.of(local).resolve("efs-planner");
        if (system.startsWith("Mac")) return home.resolve("Library/Logs/efs-planner");
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.isEmpty() ? home.resolve(".local/state") : Path.of(state)).resolve("efs-planner");
    }

    @Override
    public String record(Throwable bug) {
        var now = clock.instant();
        var code = code(bug);
        var file = folder.resolve("bug-" + STAMP.format(now) + "-" + code + ".log");
        var sentence = "This is a bug in EFS Planner (code " + code + ").";
        return switch (WholeFiles.write(file, text(bug, code, now))) {
            case Saved.Written _ -> sentence + " Details: " + file;
            case Saved.Failed failed -> sentence + " Details could not be saved: " + failed + ". It was: " + bug;
        };
    }

    /// The same fault has the same code, wherever and whenever it happens in one version.
    static String code(Throwable bug) {
        var ours = Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.efsplanner."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (bug.getClass().getName() + " " + ours).hashCode();
        return HexFormat.of().withUpperCase().toHexDigits((short) (hash ^ hash >>> 16));
    }

    /// Version, machine and stack, for copying into a report.
    String details(Throwable bug) {
        return text(bug, code(bug), clock.instant());
    }

    private static String text(Throwable bug, String code, Instant now) {
        return "EFS Planner " + Version.NUMBER + ", bug " + code + ", " + now + "\n"
                + "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + "\n\n" + stack(bug);
    }

    private static String stack(Throwable bug) {
        var lines = new StringBuilder();
        for (var cause = Optional.of(bug); cause.isPresent(); cause = cause.map(Throwable::getCause)) {
            lines.append(cause.get() == bug ? "" : "Caused by: ")
                    .append(cause.get())
                    .append('\n');
            for (var frame : cause.get().getStackTrace())
                lines.append("    at ").append(frame).append('\n');
        }
        return lines.toString();
    }
}
