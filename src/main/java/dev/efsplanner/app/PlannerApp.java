package dev.efsplanner.app;

import dev.efsplanner.store.Drafts;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.store.SettingsFile;
import dev.efsplanner.ui.session.Autosave;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.session.Recovery;
import dev.efsplanner.ui.session.Settings;
import dev.efsplanner.ui.shell.CrashDialog;
import dev.efsplanner.ui.shell.NativeFileChoice;
import dev.efsplanner.ui.shell.RecoveryDialog;
import dev.efsplanner.ui.shell.Theme;
import dev.efsplanner.ui.shell.UnsavedQuestion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program with a window: makes everything it needs, then gets out of the way.
public final class PlannerApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// What the desktop puts around a window, at most.
    private static final double FRAME = 60;

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("writer").factory());
    private final ExecutorService seeker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("seeker").factory());
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keeper").factory());
    private final Path state = CrashReport.folderOfThisMachine();
    private final Drafts drafts = new Drafts(state.resolve("drafts"));
    private final SettingsFile kept = new SettingsFile(state.resolve("settings.json"));
    private final Theme theme = new Theme();
    private Optional<PlannerWindow> window = Optional.empty();
    private final CrashReport crashes = CrashReport.ofThisMachine();
    private boolean telling;
    private final Clock clock = Clock.systemDefaultZone();

    /// The window comes first, empty; what it is filled with a frame later is made meanwhile, beside it.
    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> tell(fault)));
        theme.appearanceProperty().set(Settings.appearance(kept));
        // Before the first control is made, which would have the toolkit put its own colours on.
        theme.dressProgram();
        var made = CompletableFuture.supplyAsync(() -> made(stage));
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setTitle("EFS Planner");
        stage.setScene(new Scene(new Region(), width(screen), height(screen), theme.ground()));
        stage.setMaximized(screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.show();
        EmptyFirst.then(() -> {
            StartTimes.reached("first frame");
            fill(stage, made.join());
        });
    }

    /// Called beside the toolkit's thread, which leaves it alone until it is shown.
    private PlannerWindow made(Stage stage) {
        var bundled = Bundled.whole();
        return new PlannerWindow(
                theme,
                bundled.catalog(),
                bundled.presets(),
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
                        new PlannerWindow.Remembering(kept, writer),
                        writer,
                        seeker,
                        Platform::runLater,
                        getHostServices()::showDocument,
                        stage::close));
    }

    private void fill(Stage stage, PlannerWindow made) {
        window = Optional.of(made);
        stage.titleProperty().bind(made.title());
        stage.setOnCloseRequest(close -> {
            if (!made.documents.mayLeave()) close.consume();
        });
        made.fill(stage.getScene());
        EmptyFirst.thenAfterThisFrame(() -> opened(stage, made));
    }

    /// The plan is on the screen: now for what may ask questions.
    private void opened(Stage stage, PlannerWindow made) {
        StartTimes.reached("first plan");
        if (StartTimes.areAskedFor()) stage.close();
        made.begin();
        offerRecovery(stage, made);
        getParameters().getUnnamed().stream().map(Path::of).forEach(made.documents::open);
        FrameByFrame.goOn(made::makeMore, () -> FirstTour.ifNeverSeen(made));
        Rehearsal.ifAskedFor(made, stage::close);
    }

    private LossQuestion.Answer question(Stage owner, String name) {
        var dialog = new UnsavedQuestion(theme, name);
        dialog.initOwner(owner);
        return dialog.answer();
    }

    private void offerRecovery(Stage owner, PlannerWindow made) {
        var found = Recovery.found(drafts);
        if (found.isEmpty()) return;
        var dialog = new RecoveryDialog(theme, found, clock.getZone());
        dialog.initOwner(owner);
        dialog.ask(made.recovery, found);
    }

    private static double width(Rectangle2D screen) {
        return Math.min(WIDTH, screen.getWidth());
    }

    private static double height(Rectangle2D screen) {
        return Math.min(HEIGHT, screen.getHeight());
    }

    /// One fault at a time: what follows from it while the dialog is open would only bury it.
    private void tell(Throwable fault) {
        if (telling) return;
        telling = true;
        var dialog = new CrashDialog(theme, crashes.record(fault), crashes.details(fault));
        dialog.setOnHidden(_ -> telling = false);
        dialog.show();
    }

    @Override
    public void stop() {
        seeker.shutdownNow();
        window.ifPresent(made -> made.autosave.end());
        keeper.shutdown();
        writer.close();
    }
}
