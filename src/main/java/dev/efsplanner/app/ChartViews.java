package dev.efsplanner.app;

import dev.efsplanner.ui.charts.BreakEvenView;
import dev.efsplanner.ui.charts.ChartSetting;
import dev.efsplanner.ui.charts.CostMapView;
import dev.efsplanner.ui.charts.CreditView;
import dev.efsplanner.ui.charts.FrontierView;
import dev.efsplanner.ui.charts.LayersView;
import dev.efsplanner.ui.charts.OutlookView;
import dev.efsplanner.ui.charts.SensitivityView;
import dev.efsplanner.ui.charts.ThroughputView;
import dev.efsplanner.ui.session.BreakEvenSession;
import dev.efsplanner.ui.session.CostMapSession;
import dev.efsplanner.ui.session.OutlookSession;
import dev.efsplanner.ui.session.PinnedBreakEvenSession;
import dev.efsplanner.ui.session.PinnedOutlookSession;
import dev.efsplanner.ui.session.PinnedSensitivitySession;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import dev.efsplanner.ui.session.Seeker;
import dev.efsplanner.ui.session.SensitivitySession;
import dev.efsplanner.ui.shell.View;
import java.util.List;

/// The views that are charts: the course of things over time, then what costs how much.
final class ChartViews {
    private ChartViews() {}

    static List<View> of(PlanSession session, Seeker seeker, ScenarioSession scenarios, ChartSetting charts) {
        var ahead = new OutlookSession(session, seeker);
        var pinned = new PinnedOutlookSession(session, scenarios, ahead.spanProperty(), seeker);
        return List.of(
                new View(
                        View.Group.OVER_TIME,
                        "Credits",
                        "fth-battery-charging",
                        "Burst credits over time",
                        () -> new CreditView(session, scenarios, charts)),
                new View(
                        View.Group.OVER_TIME,
                        "Throughput",
                        "fth-activity",
                        "Demanded, permitted and served throughput",
                        () -> new ThroughputView(session, scenarios, charts)),
                new View(
                        View.Group.OVER_TIME,
                        "Week by layer",
                        "fth-calendar",
                        "Which layers meet in the week, against what is permitted",
                        () -> new LayersView(session, scenarios, charts)),
                new View(
                        View.Group.OVER_TIME,
                        "Outlook",
                        "fth-trending-up",
                        "What the months ahead cost, and when a row is outgrown",
                        () -> new OutlookView(session, ahead, pinned, scenarios, charts)),
                new View(
                        View.Group.MONEY,
                        "Break-even",
                        "fth-shuffle",
                        "Where the cheapest throughput mode changes",
                        () -> new BreakEvenView(
                                new BreakEvenSession(session, scenarios, seeker),
                                new PinnedBreakEvenSession(scenarios, seeker),
                                scenarios,
                                charts)),
                new View(
                        View.Group.MONEY,
                        "Cost vs headroom",
                        "fth-crosshair",
                        "Which rows no other beats in cost and headroom",
                        () -> new FrontierView(session, scenarios, charts)),
                new View(
                        View.Group.MONEY,
                        "Sensitivity",
                        "fth-sliders",
                        "Which inputs move cost and empty date of the chosen row, and how far",
                        () -> sensitivity(session, seeker, scenarios, charts)),
                new View(
                        View.Group.MONEY,
                        "Cost map",
                        "fth-grid",
                        "What is cheapest over two inputs of your choice",
                        () -> new CostMapView(new CostMapSession(session, seeker), charts)));
    }

    private static SensitivityView sensitivity(
            PlanSession session, Seeker seeker, ScenarioSession scenarios, ChartSetting charts) {
        var moved = new SensitivitySession(session, seeker);
        var pinned = new PinnedSensitivitySession(session, scenarios, moved.byProperty(), seeker);
        return new SensitivityView(moved, pinned, scenarios, charts);
    }
}
