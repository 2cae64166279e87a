package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.workload.Workload;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The course of credits and queue over the horizon, in figures.
final class CourseFacts extends GridPane {
    private int row;

    CourseFacts(PlanningStart start, Workload workload, Outcome outcome) {
        getStyleClass().add("facts");
        var course = outcome.course();
        if (course.hasCredits()) {
            var empty = course.emptyAtSeconds();
            fact(
                    "Credits run out",
                    empty.isPresent()
                            ? start.dayAndDate(empty.getAsDouble())
                            : "never within " + Numbers.show(workload.horizonDays()) + " days");
            fact("Lowest balance", DataSize.ofMib(course.lowestMib()).toString());
            fact("Change in the first week", gib(course.netMibPerCycle()));
            fact(
                    "Once credits are gone",
                    outcome.permitted().baseRead() + " read, "
                            + outcome.permitted().baseWrite() + " write");
        } else {
            fact("Burst credits", "none in this mode: nothing can run out");
        }
        fact(
                "Work has to wait",
                Numbers.show(Math.round(outcome.throttledHoursPerMonth(workload) * 10) / 10.0) + " h a month, at most "
                        + Numbers.show(Math.round(course.longestDelaySeconds() / 360) / 10.0) + " h at a time");
        if (course.queueAtHorizonMib() > 0)
            fact(
                    "Still waiting at the end",
                    DataSize.ofMib(course.queueAtHorizonMib()).toString());
        outcome.provisioned().ifPresent(rate -> fact("Provisioned Throughput", rate.toString()));
    }

    private void fact(String name, String value) {
        var label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(row++, label, CalculationView.wrapped(value, "fact"));
    }

    private static String gib(double mib) {
        return (mib > 0 ? "+" : "") + Numbers.show(mib / 1024) + " GiB";
    }
}
