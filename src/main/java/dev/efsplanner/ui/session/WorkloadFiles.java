package dev.efsplanner.ui.session;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import dev.efsplanner.workload.WorkloadText;
import dev.efsplanner.workload.WorkloadWriter;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Opens and saves workload files. They are a few kilobytes, so nothing is handed to another thread.
public final class WorkloadFiles {
    private final PlanSession session;
    private final TypedWorkload typed;
    private final FileChoice choice;
    private final Consumer<Notice> notices;

    public WorkloadFiles(PlanSession session, TypedWorkload typed, FileChoice choice, Consumer<Notice> notices) {
        this.session = session;
        this.typed = typed;
        this.choice = choice;
        this.notices = notices;
    }

    public void open() {
        choice.openWorkload().ifPresent(this::open);
    }

    /// What is typed stays when the file cannot be opened.
    public void open(Path file) {
        try {
            var regions = KnownNames.of(session.editionProperty().get());
            switch (new WorkloadReader(regions).read(Files.readString(file))) {
                case Parsed.Valid(var workload) -> {
                    typed.replace(WorkloadText.of(workload));
                    notices.accept(Notice.done("Opened " + file + "."));
                }
                case Parsed.Invalid(var problems) -> notices.accept(Notice.failed(refusal(file, problems)));
            }
        } catch (MalformedInputException _) {
            notices.accept(Notice.failed("Not opened: " + file + " is not a text file in UTF-8."));
        } catch (NoSuchFileException _) {
            notices.accept(Notice.failed("Not opened: " + file + " does not exist."));
        } catch (IOException failure) {
            notices.accept(Notice.failed("Not opened: " + file + " cannot be read (" + failure.getMessage() + ")."));
        }
    }

    private static String refusal(Path file, List<Problem> problems) {
        var more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return "Not opened: " + file.getFileName() + ":" + problems.getFirst() + more;
    }

    /// Saves what is typed; text that is no workload cannot be saved as one.
    public void save() {
        if (!typed.problems().isEmpty()) {
            notices.accept(Notice.failed(
                    "Not saved: " + typed.sentence(typed.problems().getFirst())));
            return;
        }
        session.workloadProperty()
                .get()
                .ifPresent(workload -> choice.saveWorkload(SuggestedName.of(workload, ".json"))
                        .ifPresent(file -> save(file, workload)));
    }

    private void save(Path file, Workload workload) {
        notices.accept(
                switch (WholeFiles.write(file, WorkloadWriter.text(workload))) {
                    case Saved.Written _ -> Notice.done("Saved " + file + ".");
                    case Saved.Failed failed -> Notice.failed("Not saved: " + failed + ".");
                });
    }
}
