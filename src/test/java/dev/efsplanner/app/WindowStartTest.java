package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowStartTest {
    private static final Optional<String> MISSING = Optional.of("No display (DISPLAY is not set)");

    @Test
    void a_display_is_missed_only_where_the_system_needs_one() {
        assertEquals(MISSING, WindowStart.missingDisplay(Map.of(), "Linux", ""));
        assertEquals(MISSING, WindowStart.missingDisplay(Map.of("DISPLAY", ""), "Linux", ""));
        assertEquals(Optional.empty(), WindowStart.missingDisplay(Map.of("DISPLAY", ":0"), "Linux", ""));
        assertEquals(Optional.empty(), WindowStart.missingDisplay(Map.of(), "Linux", "Headless"));
        assertEquals(Optional.empty(), WindowStart.missingDisplay(Map.of(), "Mac OS X", ""));
        assertEquals(Optional.empty(), WindowStart.missingDisplay(Map.of(), "Windows 11", ""));
    }
}
