package dev.efsplanner.ui.export;

import dev.efsplanner.export.ExportDiff;
import dev.efsplanner.export.FileDiff;
import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.report.ChangeWords;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What applying an export changes, in words: from which row to which, in which steps, with what to mind, and which
/// files differ.
final class DiffWords extends ScrollPane {
    private final VBox page = new VBox();

    DiffWords() {
        setId("export-change");
        getStyleClass().add("diff-words");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText("What changes if this export is applied");
    }

    void say(Path place, ExportDiff diff) {
        page.getChildren().clear();
        add("What applying this changes", "detail-title");
        add("Compared with " + place, "muted");
        diff.change().ifPresent(this::change);
        if (!diff.notes().isEmpty()) {
            add("About the comparison", "detail-heading");
            diff.notes().forEach(note -> add(note, "diff-line"));
        }
        files(diff);
    }

    private void change(Change change) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.addRow(0, label("", "muted"), label("Configuration", "muted"), label("USD a month", "muted"));
        grid.addRow(
                1, label("From", "muted"), row(change.from()), label(ChangeWords.cost(change.before()), "diff-cost"));
        grid.addRow(2, label("To", "muted"), row(change.to()), label(ChangeWords.cost(change.after()), "diff-cost"));
        page.getChildren().add(grid);
        var plan = change.plan();
        plan.lock().ifPresent(lock -> add("Now: " + lock.sentence(), "diff-line"));
        add("Steps", "detail-heading");
        if (plan.steps().isEmpty()) add("Nothing to change.", "diff-line");
        int number = 1;
        for (var step : plan.steps()) {
            add(number++ + ". " + ChangeWords.title(step), "diff-step");
            ChangeWords.lines(step).forEach(line -> add(line, "diff-detail"));
        }
        if (!plan.notes().isEmpty()) {
            add("Notes", "detail-heading");
            plan.notes().forEach(note -> add(note, "diff-line"));
        }
    }

    private static Label row(Evaluation row) {
        var title = new Label(ChangeWords.title(row) + "\n" + row.verdict().label());
        title.setWrapText(true);
        GridPane.setHgrow(title, Priority.ALWAYS);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private void files(ExportDiff diff) {
        add("Files", "detail-heading");
        add(diff.isSame() ? "No file changes." : diff.counts(), "diff-line");
        diff.files().stream()
                .filter(file -> file.kind() != FileDiff.Kind.SAME)
                .forEach(file -> add(DiffPane.name(file), "diff-detail"));
    }

    private void add(String text, String style) {
        var label = label(text, style);
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        page.getChildren().add(label);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
