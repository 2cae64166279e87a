package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.KeptDraft;
import dev.efsplanner.ui.session.Recovery;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Offers unsaved work of a planner that did not end as it should, each piece with its name and when it was typed last.
public final class RecoveryDialog extends Alert {
    private static final ButtonType RECOVER = new ButtonType("Recover", ButtonBar.ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Discard", ButtonBar.ButtonData.NO);
    private static final ButtonType LATER = new ButtonType("Not now", ButtonBar.ButtonData.CANCEL_CLOSE);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private final ToggleGroup choice = new ToggleGroup();

    /// @param found newest first, not empty
    /// @param zone in which times are said
    public RecoveryDialog(Theme theme, List<Recovery.Found> found, ZoneId zone) {
        super(AlertType.INFORMATION);
        setTitle("EFS Planner");
        setHeaderText("Unsaved work was kept");
        var page = new VBox();
        page.getStyleClass().add("recovery");
        page.getChildren()
                .add(wrapped("EFS Planner did not end as it should. What had been typed can be brought back:"));
        found.forEach(one -> page.getChildren().add(row(one, zone)));
        page.getChildren().add(wrapped("Discard deletes the chosen one; Not now offers all again at the next start."));
        choice.selectToggle(choice.getToggles().getFirst());
        getDialogPane().setContent(page);
        getDialogPane().setId("recovery");
        getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        getDialogPane().setPrefWidth(560);
        getButtonTypes().setAll(RECOVER, DISCARD, LATER);
        ((Button) getDialogPane().lookupButton(RECOVER)).setDefaultButton(true);
        ((Button) getDialogPane().lookupButton(DISCARD)).setDefaultButton(false);
        theme.dress(getDialogPane().getScene());
    }

    private RadioButton row(Recovery.Found found, ZoneId zone) {
        var button = new RadioButton(words(found.draft(), zone));
        button.setToggleGroup(choice);
        button.setUserData(found);
        button.setWrapText(true);
        return button;
    }

    private static String words(KeptDraft draft, ZoneId zone) {
        return draft.name() + ", typed last on " + WHEN.format(draft.at().atZone(zone))
                + draft.file()
                        .map(file -> "\n" + file.toAbsolutePath().getParent())
                        .orElse("");
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Waits for the answer and does it; what was not chosen is left for another time.
    public void ask(Recovery recovery, List<Recovery.Found> found) {
        var pressed = showAndWait().orElse(LATER);
        var chosen = Optional.of(choice.getSelectedToggle()).map(toggle -> (Recovery.Found) toggle.getUserData());
        found.stream().filter(one -> chosen.filter(one::equals).isEmpty()).forEach(recovery::leave);
        chosen.ifPresent(one -> {
            if (pressed.equals(RECOVER)) recovery.recover(one);
            else if (pressed.equals(DISCARD)) recovery.discard(one);
            else recovery.leave(one);
        });
    }
}
