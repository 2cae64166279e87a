package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.part.Flow;
import dev.efsplanner.ui.part.Hint;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One step: a number with its formula and everything that went into it, each operand with its source.
final class CalculationCard extends VBox {
    CalculationCard(Calculation calculation) {
        this(calculation.title(), calculation);
    }

    /// @param number of the step
    CalculationCard(int number, Calculation calculation) {
        this(number + ". " + calculation.title(), calculation);
    }

    private CalculationCard(String heading, Calculation calculation) {
        getStyleClass().add("card");
        var title = CalculationView.wrapped(heading, "card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var result = new Label(calculation.shown());
        result.getStyleClass().add("card-result");
        result.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, gap, result);
        var operands = new Flow();
        operands.getStyleClass().add("operands");
        calculation.operands().forEach(operand -> operands.getChildren().add(chip(operand)));
        getChildren().addAll(head, CalculationView.wrapped("= " + calculation.formula(), "formula"), operands);
    }

    private static Label chip(Operand operand) {
        var unit = operand.unit().equals("1") ? "" : " " + operand.unit();
        var chip = new Label(operand.name() + " " + Numbers.show(operand.value()) + unit + "  ·  " + operand.source());
        chip.getStyleClass().add("operand");
        Hint.on(chip, operand.name() + " = " + Numbers.plain(operand.value()) + unit + "\nfrom " + operand.source());
        return chip;
    }
}
