package dev.efsplanner.ui.charts;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/// One thing that is said beside a chart.
sealed interface Said {
    /// @param style the class that style sheets know it by
    record Words(String text, String style) implements Said {}

    /// What is only to be seen by who opens it.
    ///
    /// @param spoken the title, to be understood without what is around it
    /// @param inside made when it is opened
    record Fold(String title, String spoken, Supplier<Node> inside) implements Said {}

    /// In running text.
    static Words sentence(String text) {
        return new Words(text, "sentence");
    }

    /// Of less weight.
    static Words muted(String text) {
        return new Words(text, "muted");
    }

    static Fold fold(String title, String spoken, List<Words> inside) {
        return new Fold(title, spoken, () -> WordsBeside.column(inside));
    }

    static Stream<Said> sentences(List<String> texts) {
        return texts.stream().map(Said::sentence);
    }
}
