package dev.efsplanner.ui.export;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.syntax.CodeLine;
import dev.efsplanner.syntax.Language;
import dev.efsplanner.ui.session.ExportComparing;
import dev.efsplanner.ui.session.ExportSaving;
import dev.efsplanner.ui.session.ExportSession;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.workload.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;

/// The files that set up the chosen row, to look at, copy, save and compare with what was saved before.
public final class ExportView extends BorderPane {
    private final ExportSession exports;
    private final Consumer<Notice> notices;
    private final CodePane preview = new CodePane("export-preview", "Preview of the file");
    private final DiffPane diff = new DiffPane();
    private final ExportHead head;
    private String shown = "";
    private boolean showing;

    /// @param notices hears what became of copying
    public ExportView(ExportSession exports, ExportSaving saving, ExportComparing comparing, Consumer<Notice> notices) {
        this.exports = exports;
        this.notices = notices;
        setId("export");
        getStyleClass().add("export-view");
        setMinSize(0, 0);
        head = new ExportHead(saving, comparing, diff.files, this::find, this::copyFile);
        setTop(head);
        setCenter(preview);
        head.formats.valueProperty().bindBidirectional(exports.formatProperty());
        exports.seenProperty().bind(visibleProperty());
        exports.madeProperty().subscribe(made -> made.ifPresent(this::show));
        exports.fileProperty().subscribe(file -> file.ifPresent(this::preview));
        head.files.valueProperty().subscribe(file -> {
            if (file != null && !showing) exports.choose(file.path());
        });
        comparing.comparedProperty().subscribe(this::compare);
    }

    private void show(ExportSession.Made made) {
        switch (made.export()) {
            case Export.Exported(var files) -> {
                list(files);
                head.setReady(true);
            }
            case Export.Refused(var problems) -> {
                list(List.of());
                shown = "";
                preview.show(reasons(made.set().row(), problems), true);
                head.setReady(false);
            }
        }
    }

    /// The choice goes empty for a moment, which is no one's wish.
    private void list(List<SourceFile> files) {
        showing = true;
        head.files.getItems().setAll(files);
        showing = false;
    }

    private void preview(SourceFile file) {
        showing = true;
        head.files.setValue(file);
        showing = false;
        boolean another = !file.path().equals(shown);
        shown = file.path();
        preview.show(
                CodeLine.of(file.text(), Language.of(file.path())).stream()
                        .map(PaneLine::numbered)
                        .toList(),
                another);
    }

    private static List<PaneLine> reasons(Evaluation row, List<Problem> problems) {
        return Stream.concat(
                        Stream.of(row.configuration().title() + " has no export:", ""),
                        problems.stream().map(problem -> "• " + problem.message()))
                .map(text -> PaneLine.plain(" ", "", text))
                .toList();
    }

    private void compare(Optional<ExportComparing.Compared> compared) {
        boolean before = getCenter() == diff;
        compared.ifPresentOrElse(diff::show, diff::forget);
        if (before == compared.isPresent()) return;
        setCenter(compared.isPresent() ? diff : preview);
        head.show(compared.isPresent());
    }

    /// Opens the search in what is shown.
    public void find() {
        (getCenter() == diff ? diff.code : preview).find();
    }

    /// Copies the file that is looked at, byte for byte.
    public void copyFile() {
        exports.fileProperty().get().ifPresent(file -> {
            var content = new ClipboardContent();
            content.putString(file.text());
            Clipboard.getSystemClipboard().setContent(content);
            notices.accept(Notice.done("Copied " + file.path() + "."));
        });
    }
}
