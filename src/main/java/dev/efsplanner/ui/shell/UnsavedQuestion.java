package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.LossQuestion;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

/// Asks before unsaved work is lost: save it, let it go, or stay.
public final class UnsavedQuestion extends Alert {
    private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Don't save", ButtonBar.ButtonData.NO);

    /// @param name of what is not saved
    public UnsavedQuestion(Theme theme, String name) {
        super(AlertType.CONFIRMATION);
        setTitle("EFS Planner");
        setHeaderText("Save the changes to " + name + "?");
        setContentText("Without saving they are lost.");
        getButtonTypes().setAll(SAVE, DISCARD, ButtonType.CANCEL);
        ((Button) getDialogPane().lookupButton(SAVE)).setDefaultButton(true);
        getDialogPane().setId("unsaved-question");
        getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        getDialogPane().setPrefWidth(480);
        theme.dress(getDialogPane().getScene());
    }

    /// Waits for the answer; a closed dialog is none.
    public LossQuestion.Answer answer() {
        var pressed = showAndWait().orElse(ButtonType.CANCEL);
        if (pressed.equals(SAVE)) return LossQuestion.Answer.SAVE;
        return pressed.equals(DISCARD) ? LossQuestion.Answer.DISCARD : LossQuestion.Answer.CANCEL;
    }
}
