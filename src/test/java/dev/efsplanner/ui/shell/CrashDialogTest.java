package dev.efsplanner.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.efsplanner.support.Fx;
import javafx.event.ActionEvent;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class CrashDialogTest {
    @Test
    void it_speaks_plainly_folds_the_details_away_and_copies_them() {
        Fx.run(() -> {
            var dialog = new CrashDialog(new Theme(), "This is a bug (code AB12). Details: /log", "stack\nof lines");
            assertEquals(
                    "What is on screen stays as it is, and your workload is not the cause.\n\n"
                            + "This is a bug (code AB12). Details: /log",
                    dialog.getContentText());
            assertFalse(dialog.getDialogPane().isExpanded());
            assertEquals("stack\nof lines", ((TextArea) dialog.getDialogPane().getExpandableContent()).getText());
            dialog.getDialogPane().lookupButton(CrashDialog.COPY).fireEvent(new ActionEvent());
            assertEquals("stack\nof lines", Clipboard.getSystemClipboard().getString());
        });
    }
}
