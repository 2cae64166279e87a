package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.Fx;
import dev.efsplanner.workload.Presets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long it takes from a key press to the frame that shows the new table and charts, and what an hour of
/// edits leaves in memory: `mvn -q test -Pframes`. No test of the project; it wants a machine with nothing else to do.
@ExtendWith(Fx.class)
class FrameTimes {
    private static final int WARM_UP = 150;
    private static final int KEYS = 600;

    /// From the key to the end of the frame on the thread that renders, the wait for the next pulse included.
    @ParameterizedTest
    @ValueSource(strings = {"Credits", "Throughput"})
    void from_a_key_press_to_the_frame_that_shows_its_plan(String view) throws Exception {
        var stage = Fx.call(() -> shown(view));
        var frames = typed(KEYS);
        double planning = planning();
        report(view, frames, planning);
        Fx.run(stage::close);
        assertTrue(at(frames, 0.5) < 33 && at(frames, 0.99) < 50 && planning < 2, view);
    }

    /// As many edits as a quick person makes in an hour, each with its frame.
    @Test
    void an_hour_of_edits_leaves_memory_as_it_was() throws Exception {
        var stage = Fx.call(() -> shown("Credits"));
        typed(WARM_UP);
        long before = used();
        typed(3600);
        long after = used();
        System.out.printf("Memory: %.1f MiB before, %.1f MiB after 3,600 edits%n", mib(before), mib(after));
        Fx.run(stage::close);
        assertTrue(mib(after - before) < 8, "grew by " + mib(after - before) + " MiB");
    }

    private static Stage shown(String view) {
        var window = Windows.window();
        var stage = new Stage();
        stage.setScene(window.scene(1280, 800));
        stage.show();
        window.root.showView(view);
        return stage;
    }

    /// Milliseconds from each key to its frame, sorted.
    private static double[] typed(int keys) throws Exception {
        var field = Fx.call(() ->
                (TextInputControl) Stage.getWindows().getFirst().getScene().lookup("#field-HOT"));
        Fx.run(field::requestFocus);
        for (int n = 0; n < WARM_UP; n++) frame(field, n);
        var times = new double[keys];
        for (int n = 0; n < keys; n++) times[n] = frame(field, n);
        Arrays.sort(times);
        return times;
    }

    private static double frame(TextInputControl field, int n) throws Exception {
        var done = new CompletableFuture<Long>();
        long began = System.nanoTime();
        Fx.run(() -> {
            if (n % 2 == 0) field.appendText("1");
            else field.deletePreviousChar();
            field.getScene().addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    field.getScene().removePostLayoutPulseListener(this);
                    // The pulse that lays this out also hands it to the renderer; the job queues up behind it.
                    Platform.runLater(() -> afterRendering(() -> done.complete(System.nanoTime())));
                }
            });
        });
        double millis = (done.get(30, TimeUnit.SECONDS) - began) / 1e6;
        // A person is not quicker than this, and two keys must not share a frame.
        TimeUnit.MILLISECONDS.sleep(5 + n % 17);
        return millis;
    }

    private static void afterRendering(Runnable done) {
        try {
            var toolkit = Class.forName("com.sun.javafx.tk.Toolkit");
            var job = Class.forName("com.sun.javafx.tk.RenderJob");
            toolkit.getMethod("addRenderJob", job)
                    .invoke(
                            toolkit.getMethod("getToolkit").invoke(null),
                            job.getConstructor(Runnable.class).newInstance(done));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the toolkit has no queue of render jobs", e);
        }
    }

    /// Median of a whole plan of the same workload, ms.
    private static double planning() {
        var catalog = SpecCatalog.bundled();
        var planner = new Planner(catalog.newest(), catalog.prices());
        var workload = Presets.bundled().getFirst().workload();
        var times = new double[400];
        for (int n = 0; n < times.length; n++) {
            long began = System.nanoTime();
            planner.plan(workload);
            times[n] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return at(times, 0.5);
    }

    private static void report(String view, double[] frames, double planning) {
        System.out.printf(
                "%s: key press to frame: median %.1f ms, 99 %% %.1f ms, longest %.1f ms; planning %.2f ms%n",
                view, at(frames, 0.5), at(frames, 0.99), at(frames, 1), planning);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static long used() throws InterruptedException {
        var runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int n = 0; n < 5; n++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static double mib(long bytes) {
        return bytes / 1024.0 / 1024;
    }
}
