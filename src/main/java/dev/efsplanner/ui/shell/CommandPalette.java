package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.CommandSearch;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Every command by a few letters of its name: type, go down, Enter.
public final class CommandPalette {
    private static final int ROWS = 12;

    /// Of the window, which it begins a tenth below the top of.
    private static final double HIGHEST = 0.88;

    private final Scene scene;
    private final CommandSearch search;
    private final Popup popup = new Popup();
    private final TextField typed = new TextField();
    private final ListView<Command> found = new ListView<>();

    private final VBox box = new VBox();

    /// @param scene it opens over
    public CommandPalette(Scene scene, CommandSearch search) {
        this.scene = scene;
        this.search = search;
        typed.setId("palette-field");
        typed.setPromptText("What do you want to do?");
        typed.setAccessibleText("Find a command");
        typed.textProperty().subscribe(this::find);
        found.setId("palette-list");
        found.setAccessibleText("Commands found");
        found.setPlaceholder(new Label("No command has these words."));
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(_ -> run());
        box.getChildren().addAll(typed, found);
        box.getStyleClass().add("palette");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        found.prefHeightProperty()
                .bind(found.fixedCellSizeProperty().multiply(ROWS).add(4));
    }

    public void open() {
        var window = scene.getWindow();
        box.setMaxSize(scene.getWidth(), scene.getHeight() * HIGHEST);
        // Shown first: it has its colours from the window.
        popup.show(window);
        typed.clear();
        find("");
        box.applyCss();
        double width = Math.min(scene.getWidth(), box.prefWidth(-1));
        popup.setX(window.getX() + scene.getX() + (scene.getWidth() - width) / 2);
        popup.setY(window.getY() + scene.getY() + scene.getHeight() / 10);
        typed.requestFocus();
    }

    private void find(String text) {
        found.getItems().setAll(search.find(text));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    /// The field keeps the focus; only these keys are the list's.
    private void press(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int last = found.getItems().size() - 1;
            int next = Math.clamp(found.getSelectionModel().getSelectedIndex() + (long) step, 0, Math.max(0, last));
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - ROWS + 2));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            run();
            key.consume();
        }
    }

    private void run() {
        var command = found.getSelectionModel().getSelectedItem();
        popup.hide();
        if (command != null) command.run().run();
    }

    /// Title on the left, keys on the right.
    private static final class Cell extends ListCell<Command> {
        private final Label title = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox();

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            keys.getStyleClass().add("keys");
            line.getChildren().addAll(title, gap, keys);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setGraphic(empty ? null : line);
            if (empty) return;
            title.setText(command.plainTitle());
            keys.setText(KeyNames.of(command));
            setAccessibleText(command.plainTitle() + " " + keys.getText());
        }
    }
}
