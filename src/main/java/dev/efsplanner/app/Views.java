package dev.efsplanner.app;

import dev.efsplanner.ui.charts.ChartSetting;
import dev.efsplanner.ui.compare.CalculationView;
import dev.efsplanner.ui.compare.EditionsView;
import dev.efsplanner.ui.compare.GoalsView;
import dev.efsplanner.ui.compare.ScenariosView;
import dev.efsplanner.ui.export.ExportView;
import dev.efsplanner.ui.session.GoalSession;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import dev.efsplanner.ui.session.Seeker;
import dev.efsplanner.ui.shell.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// All views below the comparison, each with its entry in the list of views.
///
/// @param seeker works out what takes longer than a key press may
record Views(PlanSession session, Seeker seeker) {
    /// The views with a digit, by title, from 1; a view that is added takes no digit from another.
    static final List<String> WITH_DIGIT = List.of(
            "Credits",
            "Throughput",
            "Week by layer",
            "Outlook",
            "Break-even",
            "Cost vs headroom",
            "Sensitivity",
            "Calculation",
            "Export");

    /// Empty where a view has no key of its own.
    static String key(String title) {
        int at = WITH_DIGIT.indexOf(title);
        return at < 0 ? "" : "Shortcut+" + (at + 1);
    }

    List<View> all(
            ChartSetting charts,
            Supplier<CalculationView> calculation,
            Supplier<ExportView> export,
            ScenarioSession scenarios,
            Pasting pasting) {
        var views = new ArrayList<>(ChartViews.of(session, seeker, scenarios, charts));
        views.addAll(ofChosenRow(calculation, export));
        views.addAll(sideBySide(scenarios));
        views.add(pasting.view());
        return views;
    }

    private List<View> ofChosenRow(Supplier<CalculationView> calculation, Supplier<ExportView> export) {
        return List.of(
                new View(
                        View.Group.CHOSEN_ROW,
                        "Calculation",
                        "fth-hash",
                        "How the numbers of the row come about",
                        calculation),
                new View(View.Group.CHOSEN_ROW, "Export", "fth-code", "Files that set up the row", export),
                new View(
                        View.Group.CHOSEN_ROW,
                        "Sizing backwards",
                        "fth-target",
                        "What it takes, and how far it goes: cheapest row, most clients, least data, latest date",
                        () -> new GoalsView(new GoalSession(session, seeker))));
    }

    private List<View> sideBySide(ScenarioSession scenarios) {
        return List.of(
                new View(
                        View.Group.SIDE_BY_SIDE,
                        "Scenarios",
                        "fth-layers",
                        "Pinned workloads beside the one of now, with what differs",
                        () -> new ScenariosView(session, scenarios)),
                new View(
                        View.Group.SIDE_BY_SIDE,
                        "Editions",
                        "fth-book-open",
                        "What another spec edition changes",
                        () -> new EditionsView(session)));
    }
}
