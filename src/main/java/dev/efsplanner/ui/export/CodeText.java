package dev.efsplanner.ui.export;

import java.util.Collection;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/// A text to look at, coloured, with line numbers. Of a new text only the lines that differ are replaced, so that it
/// can follow every key press and stays where it was scrolled to.
final class CodeText extends CodeArea {
    /// Digits of a line number: no text of ours has more lines.
    private static final int DIGITS = 4;

    private List<ShownLine> lines = List.of(ShownLine.EMPTY);

    /// @param spoken what the text is, for screen readers
    CodeText(String spoken) {
        setEditable(false);
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().addAll("code", "code-text");
        setParagraphGraphicFactory(this::gutter);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(spoken);
        setAccessibleHelp(spoken);
        // A text that cannot be edited has no use for the key: it leads on, as everywhere.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.TAB) return;
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        });
        // AUTO shows none where nothing can be edited; OFF would keep this text, and its window, in memory for good.
        focusedProperty().subscribe(focused -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.AUTO));
    }

    private Node gutter(int line) {
        var text = line < lines.size() ? lines.get(line).gutter() : "";
        var label = new Label(text.isEmpty() ? padded(line + 1) : text);
        label.getStyleClass().add("gutter");
        if (line < lines.size() && !lines.get(line).style().isEmpty())
            label.getStyleClass().add(lines.get(line).style());
        return label;
    }

    static String padded(int number) {
        var digits = Integer.toString(number);
        return " ".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    void show(List<ShownLine> next) {
        var before = lines;
        lines = next;
        if (before.size() == next.size()) {
            for (int i = 0; i < next.size(); i++) {
                if (!before.get(i).equals(next.get(i))) replace(i, i + 1, next.subList(i, i + 1));
            }
            return;
        }
        int shorter = Math.min(before.size(), next.size());
        int head = 0;
        // One line at least is replaced by one line at least: lines are never taken out by themselves.
        while (head < shorter - 1 && before.get(head).equals(next.get(head))) head++;
        int tail = 0;
        while (tail < shorter - 1 - head
                && before.get(before.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) tail++;
        replace(head, before.size() - tail, next.subList(head, next.size() - tail));
    }

    private void replace(int first, int end, List<ShownLine> by) {
        int from = getAbsolutePosition(first, 0);
        int to = getAbsolutePosition(end - 1, getParagraphLength(end - 1));
        replace(from, to, document(by));
        for (int i = 0; i < by.size(); i++) {
            var style = style(by.get(i));
            if (!getParagraph(first + i).getParagraphStyle().equals(style)) setParagraphStyle(first + i, style);
        }
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(List<ShownLine> some) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(getSegOps(), getInitialParagraphStyle());
        some.forEach(line -> builder.addParagraph(line.text(), spans(line), style(line)));
        return builder.build();
    }

    private static StyleSpans<Collection<String>> spans(ShownLine line) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        if (line.pieces().isEmpty()) spans.add(List.of(), 0);
        line.pieces().forEach(piece -> spans.add(piece.styles(), piece.text().length()));
        return spans.create();
    }

    private static Collection<String> style(ShownLine line) {
        return line.style().isEmpty() ? List.of() : List.of(line.style());
    }

    /// Selects a part and brings it into sight.
    void reveal(int from, int to) {
        selectRange(from, to);
        requestFollowCaret();
    }

    void toTop() {
        moveTo(0);
        showParagraphAtTop(0);
        scrollXToPixel(0);
    }

    /// The library tells screen readers nothing: this is what they read and where they stand.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> false;
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
