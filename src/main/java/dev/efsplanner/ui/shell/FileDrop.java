package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Notice;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the file or folder that is dropped on the window.
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("file-over");

    private FileDrop() {}

    /// @param onto shows by its looks that a file can be dropped
    public static void opens(Node onto, Consumer<Path> open, Consumer<Notice> notices) {
        onto.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) over.acceptTransferModes(TransferMode.COPY);
            over.consume();
        });
        onto.setOnDragEntered(
                over -> onto.pseudoClassStateChanged(OVER, over.getDragboard().hasFiles()));
        onto.setOnDragExited(_ -> onto.pseudoClassStateChanged(OVER, false));
        onto.setOnDragDropped(dropped -> drop(dropped, open, notices));
    }

    private static void drop(DragEvent dropped, Consumer<Path> open, Consumer<Notice> notices) {
        var files = dropped.getDragboard().getFiles().stream().map(File::toPath).toList();
        dropped.setDropCompleted(files.size() == 1);
        dropped.consume();
        // The other program waits for the end of the drop, and opening may ask a question.
        if (files.size() == 1) Platform.runLater(() -> open.accept(files.getFirst()));
        else notices.accept(Notice.failed("Not opened: drop one file or folder at a time, not " + files.size() + "."));
    }
}
