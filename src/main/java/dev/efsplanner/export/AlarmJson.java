package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.export.Json.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An alarm as the request that `put-metric-alarm` takes.
final class AlarmJson {
    private AlarmJson() {}

    static Map<String, Object> of(Alarm alarm) {
        var json = new LinkedHashMap<String, Object>();
        json.put("AlarmName", alarm.name());
        json.put("AlarmDescription", alarm.description());
        json.put("AlarmActions", List.of(new Variable("ALARM_ACTIONS", false)));
        switch (alarm.signal()) {
            case Signal.One(var metric, var statistic) -> {
                json.putAll(metric(metric));
                json.put("Statistic", statistic);
                json.put("Period", alarm.periodSeconds());
            }
            case Signal.Query(var sql) -> json.put("Metrics", List.of(query(sql, alarm.periodSeconds())));
            case Signal.Formula formula -> json.put("Metrics", queries(formula, alarm.periodSeconds()));
        }
        json.put("ComparisonOperator", alarm.comparison().code());
        json.put("Threshold", alarm.threshold());
        json.put("EvaluationPeriods", alarm.periods());
        json.put("DatapointsToAlarm", alarm.datapoints());
        json.put("TreatMissingData", alarm.missing().code());
        return json;
    }

    private static List<Map<String, Object>> queries(Signal.Formula formula, int periodSeconds) {
        var queries = new ArrayList<Map<String, Object>>();
        var result = new LinkedHashMap<String, Object>();
        result.put("Id", "e1");
        result.put("Expression", formula.expression());
        result.put("ReturnData", true);
        queries.add(result);
        for (var term : formula.terms()) {
            var stat = new LinkedHashMap<String, Object>();
            stat.put("Metric", metric(term.metric()));
            stat.put("Period", periodSeconds);
            stat.put("Stat", term.statistic());
            var query = new LinkedHashMap<String, Object>();
            query.put("Id", term.id());
            query.put("MetricStat", stat);
            query.put("ReturnData", false);
            queries.add(query);
        }
        return queries;
    }

    private static Map<String, Object> query(String sql, int periodSeconds) {
        var query = new LinkedHashMap<String, Object>();
        query.put("Id", "q1");
        query.put("Expression", sql);
        query.put("Period", periodSeconds);
        query.put("ReturnData", true);
        return query;
    }

    private static Map<String, Object> metric(String name) {
        var dimension = new LinkedHashMap<String, Object>();
        dimension.put("Name", "FileSystemId");
        dimension.put("Value", new Variable("FS_ID", true));
        var metric = new LinkedHashMap<String, Object>();
        metric.put("Namespace", "AWS/EFS");
        metric.put("MetricName", name);
        metric.put("Dimensions", List.of(dimension));
        return metric;
    }
}
