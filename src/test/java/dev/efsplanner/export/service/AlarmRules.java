package dev.efsplanner.export.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What CloudWatch demands between the fields of an alarm, and which EFS metrics there are.
final class AlarmRules {
    static final Set<String> EFS_METRICS = Set.of(
            "BurstCreditBalance",
            "ClientConnections",
            "DataReadIOBytes",
            "DataWriteIOBytes",
            "MetadataIOBytes",
            "MetadataReadIOBytes",
            "MetadataWriteIOBytes",
            "MeteredIOBytes",
            "PercentIOLimit",
            "PermittedThroughput",
            "StorageBytes",
            "TotalIOBytes",
            "TimeSinceLastSync");
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9_])[a-z][A-Za-z0-9_]*");

    private AlarmRules() {}

    static List<String> faults(JsonNode p) {
        var faults = new ArrayList<String>();
        int periods = p.get("EvaluationPeriods").asInt();
        if (p.path("DatapointsToAlarm").asInt(1) > periods) faults.add("DatapointsToAlarm above EvaluationPeriods");
        if (p.has("MetricName") == p.has("Metrics")) faults.add("exactly one of MetricName and Metrics");
        if (p.has("MetricName")) {
            if (!p.has("Statistic")) faults.add("Statistic is required with MetricName");
            faults.addAll(metric(p, p.path("Period").asInt(0), periods));
        } else {
            for (var key : List.of("Namespace", "Statistic", "Period", "Dimensions")) {
                if (p.has(key)) faults.add(key + " cannot go with Metrics");
            }
            faults.addAll(metrics(p.path("Metrics"), periods));
        }
        return faults;
    }

    private static List<String> metrics(JsonNode metrics, int periods) {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        int returned = 0;
        for (var query : metrics) {
            if (!ids.add(query.get("Id").asString())) faults.add("two queries with one Id");
            if (query.path("ReturnData").asBoolean(true)) returned++;
            if (query.has("Expression") == query.has("MetricStat"))
                faults.add("exactly one of Expression and MetricStat");
        }
        if (returned != 1) faults.add("exactly one query must have ReturnData");
        for (var query : metrics) {
            var expression = query.path("Expression").asString("");
            faults.addAll(unknown(expression, ids));
            if (expression.startsWith("SELECT ") && query.path("Period").asInt(0) % 60 != 0)
                faults.add("a query needs a Period of its own, a multiple of 60");
            var stat = query.path("MetricStat");
            if (!stat.isMissingNode())
                faults.addAll(metric(stat.get("Metric"), stat.get("Period").asInt(), periods));
        }
        return faults;
    }

    /// Names in metric math that are nobody's id; text in quotes is no name.
    static List<String> unknown(String expression, Collection<String> ids) {
        return NAME.matcher(expression.replaceAll("\"[^\"]*\"|'[^']*'", ""))
                .results()
                .map(found -> found.group())
                .filter(name -> !ids.contains(name))
                .map(name -> "the expression uses " + name + ", which no query has as its Id")
                .toList();
    }

    private static List<String> metric(JsonNode metric, int period, int periods) {
        var faults = new ArrayList<String>();
        if (period == 0 || period % 60 != 0) faults.add("Period must be a multiple of 60");
        if ((long) period * periods > (period >= 3600 ? 604_800 : 86_400)) faults.add("the alarm looks back too long");
        if (!metric.path("Namespace").asString("").equals("AWS/EFS")) faults.add("Namespace is not AWS/EFS");
        if (!EFS_METRICS.contains(metric.get("MetricName").asString())) faults.add("no such metric in AWS/EFS");
        boolean named = false;
        for (var dimension : metric.path("Dimensions")) {
            named |= dimension.get("Name").asString().equals("FileSystemId");
        }
        if (!named) faults.add("an AWS/EFS metric has data only with the dimension FileSystemId");
        return faults;
    }
}
