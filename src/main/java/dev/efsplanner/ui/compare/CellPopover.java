package dev.efsplanner.ui.compare;

import atlantafx.base.controls.Popover;
import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Calculations;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.report.CitedSources;
import dev.efsplanner.spec.Source;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// How the number of one cell comes about, beside the cell: its steps, what went into them, and where that was read.
final class CellPopover {
    private final Popover popover = new Popover();
    private final Consumer<String> browse;
    private final Consumer<Metric> wholeRow;

    /// @param browse opens a web address
    /// @param wholeRow shows the calculation of the whole row, at this cell
    CellPopover(Consumer<String> browse, Consumer<Metric> wholeRow) {
        this.browse = browse;
        this.wholeRow = wholeRow;
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setAutoHide(true);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    }

    void show(Node beside, Plan plan, Evaluation row, Metric metric) {
        var steps = steps(plan, row, metric);
        var whole = new Button("Calculation of the whole row");
        whole.setOnAction(_ -> {
            popover.hide();
            wholeRow.accept(metric);
        });
        var content = new VBox(steps, whole);
        content.getStyleClass().add("cell-opened");
        popover.setContentNode(content);
        popover.setOnShown(_ -> {
            steps.requestFocus();
            steps.setVvalue(0);
        });
        popover.show(beside);
    }

    private ScrollPane steps(Plan plan, Evaluation row, Metric metric) {
        var steps = Calculations.of(plan, row, metric);
        var page = new VBox(
                CalculationView.wrapped(metric.label() + ": " + metric.of(row).text(), "detail-title"),
                CalculationView.wrapped(row.configuration().title(), "muted"));
        page.getStyleClass().add("page");
        IntStream.range(0, steps.size())
                .mapToObj(i -> new CalculationCard(i + 1, steps.get(i)))
                .forEach(page.getChildren()::add);
        page.getChildren().addAll(sources(plan, steps));
        var scroll = new ScrollPane(page);
        scroll.setId("cell-calculation");
        scroll.getStyleClass().addAll("calculation", "cell-calculation");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(spoken(row, metric, steps));
        return scroll;
    }

    private List<? extends Node> sources(Plan plan, List<Calculation> steps) {
        return CitedSources.of(plan, steps).stream().map(this::source).toList();
    }

    private Node source(Source source) {
        var text = source.id() + "  " + source.title() + " (" + source.seen() + ")";
        if (source.url().isEmpty()) return CalculationView.wrapped(text, "muted");
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setAccessibleHelp("Opens " + source.url());
        link.setOnAction(_ -> browse.accept(source.url()));
        return link;
    }

    private static String spoken(Evaluation row, Metric metric, List<Calculation> steps) {
        var words = new StringBuilder(metric.label() + " of "
                + row.configuration().title() + ": " + metric.of(row).text() + ".");
        for (var step : steps)
            words.append(' ')
                    .append(step.title())
                    .append(": ")
                    .append(step.shown())
                    .append(" = ")
                    .append(step.formula())
                    .append('.');
        return words.toString();
    }
}
