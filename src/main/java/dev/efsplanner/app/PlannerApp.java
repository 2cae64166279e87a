package dev.efsplanner.app;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.Drafts;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.store.SettingsFile;
import dev.efsplanner.ui.session.Autosave;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.session.Recovery;
import dev.efsplanner.ui.shell.CrashDialog;
import dev.efsplanner.ui.shell.NativeFileChoice;
import dev.efsplanner.ui.shell.RecoveryDialog;
import dev.efsplanner.ui.shell.UnsavedQuestion;
import dev.efsplanner.workload.Presets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keeper").factory());
    private final Path state = CrashReport.folderOfThisMachine();
    private final Drafts drafts = new Drafts(state.resolve("drafts"));
    private PlannerWindow window;
    private final CrashReport crashes = CrashReport.ofThisMachine();
    private boolean telling;
    private final Clock clock = Clock.systemDefaultZone();

    @Override
    public void start(Stage stage) {
        window = new PlannerWindow(
                SpecCatalog.bundled(),
                Presets.bundled(),
                new PlannerWindow.Surroundings(
                        PlanningStart.after(LocalDate.now(clock)),
                        new NativeFileChoice(stage),
                        name -> question(stage, name),
                        new RecentFiles(state.resolve("recent-files")),
                        clock,
                        new PlannerWindow.Keeping(
                                drafts.own(),
                                CompletableFuture.delayedExecutor(
                                        Autosave.MOMENT_MILLIS, TimeUnit.MILLISECONDS, keeper)),
                        new PlannerWindow.Remembering(new SettingsFile(state.resolve("settings.json")), writer),
                        writer,
                        seeker,
                        Platform::runLater,
                        getHostServices()::showDocument,
                        stage::close));
        window.theme.dressProgram();
        stage.titleProperty().bind(window.title());
        stage.setOnCloseRequest(close -> {
            if (!window.documents.mayLeave()) close.consume();
        });
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> tell(window, fault)));
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(window.scene(width(screen), height(screen)));
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.show();
        offerRecovery(stage);
        getParameters().getUnnamed().stream().map(Path::of).forEach(window.documents::open);
        Rehearsal.ifAskedFor(window, stage::close);
        FirstTour.ifNeverSeen(window);
    }

    private LossQuestion.Answer question(Stage owner, String name) {
        var dialog = new UnsavedQuestion(window.theme, name);
        dialog.initOwner(owner);
        return dialog.answer();
    }

    private void offerRecovery(Stage owner) {
        var found = Recovery.found(drafts);
        if (found.isEmpty()) return;
        var dialog = new RecoveryDialog(window.theme, found, clock.getZone());
        dialog.initOwner(owner);
        dialog.ask(window.recovery, found);
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
        window.autosave.end();
        keeper.shutdown();
        writer.close();
    }
}
