package dev.efsplanner.app;

import dev.efsplanner.cli.Version;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.DraftFile;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.store.SettingsFile;
import dev.efsplanner.ui.charts.ChartSetting;
import dev.efsplanner.ui.compare.CalculationView;
import dev.efsplanner.ui.compare.ComparisonPane;
import dev.efsplanner.ui.compare.ComparisonTable;
import dev.efsplanner.ui.compare.RecommendationBar;
import dev.efsplanner.ui.compare.TableCommands;
import dev.efsplanner.ui.export.ExportCommands;
import dev.efsplanner.ui.export.ExportView;
import dev.efsplanner.ui.form.WorkloadForm;
import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.session.Autosave;
import dev.efsplanner.ui.session.ChartSaving;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Commands;
import dev.efsplanner.ui.session.DocumentCommands;
import dev.efsplanner.ui.session.Documents;
import dev.efsplanner.ui.session.ExportComparing;
import dev.efsplanner.ui.session.ExportSaving;
import dev.efsplanner.ui.session.ExportSession;
import dev.efsplanner.ui.session.FileChoice;
import dev.efsplanner.ui.session.Filing;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.ui.session.MenuEntry;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.ui.session.Ongoing;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.session.Recovery;
import dev.efsplanner.ui.session.ScenarioCommands;
import dev.efsplanner.ui.session.ScenarioFiles;
import dev.efsplanner.ui.session.ScenarioSession;
import dev.efsplanner.ui.session.Seeker;
import dev.efsplanner.ui.session.Settings;
import dev.efsplanner.ui.session.TableSession;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.ui.shell.CommandBar;
import dev.efsplanner.ui.shell.FileDrop;
import dev.efsplanner.ui.shell.MainWindow;
import dev.efsplanner.ui.shell.Regions;
import dev.efsplanner.ui.shell.StatusBar;
import dev.efsplanner.ui.shell.Theme;
import dev.efsplanner.ui.shell.UndoKeys;
import dev.efsplanner.ui.shell.ZoomKeys;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.WorkloadText;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// The window put together: the one place where its parts meet.
final class PlannerWindow {
    final Theme theme;
    final PlanSession session;
    final TypedWorkload typed;
    final Documents documents;
    final Autosave autosave;
    final Recovery recovery;
    final Settings settings;
    final Ongoing ongoing = new Ongoing();
    final ScenarioSession scenarios;
    final MainWindow root;
    final Help help;
    final Commands commands = new Commands();
    private final ChartSetting charts;
    private final WorkloadForm form;
    private final ComparisonTable table;

    /// What the window needs from outside itself.
    ///
    /// @param files native choosers, or their stand-in
    /// @param writer runs what touches the disk, and makes the files of an export
    /// @param seeker runs what takes longer than a key press may
    /// @param windowThread runs what touches the window
    /// @param keeping where and how unsaved work is kept against a crash
    /// @param remembering where and how settings are kept
    /// @param browse opens a web address
    record Surroundings(
            PlanningStart start,
            FileChoice files,
            LossQuestion question,
            RecentFiles recent,
            Clock clock,
            Keeping keeping,
            Remembering remembering,
            Executor writer,
            Executor seeker,
            Executor windowThread,
            Consumer<String> browse,
            Runnable quit) {}

    /// @param own the place of this window
    /// @param writer writes a moment later
    record Keeping(DraftFile own, Executor writer) {}

    /// @param writer writes one after the other
    record Remembering(SettingsFile file, Executor writer) {}

