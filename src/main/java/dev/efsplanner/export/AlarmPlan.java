package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Comparison;
import dev.efsplanner.export.Alarm.Missing;
import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.export.Alarm.Term;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The alarms that go with a file system, with thresholds computed for this one and this workload.
final class AlarmPlan {
    static final int[] CREDIT_MINUTES = {180, 60};
    static final double ELASTIC_MARGIN = 1.2;
    static final double BUSY_PERCENT = 80;
    static final int[] IO_PERCENT = {80, 95};
    /// EFS user guide, replication: 15 minutes for most file systems.
    static final int RPO_SECONDS = 15 * 60;
    static final String LAST_SYNC =
            "SELECT MAX(TimeSinceLastSync) FROM SCHEMA(\"AWS/EFS\", FileSystemId, DestinationFileSystemId)";
    /// An alarm looks back over a day at most, minute by minute, and over a week at most, hour by hour.
    private static final double LONGEST_BY_MINUTE = 20 * 3600.0;
    private static final double LONGEST_BY_HOUR = 7 * 86_400.0;
    private static final int LONGEST_DESCRIPTION = 1024;

    private final String token;
    private final String workload;
    private final List<Alarm> alarms = new ArrayList<>();

    private AlarmPlan(String token, String workload) {
        this.token = token;
        this.workload = workload;
    }

    /// @param called what the alarms call the workload
    static List<Alarm> of(String token, String called, Evaluation evaluation, Outcome outcome) {
        var workload = evaluation.workload();
        var configuration = evaluation.configuration();
        var plan = new AlarmPlan(token, called);
        if (outcome.course().hasCredits())
            plan.credits(outcome.permitted().write().mibps());
        boolean asPlanned = evaluation.verdict() instanceof Verdict.Fits;
        plan.utilisation(asPlanned ? BusyStretch.longestSeconds(outcome.course(), BUSY_PERCENT / 100) : 0);
        if (configuration.performance() == PerformanceMode.GENERAL_PURPOSE) plan.percentIoLimit();
        plan.clients(workload.clients().count());
        if (configuration.throughput() == ThroughputMode.ELASTIC) plan.elasticDay(ElasticDay.busiestGib(workload));
        if (workload.export().replicateToRegion().isPresent()) plan.replication(workload.region());
        return List.copyOf(plan.alarms);
    }

    /// Thresholds are minutes of bursting left, as in AWS's own EFS tutorial, not a fixed number of bytes.
    private void credits(double burstMibps) {
        for (int minutes : CREDIT_MINUTES) {
            add(
                    "BurstCredits" + minutes,
                    "burst-credits-" + minutes + "min",
                    "burst credits last for less than " + minutes + " minutes at " + Numbers.show(burstMibps)
                            + " MiB/s",
                    new Signal.One("BurstCreditBalance", "Minimum"),
                    Comparison.BELOW,
                    bytes(burstMibps * minutes * 60),
                    300,
                    2,
                    2,
                    Missing.MISSING);
        }
    }

    /// Six of ten minutes, or that much longer than the longest busy stretch of a plan that fits; a plan that is always
    /// busy has no such alarm.
    ///
    /// @param plannedSeconds how long the plan itself is busy without a pause
    private void utilisation(double plannedSeconds) {
        boolean byMinute = plannedSeconds <= LONGEST_BY_MINUTE;
        int period = byMinute ? 60 : 3600;
        int planned = (int) Math.ceil(Math.min(plannedSeconds, LONGEST_BY_HOUR) / period - 1e-6);
        if (plannedSeconds > LONGEST_BY_HOUR - 10 * period) return;
        int periods = planned + (byMinute ? 10 : 2);
        int datapoints = planned + (byMinute ? 6 : 1);
        add(
                "ThroughputUtilization",
                "throughput-utilization",
                "more than 80 % of the permitted throughput is in use for " + datapoints + " of " + periods
                        + (byMinute ? " minutes" : " hours")
                        + (planned > 0 ? ", longer than planned" : ""),
                new Signal.Formula(
                        "100*(m1/PERIOD(m1))/m2",
                        List.of(
                                new Term("m1", "MeteredIOBytes", "Sum"),
                                new Term("m2", "PermittedThroughput", "Average"))),
                Comparison.ABOVE,
                BUSY_PERCENT,
                period,
                periods,
                datapoints,
                Missing.NOT_BREACHING);
    }

    private void percentIoLimit() {
        for (int percent : IO_PERCENT) {
            add(
                    "PercentIOLimit" + percent,
                    "percent-io-limit-" + percent,
                    "more than " + percent + " % of the operations that General Purpose mode allows, 15 minutes long",
                    new Signal.One("PercentIOLimit", "Maximum"),
                    Comparison.ABOVE,
                    percent,
                    300,
                    3,
                    3,
                    Missing.NOT_BREACHING);
        }
    }

    /// EFS counts one connection for each instance that mounts it with a standard client.
    private void clients(int planned) {
        add(
                "ClientConnections",
                "client-connections",
                "more than the " + Numbers.show(planned) + " planned clients are connected, 15 minutes long",
                new Signal.One("ClientConnections", "Sum"),
                Comparison.ABOVE,
                planned,
                60,
                15,
                15,
                Missing.NOT_BREACHING);
    }

    /// EFS publishes the metric with the replica's id as a dimension, which is not known before it is there, so a query
    /// watches all replicated file systems of the Region.
    private void replication(String region) {
        add(
                "TimeSinceLastSync",
                "time-since-last-sync",
                "a file system of this account in " + region + " was last copied to its replica more than "
                        + RPO_SECONDS / 60 + " minutes ago, EFS's recovery point objective",
                new Signal.Query(LAST_SYNC),
                Comparison.ABOVE,
                RPO_SECONDS,
                300,
                3,
                3,
                Missing.MISSING);
    }

    /// An alarm cannot look back over a month, so it watches the day.
    private void elasticDay(double plannedGib) {
        if (plannedGib == 0) return;
        add(
                "ElasticDay",
                "elastic-day",
                "more data in a day than " + ELASTIC_MARGIN + " times the busiest planned day ("
                        + Numbers.show(plannedGib) + " GiB), so the Elastic bill grows past the estimate",
                new Signal.One("TotalIOBytes", "Sum"),
                Comparison.ABOVE,
                bytes(plannedGib * 1024 * ELASTIC_MARGIN),
                86_400,
                1,
                1,
                Missing.NOT_BREACHING);
    }

    private void add(
            String id,
            String suffix,
            String what,
            Signal signal,
            Comparison comparison,
            double threshold,
            int periodSeconds,
            int periods,
            int datapoints,
            Missing missing) {
        alarms.add(new Alarm(
                id,
                token + "-" + suffix,
                description(what),
                signal,
                comparison,
                threshold,
                periodSeconds,
                periods,
                datapoints,
                missing));
    }

    /// With as much of the name as fits: an alarm has 1,024 characters for it, of which Terraform counts the bytes.
    private String description(String what) {
        var name = workload;
        while (true) {
            var text =
                    "EFS file system of workload \"" + name + (name.equals(workload) ? "" : "…") + "\": " + what + ".";
            if (text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_DESCRIPTION) return text;
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
    }

    static double bytes(double mib) {
        return Math.rint(mib * 1_048_576);
    }
}
