package dev.efsplanner.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
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
    public static final ButtonType COPY = new ButtonType("Copy details", ButtonBar.ButtonData.LEFT);

    public CrashDialog(Theme theme, String code, String details, Optional<Path> file) {
        super(AlertType.ERROR);
        setTitle("EFS Planner");
        setHeaderText("Something went wrong in the planner");
        setContentText("This is a fault of the program, not of your workload; what is on screen stays as it is. "
                + "The code is " + code + "."
                + file.map(path -> "\n\nThe details are in " + path).orElse("\n\nThe details could not be written."));
        var text = new TextArea(details);
        text.setId("crash-details");
        text.setEditable(false);
        text.setAccessibleText("Details of the fault");
        getDialogPane().setExpandableContent(text);
        getButtonTypes().setAll(COPY, ButtonType.CLOSE);
        getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        theme.dress(getDialogPane().getScene());
        var copy = getDialogPane().lookupButton(COPY);
        copy.addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
