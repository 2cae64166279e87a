package dev.efsplanner.app;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.shell.CrashDialog;
import dev.efsplanner.ui.shell.NativeFileChoice;
import dev.efsplanner.workload.Presets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program with a window: makes everything it needs, then gets out of the way.
public final class PlannerApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("writer").factory());
    private final ExecutorService seeker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("seeker").factory());
    private final CrashReport crashes = CrashReport.ofThisMachine();
    private boolean telling;
    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public void start(Stage stage) {
        var window = new PlannerWindow(
                SpecCatalog.bundled(),
                Presets.bundled(),
                new PlannerWindow.Surroundings(
                        PlanningStart.after(LocalDate.now(clock)),
                        new NativeFileChoice(stage),
                        writer,
                        seeker,
                        Platform::runLater,
                        getHostServices()::showDocument,
                        stage::close));
        window.theme.dressProgram();
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> tell(window, fault)));
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(window.scene(width(screen), height(screen)));
        stage.setTitle("EFS Planner");
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.show();
    }

    private static double width(Rectangle2D screen) {
        return Math.min(WIDTH, screen.getWidth());
    }

    private static double height(Rectangle2D screen) {
        return Math.min(HEIGHT, screen.getHeight());
    }

    /// One fault at a time: what follows from it while the dialog is open would only bury it.
    private void tell(PlannerWindow window, Throwable fault) {
        if (telling) return;
        telling = true;
        var dialog = new CrashDialog(window.theme, crashes.record(fault), crashes.details(fault));
        dialog.setOnHidden(_ -> telling = false);
        dialog.show();
    }

    @Override
    public void stop() {
        seeker.shutdownNow();
        writer.close();
    }
}
