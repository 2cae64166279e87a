package dev.efsplanner.ui.compare;

import dev.efsplanner.ui.session.CopiedSession;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A set-up that was copied from somewhere: the paste on the left, what is to be said of it on the right, or below it
/// in a narrow window.
public final class CopiedView extends SplitPane {
    private static final double PASTE_SHARE = 0.38;
    private static final double ROOMY_EMS = 32;

    private final CopiedSession copied;
    private final TextArea paste = new TextArea();
    private final Label heading = new Label("Pasted set-up");
    private final VBox page = new VBox();

    public CopiedView(CopiedSession copied) {
        this.copied = copied;
        setId("copied");
        getStyleClass().add("copied");
        Stream.of(widthProperty(), heading.fontProperty()).forEach(one -> one.subscribe(this::turn));
        turn();
        getItems().addAll(paste(), answer());
        setDividerPositions(PASTE_SHARE);
        copied.wantedProperty().bind(visibleProperty());
        Stream.of(copied.answerProperty(), copied.todayProperty(), copied.plan().selectedProperty())
                .forEach(shown -> shown.subscribe(this::show));
        show();
    }

    /// Below each other where there is no room beside.
    private void turn() {
        boolean roomy = getWidth() >= ROOMY_EMS * heading.getFont().getSize();
        setOrientation(roomy || getWidth() == 0 ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }

    private VBox paste() {
        paste.setId("copied-text");
        paste.setPromptText("aws efs create-file-system …\n\nAWS CLI commands, the answer\nof describe-file-systems,"
                + "\nTerraform, CloudFormation\nor CDK code.\n\nA file can be dropped here.");
        paste.textProperty().bindBidirectional(copied.textProperty());
        paste.setAccessibleHelp(
                "AWS CLI commands, the answer of describe-file-systems, Terraform, CloudFormation or CDK"
                        + " code; the answer is beside it.");
        heading.setLabelFor(paste);
        heading.getStyleClass().add("detail-heading");
        paste.setAccessibleText("Pasted set-up");
        VBox.setVgrow(paste, Priority.ALWAYS);
        var side = new VBox(heading, paste);
        side.getStyleClass().add("paste");
        return side;
    }

    private ScrollPane answer() {
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setId("copied-answer");
        scroll.getStyleClass().add("calculation");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("What the pasted set-up says and what is wrong with it");
        return scroll;
    }

    /// For who wants to paste.
    public void focusPaste() {
        // The first time, both sides come into the window with the style sheets.
        applyCss();
        paste.requestFocus();
        paste.selectAll();
    }

    private void show() {
        page.getChildren().setAll(new CopiedAnswer(copied, this::select).nodes());
    }

    /// Selects a line of the paste.
    ///
    /// @param line from 1
    private void select(int line) {
        var lines = paste.getText().split("\n", -1);
        int from = 0;
        for (int i = 0; i < Math.min(line - 1, lines.length - 1); i++) from += lines[i].length() + 1;
        paste.requestFocus();
        paste.selectRange(from, from + lines[Math.min(line, lines.length) - 1].length());
    }
}
