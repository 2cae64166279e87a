package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Verdict;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// One column of the comparison, made wholly from its metric.
final class MetricColumn extends TableColumn<Evaluation, Metric.Value> {
    static final String NUMBER = "number";
    private static final String UNIT = "unit";

    private final Metric metric;
    private boolean ranged;

    MetricColumn(Metric metric, CellText texts) {
        this.metric = metric;
        boolean textual = metric.better() == Metric.Better.NEITHER;
        setId("column-" + metric.name());
        setText(metric.unit().isEmpty() ? metric.label() : metric.label() + ", " + metric.unit());
        setGraphic(heading(metric));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(texts.of(metric, row.getValue())));
        setCellFactory(_ -> switch (metric) {
            case CONFIGURATION -> new ConfigurationCell();
            case VERDICT -> new BadgeCell();
            default -> new TextCell(!textual);
        });
        setComparator(Comparator.comparing((Metric.Value v) -> v.order().orElse(Double.POSITIVE_INFINITY))
                .thenComparing(Metric.Value::text));
        if (!textual) getStyleClass().add(NUMBER);
        setPrefWidth(width(metric));
        setMinWidth(60);
    }

    Metric metric() {
        return metric;
    }

    /// Makes room for what cells have to show, or takes it back.
    ///
    /// @param other whether the plan is of a workload with ranges
    void fit(boolean other) {
        if (ranged == other) return;
        ranged = other;
        setPrefWidth(width(metric) + (ranged ? more(metric) : 0));
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
    private static Label heading(Metric metric) {
        var heading = new Label(metric.label());
        heading.getStyleClass().add("column-heading");
        if (!metric.unit().isEmpty()) {
            heading.setText(metric.label() + "\n" + metric.unit());
            heading.getStyleClass().add(UNIT);
        }
        return heading;
    }

    private static double width(Metric metric) {
        return switch (metric) {
            case CONFIGURATION -> 314;
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

    private static final class TextCell extends TableCell<Evaluation, Metric.Value> {
        TextCell(boolean number) {
            setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Metric.Value value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : value.text());
        }
    }

    private static final class BadgeCell extends TableCell<Evaluation, Metric.Value> {
        private final VerdictBadge badge = new VerdictBadge(new Verdict.Fits());

        BadgeCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(Metric.Value value, boolean empty) {
            super.updateItem(value, empty);
            var row = getTableRow();
            boolean bare = empty || row == null || row.getItem() == null;
            setText(bare ? "" : value.text());
            if (!bare) badge.show(row.getItem().verdict(), value.text());
            setGraphic(bare ? null : badge);
        }
    }
}
