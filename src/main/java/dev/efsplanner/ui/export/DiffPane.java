package dev.efsplanner.ui.export;

import dev.efsplanner.export.DiffLine;
import dev.efsplanner.export.FileDiff;
import dev.efsplanner.ui.session.ExportComparing;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;

/// What applying the export changes of a saved one: in words on the left, the lines of one file on the right.
final class DiffPane extends SplitPane {
    private static final double WORDS = 0.4;

    final CodePane code = new CodePane("export-diff", "Lines that change in the file, with + for new and − for gone");
    final ComboBox<FileDiff> files = new ComboBox<>();
    private final DiffWords words = new DiffWords();
    private String shown = "";

    DiffPane() {
        setId("export-compared");
        getStyleClass().add("diff-pane");
        getItems().addAll(words, code);
        setDividerPositions(WORDS);
        SplitPane.setResizableWithParent(words, false);
        files.setId("export-diff-file");
        files.setConverter(new Named<>(DiffPane::name));
        files.setAccessibleText("File that is compared");
        Chosen.inFull(files);
        files.valueProperty().subscribe(this::show);
    }

    /// Stays with the file that is looked at; begins with the first that changes.
    void show(ExportComparing.Compared compared) {
        var diff = compared.diff();
        words.say(compared.place(), diff);
        var kept = diff.files().stream()
                .filter(file -> file.path().equals(shown))
                .findFirst()
                .or(() -> diff.files().stream()
                        .filter(file -> file.kind() != FileDiff.Kind.SAME)
                        .findFirst())
                .or(() -> diff.files().stream().findFirst());
        files.getItems().setAll(diff.files());
        kept.ifPresent(files::setValue);
    }

    /// Begins anew with the next comparison.
    void forget() {
        shown = "";
        files.getItems().clear();
    }

    private void show(FileDiff file) {
        if (file == null) return;
        boolean another = !file.path().equals(shown);
        shown = file.path();
        code.show(
                file.kind() == FileDiff.Kind.SAME
                        ? List.of(PaneLine.plain(" ", "", "Nothing changes in this file."))
                        : DiffLines.of(file),
                another);
    }

    /// As `setup.sh · changed, +3 −2`.
    static String name(FileDiff file) {
        var name = file.path() + " · " + file.kind().label();
        return switch (file.kind()) {
            case SAME -> name;
            case ADDED -> name + ", +" + file.count(DiffLine.Kind.ADDED);
            case REMOVED -> name + ", −" + file.count(DiffLine.Kind.REMOVED);
            case CHANGED -> name + ", +" + file.count(DiffLine.Kind.ADDED) + " −" + file.count(DiffLine.Kind.REMOVED);
        };
    }
}
