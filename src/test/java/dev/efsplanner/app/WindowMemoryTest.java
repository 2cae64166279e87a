package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Fx;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a window leaves behind when nobody needs it any more.
@ExtendWith(Fx.class)
class WindowMemoryTest {
    private static final int TRIES = 50;

    @Test
    void nothing_holds_a_window_that_nobody_needs_any_more() {
        var windows = Stream.generate(WindowMemoryTest::laidOutAndLeft).limit(3).toList();
        for (int i = 0; i < TRIES && alive(windows) > 0; i++) {
            System.gc();
            Fx.run(() -> {});
        }
        assertEquals(0, alive(windows), "windows still in memory");
    }

    private static WeakReference<PlannerWindow> laidOutAndLeft() {
        return Fx.call(() -> {
            var window = Windows.window();
            window.scene(1280, 800);
            Fx.layOut(window.root);
            return new WeakReference<>(window);
        });
    }

    private static long alive(List<WeakReference<PlannerWindow>> windows) {
        return windows.stream().filter(window -> window.get() != null).count();
    }
}
