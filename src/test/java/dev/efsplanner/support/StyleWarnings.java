package dev.efsplanner.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the toolkit says about styles it cannot make sense of: a person would find it in the terminal, and see a part
/// of the window without its colours.
final class StyleWarnings extends Handler {
    /// Kept, for a logger that nobody keeps is forgotten with its handlers.
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> said = new CopyOnWriteArrayList<>();

    static StyleWarnings heard() {
        var warnings = new StyleWarnings();
        STYLES.addHandler(warnings);
        return warnings;
    }

    /// What was said since this was last asked.
    List<String> taken() {
        var taken = List.copyOf(said);
        said.clear();
        return taken;
    }

    @Override
    public void publish(LogRecord warning) {
        said.add(warning.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
