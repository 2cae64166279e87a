package dev.efsplanner.ui.session;

import dev.efsplanner.report.PinnedFile;
import dev.efsplanner.report.PinnedFileReader;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.workload.Parsed;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens and saves the pinned scenarios. They are some kilobytes each, so nothing is handed to another thread.
public final class ScenarioFiles {
    private final ScenarioSession scenarios;
    private final SpecCatalog catalog;
    private final FileChoice choice;
    private final Consumer<Notice> notices;

    public ScenarioFiles(ScenarioSession scenarios, SpecCatalog catalog, FileChoice choice, Consumer<Notice> notices) {
        this.scenarios = scenarios;
        this.catalog = catalog;
        this.choice = choice;
        this.notices = notices;
    }

    public void save() {
        if (scenarios.heldProperty().get().isEmpty()) {
            notices.accept(Notice.failed("Not saved: nothing is pinned yet."));
            return;
        }
        choice.saveScenarios("scenarios.json")
                .ifPresent(file -> notices.accept(
                        switch (WholeFiles.write(file, scenarios.file().text())) {
                            case Saved.Written _ -> Notice.done("Saved " + file + ".");
                            case Saved.Failed failed -> Notice.failed("Not saved: " + failed + ".");
                        }));
    }

    public void open() {
        choice.openScenarios().ifPresent(this::open);
    }

    /// What is pinned stays when the file cannot be opened.
    public void open(Path file) {
        try {
            switch (new PinnedFileReader(catalog).read(Files.readString(file))) {
                case Parsed.Valid<PinnedFile>(var read) -> {
                    scenarios.show(read);
                    notices.accept(Notice.done("Opened " + file + "."));
                }
                case Parsed.Invalid<PinnedFile>(var problems) -> {
                    var more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
                    notices.accept(
                            Notice.failed("Not opened: " + file.getFileName() + ":" + problems.getFirst() + more));
                }
            }
        } catch (MalformedInputException _) {
            notices.accept(Notice.failed("Not opened: " + file + " is not a text file in UTF-8."));
        } catch (NoSuchFileException _) {
            notices.accept(Notice.failed("Not opened: " + file + " does not exist."));
        } catch (IOException failure) {
            notices.accept(Notice.failed("Not opened: " + file + " cannot be read (" + failure.getMessage() + ")."));
        }
    }
}
