package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Calculations;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.session.PlanSession;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One cell of the row opened: which one, what it shows, and the steps that lead to it.
final class ChainView extends VBox {
    private final VBox steps = new VBox();
    private final ObservableValue<Metric> metric;

    ChainView(PlanSession session) {
        metric = session.openedProperty();
        getStyleClass().add("chain");
        var choice = new ComboBox<Metric>();
        choice.setId("calculation-metric");
        choice.getItems().setAll(Metric.values());
        choice.setConverter(new Labels());
        choice.valueProperty().bindBidirectional(session.openedProperty());
        var name = new Label("The calculation of");
        name.getStyleClass().add("detail-heading");
        name.setLabelFor(choice);
        choice.setAccessibleText("The calculation of");
        choice.setAccessibleHelp("The cell of the row whose steps are shown below.");
        var head = new HBox(name, choice);
        head.getStyleClass().add("chain-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, steps);
    }

    void show(Plan plan, Evaluation row) {
        var calculations = Calculations.of(plan, row, metric.getValue());
        steps.getChildren()
                .setAll(Stream.iterate(0, i -> i < calculations.size(), i -> i + 1)
                        .map(i -> new CalculationCard(i + 1, calculations.get(i)))
                        .toList());
    }

    private static final class Labels extends StringConverter<Metric> {
        @Override
        public String toString(Metric metric) {
            return metric == null ? "" : metric.label();
        }

        @Override
        public Metric fromString(String label) {
            return Stream.of(Metric.values())
                    .filter(metric -> metric.label().equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
