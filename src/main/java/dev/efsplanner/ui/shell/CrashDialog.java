package dev.efsplanner.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/// Tells of a fault of the planner in plain words; the stack stays folded away until it is asked for.
public final class CrashDialog extends Alert {
    static final ButtonType COPY = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);

    /// @param sentence names the code and where the details are kept
    public CrashDialog(Theme theme, String sentence, String details) {
        super(AlertType.ERROR);
        setTitle("EFS Planner");
        setHeaderText("Something went wrong in the planner");
        setContentText("What is on screen stays as it is, and your workload is not the cause.\n\n" + sentence);
        var text = new TextArea(details);
        text.setId("crash-details");
        text.setEditable(false);
        text.setAccessibleText("Details of the fault");
        text.getStyleClass().add("code");
        getDialogPane().setExpandableContent(text);
        getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        getDialogPane().setPrefWidth(560);
        getButtonTypes().setAll(COPY, ButtonType.CLOSE);
        theme.dress(getDialogPane().getScene());
        getDialogPane().lookupButton(COPY).addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
