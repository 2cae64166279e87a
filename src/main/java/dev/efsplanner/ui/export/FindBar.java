package dev.efsplanner.ui.export;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.session.Finding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where words to look for are typed, and the way from hit to hit.
final class FindBar extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final TextField words = new TextField();
    private final Finding finding;
    private final Runnable reveal;

    /// @param reveal brings the hit that is looked at into sight
    /// @param close puts the bar away
    FindBar(Finding finding, Runnable reveal, Runnable close) {
        this.finding = finding;
        this.reveal = reveal;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("find-words");
        words.setPromptText("Find in file");
        words.setAccessibleText("Find in file");
        words.textProperty().bindBidirectional(finding.wordsProperty());
        words.textProperty().subscribe((_, _) -> reveal.run());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        getChildren()
                .addAll(
                        words,
                        button("find-previous", "fth-chevron-up", "Previous hit", "Shift+F3", this::previous),
                        button("find-next", "fth-chevron-down", "Next hit", "F3", this::next),
                        count(),
                        button("find-close", "fth-x", "Close the search", "Esc", close));
    }

    private Label count() {
        var count = new Label();
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        finding.foundProperty().subscribe(found -> {
            count.setText(finding.sentence());
            boolean none =
                    found.hits().isEmpty() && !finding.wordsProperty().get().isEmpty();
            count.pseudoClassStateChanged(NONE, none);
            count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
        finding.wordsProperty().subscribe(_ -> count.setText(finding.sentence()));
        return count;
    }

    private static Button button(String id, String icon, String what, String key, Runnable run) {
        var button = Icons.before(new Button(), icon);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(what);
        Hint.on(button, what + " (" + key + ")");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void enter(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ENTER) return;
        if (pressed.isShiftDown()) previous();
        else next();
        pressed.consume();
    }

    void next() {
        finding.next();
        reveal.run();
    }

    void previous() {
        finding.previous();
        reveal.run();
    }

    void focus() {
        words.requestFocus();
        words.selectAll();
    }
}
