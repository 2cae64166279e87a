package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.session.RowColumn;
import dev.efsplanner.ui.session.TableSession;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// One column of the comparison, made wholly from what it shows.
final class ComparisonColumn extends TableColumn<Evaluation, Metric.Value> {
    static final String NUMBER = "number";
    private static final String UNIT = "unit";
    private static final int USUAL = 100;
    private static final double NARROWEST = 60;

    private final RowColumn content;
    private boolean ranged;
    private int percent = USUAL;

    ComparisonColumn(RowColumn content, TableSession looks, ComparisonTable table) {
        this.content = content;
        setId("column-" + content.id());
        setText(content.heading());
        setGraphic(heading(content));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(looks.value(content, row.getValue())));
        setCellFactory(_ -> cell(table));
        setComparator(Comparator.comparing((Metric.Value v) -> v.order().orElse(Double.POSITIVE_INFINITY))
                .thenComparing(Metric.Value::text));
        if (content.isNumber()) getStyleClass().add(NUMBER);
        setPrefWidth(width(content));
        setMinWidth(NARROWEST);
    }

    private ComparisonCell cell(ComparisonTable table) {
        return switch (content.id()) {
            case "CONFIGURATION" -> new ConfigurationCell();
            case "VERDICT" -> new BadgeCell();
            case "MONTHLY_COST" -> new CostCell(table);
            default -> new ComparisonCell(content);
        };
    }

    RowColumn content() {
        return content;
    }

    /// The metric whose calculation says how a cell of this column comes about.
    Metric metric() {
        return content.metric().orElse(content.equals(RowColumn.REMEDY) ? Metric.VERDICT : Metric.CONFIGURATION);
    }

    /// Makes room for what cells have to show, or takes it back.
    ///
    /// @param other whether the plan is of a workload with ranges
    void fit(boolean other) {
        if (ranged == other) return;
        ranged = other;
        double more = ranged ? content.metric().map(ComparisonColumn::more).orElse(0.0) : 0;
        setPrefWidth((width(content) + more) * percent / USUAL);
    }

    /// Keeps what it is wide in letters, as it was or as a person has drawn it.
    void zoom(int now) {
        double wide = getWidth() * now / percent;
        percent = now;
        setMinWidth(NARROWEST * percent / USUAL);
        setPrefWidth(wide);
    }

    private static double more(Metric metric) {
        return switch (metric) {
            case VERDICT -> 105;
            case MONTHLY_COST -> 110;
            case HEADROOM -> 125;
            case CREDITS_OUT -> 110;
            case UTILISATION -> 60;
            case PROVISIONED -> 30;
            default -> 0;
        };
    }

    /// Label above unit, so that numbers need no unit each.
    private static Label heading(RowColumn content) {
        var heading = new Label(content.label());
        heading.getStyleClass().add("column-heading");
        if (!content.unit().isEmpty()) {
            heading.setText(content.label() + "\n" + content.unit());
            heading.getStyleClass().add(UNIT);
        }
        return heading;
    }

    private static double width(RowColumn content) {
        return content.metric().map(ComparisonColumn::width).orElse(content.equals(RowColumn.REMEDY) ? 560.0 : 92.0);
    }

    private static double width(Metric metric) {
        return switch (metric) {
            case CONFIGURATION -> 320;
            case VERDICT -> 102;
            case LIMITING -> 138;
            case CREDITS_OUT -> 162;
            case MONTHLY_COST -> 100;
            case HEADROOM -> 83;
            case LONGEST_DELAY, THROTTLED, PROVISIONED -> 114;
            case UTILISATION, PERMITTED_READ, PERMITTED_WRITE -> 130;
            case READ_LATENCY, WRITE_LATENCY -> 112;
            default -> 96;
        };
    }
}
