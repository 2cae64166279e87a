package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.session.RowColumn;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The three modes, and storage policy or padding as a short chip behind them.
final class ConfigurationCell extends ComparisonCell {
    private final Label modes = new Label();
    private final Label policy = new Label();
    private final HBox both = new HBox(modes, policy);

    ConfigurationCell() {
        super(RowColumn.of(Metric.CONFIGURATION));
        getStyleClass().add("configuration-cell");
        both.getStyleClass().add("configuration");
        both.setAlignment(Pos.CENTER_LEFT);
        policy.getStyleClass().add("policy");
        modes.setMinWidth(USE_PREF_SIZE);
        policy.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    void show(Evaluation row, Metric.Value value) {
        var configuration = row.configuration();
        modes.setText(configuration.type().label() + " · "
                + configuration.performance().label() + " · "
                + configuration.throughput().label());
        var more = shortly(configuration);
        policy.setVisible(!more.isEmpty());
        policy.setText(more);
        setGraphic(both);
    }

    /// `IA 30`, `IA 30 · Arch 90`, `+20 TiB` of padding: in full in the row's hint and in the calculation.
    private static String shortly(Configuration configuration) {
        if (configuration.padding().gib() > 0) return "+" + configuration.padding();
        var ia = days("IA ", configuration.policy().iaAfterDays());
        var archive = days("Arch ", configuration.policy().archiveAfterDays());
        return ia.isEmpty() || archive.isEmpty() ? ia + archive : ia + " · " + archive;
    }

    private static String days(String name, OptionalInt days) {
        return days.isPresent() ? name + days.getAsInt() : "";
    }
}