    PlannerWindow(Theme theme, SpecCatalog catalog, List<Preset> presets, Surroundings around) {
        this.theme = theme;
        // A plan takes less than a millisecond, so it is made right where it is asked for.
        session = new PlanSession(catalog, around.start(), Runnable::run, Runnable::run);
        typed = new TypedWorkload(session, WorkloadText.EMPTY);
        typed.replace(presets.getFirst());
        var notices = new SimpleObjectProperty<>(Notice.NONE);
        settings = new Settings(
                around.remembering().file(),
                new Settings.Threads(around.remembering().writer(), around.windowThread()),
                notices::set);
        settings.keep(theme.appearanceProperty());
        settings.keep(theme.zoom());
        var exports = new ExportSession(session, Version.NUMBER, around.writer(), around.windowThread());
        var saving = new ExportSaving(exports, around.files(), around.writer(), around.windowThread(), notices::set);
        var comparing =
                new ExportComparing(exports, around.files(), around.writer(), around.windowThread(), notices::set);
        var export = new Once<>(() -> new ExportView(exports, saving, comparing, notices::set));
        var filing = new Filing(around.files(), around.question(), around.recent(), around.clock(), Version.NUMBER);
        documents = new Documents(session, typed, filing, notices::set);
        autosave = new Autosave(
                session,
                typed,
                documents,
                around.keeping().own(),
                new Autosave.Threads(around.keeping().writer(), around.windowThread()),
                around.clock(),
                notices::set);
        recovery = new Recovery(session, typed, documents, autosave);
        var seeker = new Seeker(around.seeker(), around.windowThread(), ongoing);
        form = new WorkloadForm(session, typed, presets, documents::begin, around.browse());
        var calculation = new Once<>(() -> new CalculationView(session));
        scenarios = new ScenarioSession(session, typed, notices::set);
        charts = new ChartSetting(
                theme.dark(),
                theme.zoom().percentProperty(),
                new ChartSaving(around.files(), around.writer(), around.windowThread(), notices::set));
        var pasting = Pasting.of(session, seeker, notices::set);
        var views = new Views(session, seeker).all(charts, calculation, export, scenarios, pasting);
        var looks = new TableSession(session);
        settings.keep(looks);
        table = new ComparisonTable(session, looks, theme.zoom().percentProperty());
        var comparison = new ComparisonPane(session, looks, table);
        var regions = new Regions(form, new RecommendationBar(session), comparison, views);
        root = new MainWindow(session, typed, regions, ongoing, this::showFirstProblem);
        help = new Help(theme, root, commands, around.browse());
        addCommands(around, () -> pasting.show(root));
        new ExportCommands(export, saving, comparing, () -> root.showView("Export")).addTo(commands);
        var asked = new TableCommands(table, looks, notices::set);
        commands.add(Commands.Place.EDIT, asked.copies());
        commands.add(Commands.Place.VIEW, asked.filters(() -> {
            root.comparisonShownProperty().set(true);
            comparison.search();
        }));
        commands.add(Commands.Place.VIEW, asked.order());
        var pinning = new ScenarioCommands(scenarios);
        commands.add(Commands.Place.SCENARIOS, pinning.pinning(() -> root.showView("Scenarios")));
        commands.add(Commands.Place.SCENARIOS, pinning.ofEach());
        commands.add(
                Commands.Place.SCENARIOS,
                pinning.files(new ScenarioFiles(scenarios, catalog, around.files(), notices::set)));
        table.openCells(
                () -> {
                    root.showView("Calculation");
                    calculation.get().showSteps();
                },
                around.browse(),
                asked.copies(),
                scenarios::pin);
        root.setTop(new CommandBar(session, theme, commands, () -> root.showView("Editions")));
        FileDrop.opens(root, documents::open, notices::set);
        root.setBottom(Apart.growing(new StatusBar(session, documents, ongoing, notices)));
    }

    private void addCommands(Surroundings around, Runnable check) {
        DocumentCommands.add(commands, documents, check, around.quit());
        commands.add(Commands.Place.VIEW, viewCommands());
        commands.add(Commands.Place.VIEW, DocumentCommands.stop(ongoing));
        commands.add(Commands.Place.VIEW, root.commands());
        commands.add(Commands.Place.VIEW, theme.zoom().commands());
        commands.add(
                Commands.Place.VIEW,
                new MenuEntry.Submenu("_Chart", FXCollections.observableArrayList(charts.commands())));
        commands.add(Commands.Place.VIEW, theme.commands());
        help.addTo(commands);
    }

    private void showFirstProblem() {
        root.formShownProperty().set(true);
        form.showFirstProblem();
    }

    private List<Command> viewCommands() {
        return root.viewTitles().stream()
                .map(title -> Command.of(title, Views.key(title), () -> root.showView(title)))
                .toList();
    }

    /// What the window is called: the document, and whether it would be lost.
    ObservableStringValue title() {
        return Bindings.createStringBinding(
                () -> documents.nameProperty().get()
                        + (documents.unsavedProperty().get() ? " (unsaved)" : "") + " – EFS Planner",
                documents.nameProperty(),
                documents.unsavedProperty());
    }

    /// Whole, in a scene of its own.
    Scene scene(double width, double height) {
        var scene = new Scene(new Region(), width, height);
        fill(scene);
        while (makeMore()) continue;
        return scene;
    }

    /// Lets the arrow keys go through the comparison: they must not change what is planned before anybody has looked.
    void begin() {
        root.lookup("#comparison").requestFocus();
    }

    /// Makes a part that is not in sight yet.
    ///
    /// @return false when the window is whole
    boolean makeMore() {
        return table.makeMore() || form.makeMore();
    }

    /// Takes the place of whatever the scene has shown so far.
    void fill(Scene scene) {
        // Dressed first, so that the parts are styled once.
        theme.dress(scene);
        scene.setRoot(root);
        UndoKeys.on(scene, documents::undo, documents::redo);
        ZoomKeys.on(scene, theme.zoom());
    }
}
