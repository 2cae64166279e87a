package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// An alarm in one line, from a design and from what was set up.
final class AlarmFacts {
    private AlarmFacts() {}

    static String of(Alarm alarm) {
        var signal = switch (alarm.signal()) {
            case Signal.One(var metric, var statistic) -> statistic + " " + metric + " " + alarm.periodSeconds();
            case Signal.Query(var sql) -> sql + "[]";
            case Signal.Formula(var expression, var terms) ->
                expression
                        + terms.stream()
                                .map(t ->
                                        t.id() + " = " + t.statistic() + " " + t.metric() + " " + alarm.periodSeconds())
                                .collect(Collectors.toCollection(TreeSet::new));
        };
        return line(
                alarm.name(),
                alarm.description(),
                signal,
                alarm.comparison().code(),
                alarm.threshold(),
                alarm.datapoints(),
                alarm.periods(),
                alarm.missing().code());
    }

    static String of(JsonNode alarm) {
        return line(
                alarm.path("AlarmName").asString(),
                alarm.path("AlarmDescription").asString(),
                alarm.has("MetricName") ? one(alarm, alarm.path("Statistic"), alarm.path("Period")) : formula(alarm),
                alarm.path("ComparisonOperator").asString(),
                alarm.path("Threshold").asDouble(),
                alarm.path("DatapointsToAlarm").asInt(),
                alarm.path("EvaluationPeriods").asInt(),
                alarm.path("TreatMissingData").asString());
    }

    private static String formula(JsonNode alarm) {
        var expression = new StringBuilder();
        var terms = new TreeSet<String>();
        for (var query : alarm.path("Metrics")) {
            var stat = query.path("MetricStat");
            if (query.has("Expression"))
                expression.append(query.path("Expression").asString());
            else
                terms.add(query.path("Id").asString() + " = "
                        + one(stat.path("Metric"), stat.path("Stat"), stat.path("Period")));
        }
        return expression.toString() + terms;
    }

    private static String one(JsonNode metric, JsonNode statistic, JsonNode period) {
        return statistic.asString() + " " + metric.path("MetricName").asString() + " " + period.asInt();
    }

    private static String line(
            String name,
            String description,
            String signal,
            String comparison,
            double threshold,
            int datapoints,
            int periods,
            String missing) {
        return name + " (" + description + ") " + signal + " " + comparison + " " + threshold + ", " + datapoints
                + " of " + periods + ", else " + missing;
    }
}
