package dev.efsplanner.ui.export;

import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.session.ExportComparing;
import dev.efsplanner.ui.session.ExportSaving;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What is looked at, and what can be done with it.
final class ExportHead extends FlowPane {
    private static final double ROOMY_EMS = 20;

    final ComboBox<Optional<Exporter>> formats = new ComboBox<>();
    final ComboBox<SourceFile> files = new ComboBox<>();
    private final ComboBox<?> compared;
    private final Button find = new Button();
    private final Button copy = new Button();
    private final SplitMenuButton save = new SplitMenuButton();
    private final MenuButton compare = new MenuButton("Compare");
    private final Button back = new Button("Back to the files");

    /// @param compared chooses among the files of a comparison
    ExportHead(ExportSaving saving, ExportComparing comparing, ComboBox<?> compared, Runnable find, Runnable copy) {
        this.compared = compared;
        getStyleClass().add("export-head");
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        formats.setId("export-format");
        formats.setConverter(new Named<>(format -> format.map(Exporter::label).orElse("All formats")));
        formats.getItems()
                .setAll(Stream.concat(
                                Stream.of(Exporter.values()).map(Optional::of), Stream.of(Optional.<Exporter>empty()))
                        .toList());
        formats.setAccessibleText("Export format");
        Chosen.inFull(formats);
        files.setId("export-file");
        files.setConverter(new Named<>(SourceFile::path));
        files.setAccessibleText("File of the export");
        Chosen.inFull(files);
        this.find.setAccessibleText("Find in file");
        this.copy.setAccessibleText("Copy file");
        button(this.find, "find", "fth-search", "Find in the file shown (Ctrl+F)", find);
        button(this.copy, "copy", "fth-copy", "Copy the file shown to the clipboard", copy);
        save(saving);
        compare(comparing);
        button(back, "back", "fth-arrow-left", "Leave the comparison", comparing::stop);
        show(false);
    }

    private void save(ExportSaving saving) {
        save.setText("Save");
        save.getItems()
                .addAll(
                        item("export-save-folder", "_Folder…", saving::toFolder),
                        item("export-save-zip", "_Zip file…", saving::toZip));
        button(save, "save", "fth-save", "Write all files of the format into a folder or a zip file", saving::toFolder);
    }

    private void compare(ExportComparing comparing) {
        compare.getItems()
                .addAll(
                        item("export-compare-folder", "With a saved _folder…", comparing::withFolder),
                        item(
                                "export-compare-file",
                                "With a saved _zip file or efs-planner.json…",
                                comparing::withFile));
        compare.setId("export-compare");
        dress(
                Icons.before(compare, "fth-git-pull-request"),
                "Show what changes if this is applied over a saved export");
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static void button(ButtonBase button, String id, String icon, String hint, Runnable run) {
        button.setId("export-" + id);
        button.setOnAction(_ -> run.run());
        dress(Icons.before(button, icon), hint);
    }

    private static void dress(ButtonBase button, String hint) {
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, hint);
        button.setAccessibleHelp(hint);
    }

    /// @param comparing whether the files are those of a comparison
    void show(boolean comparing) {
        var file = comparing ? compared : files;
        getChildren().setAll(labelled("Format", formats), labelled("File", file), find);
        getChildren()
                .addAll(
                        comparing
                                ? Stream.of(back, save).toList()
                                : Stream.of(copy, save, compare).toList());
    }

    void setReady(boolean ready) {
        Stream.<Control>of(files, copy, save, compare).forEach(control -> control.setDisable(!ready));
    }

    /// A choice and what it is called, never apart.
    private HBox labelled(String text, ComboBox<?> choice) {
        var label = new Label(text);
        label.setLabelFor(choice);
        label.setMinWidth(USE_PREF_SIZE);
        var both = new HBox(label, choice);
        both.getStyleClass().add("labelled");
        both.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> most(label.getFont().getSize()),
                        widthProperty(),
                        insetsProperty(),
                        hgapProperty(),
                        label.fontProperty()));
        return both;
    }

    /// Half a line, so that two stand beside each other, or a whole one where a half has no room for a name.
    private double most(double em) {
        double line = getWidth() - snappedLeftInset() - snappedRightInset();
        double half = Math.floor((line - getHgap()) / 2);
        return half < ROOMY_EMS * em ? line : half;
    }
}
