package dev.efsplanner.ui.session;

import dev.efsplanner.store.Saved;
import dev.efsplanner.store.SettingsFile;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// How a person likes the window, found again at the next start.
///
/// Each change is kept at once and by itself, so that two windows do not undo each other's.
public final class Settings {
    private static final String APPEARANCE = "appearance";
    private static final String ZOOM = "zoom";
    private static final String COLUMNS = "columns";
    private static final String TOUR = "tour";

    private final SettingsFile file;
    private final Threads threads;
    private final Consumer<Notice> notices;
    private final SortedMap<String, String> found;
    private final boolean first;
    private boolean failed;

    /// @param writer runs what touches the disk, one after the other
    /// @param receiver hands over the notices; with a window, its thread
    public record Threads(Executor writer, Executor receiver) {}

    public Settings(SettingsFile file, Threads threads, Consumer<Notice> notices) {
        this.file = file;
        this.threads = threads;
        this.notices = notices;
        first = file.isMissing();
        found = file.read();
    }

    /// The colours that were kept, before there is a window.
    public static Appearance appearance(SettingsFile file) {
        return appearance(file.read());
    }

    /// Restores the colours, and keeps them from now on.
    public void keep(ObjectProperty<Appearance> appearance) {
        appearance.set(appearance(found));
        keep(APPEARANCE, appearance, Settings::text);
    }

    private static Appearance appearance(SortedMap<String, String> found) {
        return Stream.of(Appearance.values())
                .filter(one -> text(one).equals(found.get(APPEARANCE)))
                .findFirst()
                .orElse(Appearance.SYSTEM);
    }

    private static String text(Appearance one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /// Restores how large everything is, and keeps it from now on.
    public void keep(Zoom zoom) {
        restore(ZOOM, text -> {
            if (text.matches("\\d{1,4}")) zoom.set(Integer.parseInt(text));
        });
        keep(ZOOM, zoom.percentProperty(), Number::toString);
    }

    /// Restores the columns of the comparison, and keeps them from now on.
    public void keep(TableSession table) {
        restore(COLUMNS, text -> table.columnsProperty().set(ColumnChoice.of(text)));
        keep(COLUMNS, table.columnsProperty(), ColumnChoice::text);
    }

    /// Whether nothing was kept on this machine when the program started: nobody has seen the window yet.
    public boolean isFirstStart() {
        return first;
    }

    /// The tour need not begin by itself again.
    public void tourSeen() {
        keep(TOUR, "seen");
    }

    private void restore(String name, Consumer<String> into) {
        if (found.containsKey(name)) into.accept(found.get(name));
    }

    private <T> void keep(String name, ObservableValue<T> value, Function<? super T, String> text) {
        value.subscribe((_, now) -> keep(name, text.apply(now)));
    }

    private void keep(String name, String text) {
        threads.writer().execute(() -> {
            var saved = file.keep(name, text);
            threads.receiver().execute(() -> tell(saved));
        });
    }

    /// Once, for it would be said at every change.
    private void tell(Saved saved) {
        if (saved instanceof Saved.Failed why && !failed)
            notices.accept(
                    Notice.failed("Settings hold until the window is closed; they cannot be kept: " + why + "."));
        failed = saved instanceof Saved.Failed;
    }
}
