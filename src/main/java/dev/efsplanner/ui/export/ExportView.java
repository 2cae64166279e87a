package dev.efsplanner.ui.export;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.ui.session.ExportSaving;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.workload.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The files that set up the chosen row, to look at, copy and save.
public final class ExportView extends BorderPane {
    private final PlanSession session;
    private final Consumer<Notice> notices;
    private final ComboBox<Exporter> formats = new ComboBox<>();
    private final ComboBox<SourceFile> files = new ComboBox<>();
    private final TextArea preview = new TextArea();
    private final Button copy = new Button("Copy file");
    private final Button save = new Button("Save all files…");
    private boolean outdated = true;

    /// @param notices hears what became of copying and saving
    public ExportView(PlanSession session, ExportSaving saving, Consumer<Notice> notices) {
        this.session = session;
        this.notices = notices;
        setId("export");
        getStyleClass().add("export-view");
        setTop(head());
        setCenter(preview());
        copy.setOnAction(_ -> copy());
        save.setOnAction(_ -> saving.save(exported()));
        session.selectedProperty().subscribe(_ -> {
            outdated = true;
            showIfSeen();
        });
        visibleProperty().subscribe(_ -> showIfSeen());
    }

    private Region head() {
        formats.setId("export-format");
        formats.setConverter(new Named<>(Exporter::label));
        formats.getItems().setAll(Exporter.values());
        formats.getSelectionModel().selectFirst();
        formats.setAccessibleText("Export format");
        formats.valueProperty().subscribe((_, _) -> show());
        files.setId("export-file");
        files.setConverter(new Named<>(SourceFile::path));
        files.setAccessibleText("File of the export");
        files.valueProperty().subscribe(file -> preview(file));
        copy.setId("export-copy");
        copy.setTooltip(new Tooltip("Copy the file shown to the clipboard"));
        save.setId("export-save");
        save.setTooltip(new Tooltip("Write all files of this format into a folder"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(labelled("Format", formats), formats, labelled("File", files), files, gap, copy, save);
        head.getStyleClass().add("export-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Region preview() {
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.getStyleClass().add("code");
        preview.setAccessibleText("Preview of the file");
        return preview;
    }

    private static Label labelled(String text, ComboBox<?> choice) {
        var label = new Label(text);
        label.setLabelFor(choice);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void showIfSeen() {
        if (outdated && isVisible()) show();
    }

    private void show() {
        outdated = false;
        session.selectedProperty().get().ifPresent(this::show);
    }

    /// Keeps the file that is looked at when only its text has changed.
    private void show(Evaluation row) {
        var before = Optional.ofNullable(files.getValue()).map(SourceFile::path);
        switch (formats.getValue().export(row)) {
            case Export.Exported(var made) -> {
                files.getItems().setAll(made);
                files.setValue(made.stream()
                        .filter(file -> before.equals(Optional.of(file.path())))
                        .findFirst()
                        .orElse(made.getFirst()));
                setReady(true);
            }
            case Export.Refused(var problems) -> {
                files.getItems().clear();
                preview.setText(reasons(row, problems));
                setReady(false);
            }
        }
    }

    private void setReady(boolean ready) {
        files.setDisable(!ready);
        copy.setDisable(!ready);
        save.setDisable(!ready);
    }

    private static String reasons(Evaluation row, List<Problem> problems) {
        return row.configuration().title() + " has no export:\n\n"
                + problems.stream().map(problem -> "• " + problem.message()).collect(Collectors.joining("\n"));
    }

    private void preview(SourceFile file) {
        if (file == null || file.text().equals(preview.getText())) return;
        double top = preview.getScrollTop();
        preview.setText(file.text());
        preview.setScrollTop(top);
    }

    private List<SourceFile> exported() {
        return List.copyOf(files.getItems());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(preview.getText());
        Clipboard.getSystemClipboard().setContent(content);
        notices.accept(Notice.done("Copied " + files.getValue().path() + "."));
    }
}
