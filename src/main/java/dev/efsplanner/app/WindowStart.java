package dev.efsplanner.app;

import dev.efsplanner.ui.part.Repainting;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/// Opens the window where there is a display.
final class WindowStart {
    private WindowStart() {}

    /// Returns when the window is closed.
    ///
    /// @param file to open in it
    /// @return why no window could be opened; empty after one was
    static Optional<String> open(Optional<Path> file) {
        var missing = missingDisplay(
                System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform", ""));
        if (missing.isPresent()) return missing;
        Repainting.inSmallRegions();
        Bundled.ahead();
        try {
            Application.launch(
                    PlannerApp.class, file.map(Path::toString).stream().toArray(String[]::new));
            return Optional.empty();
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            // The toolkit did not start: a display that does not answer, or no GTK. Faults of ours come wrapped.
            return Optional.of("No display (" + e.getMessage() + ")");
        }
    }

    /// What can be told before the toolkit tries: JavaFX needs an X display, also under Wayland.
    static Optional<String> missingDisplay(Map<String, String> environment, String system, String platform) {
        boolean needed = !system.startsWith("Windows") && !system.startsWith("Mac") && !platform.equals("Headless");
        return needed && environment.getOrDefault("DISPLAY", "").isEmpty()
                ? Optional.of("No display (DISPLAY is not set)")
                : Optional.empty();
    }
}
