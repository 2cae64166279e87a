package dev.efsplanner.ui.compare;

import dev.efsplanner.intake.Defect;
import dev.efsplanner.intake.Severity;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing that is wrong with a pasted set-up: how bad, where, what, and what would be right.
final class DefectCard extends VBox {
    /// @param select goes to a line of the paste
    DefectCard(Defect defect, IntConsumer select) {
        getStyleClass().addAll("card", "defect");
        var severity = new Label(defect.severity().label());
        severity.getStyleClass().add("severity");
        if (defect.severity().stops()) severity.getStyleClass().add("stops");
        if (defect.severity() == Severity.UNSAFE) severity.getStyleClass().add("unsafe");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        var line = new Hyperlink("Line " + defect.line());
        line.setAccessibleText("Line " + defect.line() + " of the paste: " + defect.wrong());
        line.setMinWidth(Region.USE_PREF_SIZE);
        line.setOnAction(_ -> {
            select.accept(defect.line());
            line.setVisited(false);
        });
        var found = CalculationView.wrapped(defect.found(), "pasted-code");
        var head = new HBox(severity, line, found);
        head.getStyleClass().add("defect-head");
        var source = CalculationView.wrapped(defect.source(), "muted");
        getChildren()
                .addAll(
                        head,
                        CalculationView.wrapped(defect.wrong(), "reason"),
                        CalculationView.wrapped("Right: " + defect.right(), "defect-right"),
                        source);
    }
}
