package dev.efsplanner.ui.charts;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.part.Scrolled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// What a chart says, in words beside it.
///
/// Where as much is said as before, the same lines say it: who reads on, has opened something or is somewhere with the
/// keyboard, stays there.
final class WordsBeside extends ScrollPane {
    private final VBox page = new VBox();
    private List<String> shape = List.of();

    WordsBeside(String spoken) {
        getStyleClass().add("words-beside");
        page.getStyleClass().add("page");
        setContent(Apart.growing(page));
        Scrolled.drawnDirectly(this);
        setFitToWidth(true);
        setAccessibleText(spoken);
    }

    void say(List<? extends Said> said) {
        var now = said.stream().map(WordsBeside::shape).toList();
        if (!now.equals(shape)) {
            page.getChildren().setAll(said.stream().map(WordsBeside::line).toList());
            setVvalue(0);
        }
        shape = now;
        IntStream.range(0, said.size())
                .forEach(i -> say(said.get(i), page.getChildren().get(i)));
    }

    private static String shape(Said said) {
        return switch (said) {
            case Said.Words words -> words.style();
            case Said.Fold _ -> "fold";
        };
    }

    private static Node line(Said said) {
        return switch (said) {
            case Said.Words words -> wrapped(words);
            case Said.Fold _ -> new FoldedPane();
        };
    }

    private static void say(Said said, Node line) {
        switch (said) {
            case Said.Words words -> ((Label) line).setText(words.text());
            case Said.Fold fold -> ((FoldedPane) line).show(fold);
        }
    }

    private static Label wrapped(Said.Words words) {
        var label = new Label(words.text());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(words.style());
        return label;
    }

    static Node column(List<Said.Words> lines) {
        var column = new VBox();
        column.getStyleClass().add("sentences");
        lines.forEach(line -> column.getChildren().add(wrapped(line)));
        return column;
    }

    /// Each formula, then everything that went into it with its source.
    static List<Said.Words> steps(List<Calculation> calculations) {
        var steps = new ArrayList<Said.Words>();
        for (var calculation : calculations) {
            if (calculations.size() > 1)
                steps.add(new Said.Words(calculation.title() + ": " + calculation.shown(), "place"));
            steps.add(new Said.Words("= " + calculation.formula(), "formula"));
            calculation.operands().forEach(operand -> steps.add(Said.muted(line(operand))));
        }
        return steps;
    }

    private static String line(Operand operand) {
        var unit = operand.unit().equals("1") ? "" : " " + operand.unit();
        return operand.name() + " " + Numbers.show(operand.value()) + unit + "  ·  " + operand.source();
    }

    /// Makes what is inside when it is opened.
    private static final class FoldedPane extends TitledPane {
        private Supplier<Node> inside = VBox::new;

        FoldedPane() {
            setExpanded(false);
            setAnimated(false);
            expandedProperty().subscribe(this::fill);
        }

        void show(Said.Fold fold) {
            setText(fold.title());
            setAccessibleText(fold.spoken());
            inside = fold.inside();
            fill();
        }

        private void fill() {
            if (isExpanded()) setContent(inside.get());
        }
    }
}
