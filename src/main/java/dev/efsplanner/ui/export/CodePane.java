package dev.efsplanner.ui.export;

import dev.efsplanner.ui.session.Finding;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// A text with its search.
final class CodePane extends BorderPane {
    private final Finding finding = new Finding();
    private final CodeText text;
    private final FindBar bar = new FindBar(finding, this::reveal, this::closeFind);
    private List<PaneLine> lines = List.of();

    /// @param id of the text
    /// @param spoken what the text is, for screen readers
    CodePane(String id, String spoken) {
        text = new CodeText(spoken);
        text.setId(id);
        getStyleClass().add("code-pane");
        var scroll = new VirtualizedScrollPane<>(text);
        setCenter(scroll);
        finding.foundProperty().subscribe((_, _) -> paint());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setMinSize(0, 0);
    }

    /// @param anew another text than before, which is looked at from its top
    void show(List<PaneLine> next, boolean anew) {
        if (next.equals(lines)) return;
        lines = List.copyOf(next);
        finding.textProperty()
                .set(lines.stream().map(line -> line.code().text()).collect(Collectors.joining("\n")));
        // Where the hits are the same as before the search has not painted.
        paint();
        if (anew) text.toTop();
    }

    private void paint() {
        text.show(ShownLine.of(lines, finding.foundProperty().get()));
    }

    private void reveal() {
        finding.foundProperty().get().current().ifPresent(hit -> text.reveal(hit.from(), hit.to()));
    }

    /// Opens the search; what is selected in one line is looked for.
    void find() {
        var selected = text.getSelectedText();
        if (getTop() == null && !selected.isEmpty() && !selected.contains("\n"))
            finding.wordsProperty().set(selected);
        setTop(bar);
        bar.focus();
        reveal();
    }

    /// The hit that was looked at stays selected.
    private void closeFind() {
        var last = finding.foundProperty().get().current();
        setTop(null);
        finding.wordsProperty().set("");
        last.ifPresent(hit -> text.reveal(hit.from(), hit.to()));
        text.requestFocus();
    }

    private void key(KeyEvent pressed) {
        if (getTop() == null) return;
        switch (pressed.getCode()) {
            case F3 -> {
                if (pressed.isShiftDown()) bar.previous();
                else bar.next();
                pressed.consume();
            }
            case ESCAPE -> {
                closeFind();
                pressed.consume();
            }
            default -> {}
        }
    }
}
