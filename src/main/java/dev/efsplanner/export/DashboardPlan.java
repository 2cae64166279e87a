package dev.efsplanner.export;

import dev.efsplanner.export.Dashboard.Chart;
import dev.efsplanner.export.Dashboard.Expression;
import dev.efsplanner.export.Dashboard.Mark;
import dev.efsplanner.export.Dashboard.Metric;
import dev.efsplanner.export.Dashboard.Series;
import dev.efsplanner.export.Dashboard.Text;
import dev.efsplanner.export.Dashboard.View;
import dev.efsplanner.export.Dashboard.Widget;
import dev.efsplanner.plan.Dimension;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a dashboard of this file system shows: each limit of its configuration with the thresholds of its alarms.
final class DashboardPlan {
    private static final int MINUTE = 60;
    private static final int FIVE_MINUTES = 300;
    private static final int THIRTY_DAYS = 30 * 86_400;
    private static final double BYTES_IN_GIB = 1_073_741_824.0;
    private static final String METERED = "m1/PERIOD(m1)/1048576";
    private static final String PERMITTED = "m2/1048576";

    private DashboardPlan() {}

    /// @param alarms whose thresholds are drawn
    static Dashboard of(String token, Evaluation evaluation, Outcome outcome, List<Alarm> alarms, Notes notes) {
        var workload = evaluation.workload();
        var configuration = evaluation.configuration();
        var widgets = new ArrayList<Widget>();
        widgets.add(new Text(
                markdown(notes, workload.export().description().stream().toList())));
        widgets.add(throughput(outcome));
        widgets.add(utilisation());
        if (outcome.course().hasCredits()) widgets.add(credits(alarms));
        if (configuration.performance() == PerformanceMode.GENERAL_PURPOSE) widgets.add(operations());
        double planned = ElasticDay.monthGib(workload);
        if (configuration.throughput() == ThroughputMode.ELASTIC && planned > 0) widgets.add(elasticMonth(planned));
        widgets.add(clients(workload.clients().count()));
        if (workload.export().replicateToRegion().isPresent()) widgets.add(replication());
        return new Dashboard(token, widgets);
    }

    private static Chart throughput(Outcome outcome) {
        var planned = outcome.utilisations().stream()
                .filter(limit -> limit.dimension() == Dimension.METERED_THROUGHPUT)
                .map(limit -> new Mark("planned peak", limit.demand()))
                .toList();
        return chart(
                "Throughput: metered and permitted",
                "MiB/s",
                MINUTE,
                planned,
                List.of(
                        new Metric("m1", "MeteredIOBytes", "Sum", false),
                        new Metric("m2", "PermittedThroughput", "Average", false),
                        new Expression("e1", "metered", METERED),
                        new Expression("e2", "permitted", PERMITTED)));
    }

    private static Chart utilisation() {
        return chart(
                "Throughput in use",
                "%",
                MINUTE,
                List.of(new Mark("busy", AlarmPlan.BUSY_PERCENT)),
                List.of(
                        new Metric("m1", "MeteredIOBytes", "Sum", false),
                        new Metric("m2", "PermittedThroughput", "Average", false),
                        new Expression("e1", "share of the permitted throughput", "100*(m1/PERIOD(m1))/m2")));
    }

    private static Chart credits(List<Alarm> alarms) {
        var marks = new ArrayList<Mark>();
        for (int minutes : AlarmPlan.CREDIT_MINUTES) {
            alarms.stream()
                    .filter(alarm -> alarm.id().equals("BurstCredits" + minutes))
                    .forEach(alarm -> marks.add(new Mark(minutes + " minutes left", alarm.threshold() / BYTES_IN_GIB)));
        }
        return chart(
                "Burst credits",
                "GiB",
                FIVE_MINUTES,
                marks,
                List.of(
                        new Metric("m1", "BurstCreditBalance", "Minimum", false),
                        new Expression("e1", "balance", "m1/1073741824")));
    }

    private static Chart operations() {
        return chart(
                "Operations of General Purpose mode in use",
                "%",
                FIVE_MINUTES,
                Arrays.stream(AlarmPlan.IO_PERCENT)
                        .mapToObj(percent -> new Mark("alarm", percent))
                        .toList(),
                List.of(new Metric("m1", "PercentIOLimit", "Maximum", true)));
    }

    /// The bill counts what `TotalIOBytes` counts: no discount for reads, the least sizes included. `MeteredIOBytes`,
    /// beside it, is what limits count.
    private static Chart elasticMonth(double plannedGib) {
        var limit = new Mark(
                "planned " + Numbers.show(plannedGib) + " GiB × " + AlarmPlan.ELASTIC_MARGIN,
                plannedGib * AlarmPlan.ELASTIC_MARGIN);
        return new Chart(
                "Elastic Throughput: data of 30 days",
                View.GAUGE,
                "GiB",
                THIRTY_DAYS,
                List.of(
                        new Metric("m1", "TotalIOBytes", "Sum", false),
                        new Metric("m2", "MeteredIOBytes", "Sum", false),
                        new Expression("e1", "billed", "m1/1073741824"),
                        new Expression("e2", "metered", "m2/1073741824")),
                List.of(limit));
    }

    private static Chart clients(int planned) {
        return chart(
                "Clients connected",
                "",
                MINUTE,
                List.of(new Mark("planned", planned)),
                List.of(new Metric("m1", "ClientConnections", "Sum", true)));
    }

    private static Chart replication() {
        return chart(
                "Time since the replica was in step",
                "s",
                FIVE_MINUTES,
                List.of(new Mark("alarm", AlarmPlan.RPO_SECONDS)),
                List.of(new Expression("q1", "", AlarmPlan.LAST_SYNC + " GROUP BY FileSystemId")));
    }

    private static Chart chart(String title, String unit, int periodSeconds, List<Mark> marks, List<Series> series) {
        return new Chart(title, View.OVER_TIME, unit, periodSeconds, series, marks);
    }

    /// Title and verdict of the plan, and what the file system is for.
    private static String markdown(Notes notes, List<String> description) {
        var lines = new ArrayList<String>();
        lines.add("**" + escaped(notes.summary().getFirst()) + "**");
        description.forEach(line -> lines.add(escaped(Visible.of(line))));
        notes.summary().stream().skip(1).limit(3).forEach(line -> lines.add(escaped(line.strip())));
        return String.join("  \n", lines);
    }

    /// A backslash before ASCII punctuation makes it plain text.
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>~&$])", "\\\\$1");
    }
}
