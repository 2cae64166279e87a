package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Commands;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// All keys on one sheet, by menu; below them those that a control has of its own.
public final class ShortcutSheet extends Dialog<ButtonType> {
    private record Own(String what, String keys) {}

    private static final List<Own> OWN = List.of(
            new Own("Next and previous field", "Tab, Shift+Tab"),
            new Own("From row to row, from view to view", "Up, Down"),
            new Own("Open the cell that has the focus", "Enter"),
            new Own("Close what has opened", "Esc"));

    public ShortcutSheet(Theme theme, Commands commands) {
        setTitle("Keyboard shortcuts");
        var sheet = new GridPane();
        sheet.setId("shortcuts");
        sheet.getStyleClass().add("shortcut-sheet");
        for (var place : Commands.Place.values()) {
            var withKeys = commands.sections(place).stream()
                    .flatMap(List::stream)
                    .filter(entry ->
                            entry instanceof Command command && !command.keys().isEmpty())
                    .map(entry -> (Command) entry)
                    .toList();
            if (withKeys.isEmpty()) continue;
            heading(sheet, place.title().replace("_", ""));
            withKeys.forEach(command -> line(sheet, command.plainTitle(), KeyNames.of(command)));
        }
        heading(sheet, "Everywhere");
        OWN.forEach(own -> line(sheet, own.what(), own.keys()));
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        getDialogPane().setContent(scroll);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        getDialogPane().getStyleClass().add("help-dialog");
        getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        theme.dress(getDialogPane().getScene());
        setResizable(true);
    }

    private static void heading(GridPane sheet, String title) {
        var label = new Label(title);
        label.getStyleClass().add("heading");
        sheet.add(label, 0, sheet.getRowCount(), 2, 1);
    }

    private static void line(GridPane sheet, String what, String keys) {
        int row = sheet.getRowCount();
        var label = new Label(what);
        GridPane.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var combination = new Label(keys);
        combination.getStyleClass().add("keys");
        combination.setMinWidth(Region.USE_PREF_SIZE);
        sheet.addRow(row, label, combination);
    }
}
