package dev.efsplanner.export.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Amazon CloudWatch as far as an export needs it: alarms and dashboards by name.
final class CloudWatchService {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String ARN = "arn:aws:cloudwatch:";

    private final Map<String, JsonNode> alarms = new TreeMap<>();
    private final Map<String, JsonNode> dashboards = new TreeMap<>();

    Map<String, JsonNode> alarms() {
        return alarms;
    }

    /// The bodies, by name.
    Map<String, JsonNode> dashboards() {
        return dashboards;
    }

    ObjectNode call(String operation, JsonNode p) throws Refused {
        var answer = NODES.objectNode();
        switch (operation) {
            case "PutMetricAlarm" -> {
                refuse("ValidationError", AlarmRules.faults(p));
                alarms.put(p.get("AlarmName").asString(), p);
            }
            case "DescribeAlarms" -> {
                var found = answer.putArray("MetricAlarms");
                var prefix = p.path("AlarmNamePrefix").asString("");
                var names = p.path("AlarmNames")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                alarms.forEach((name, alarm) -> {
                    if (name.startsWith(prefix) && (names.isEmpty() || names.contains(name)))
                        found.add(((ObjectNode) alarm.deepCopy())
                                .put("AlarmArn", ARN + "us-east-1:123456789012:alarm:" + name));
                });
            }
            case "ListTagsForResource" -> answer.putArray("Tags");
            case "GetDashboard" -> {
                var name = p.get("DashboardName").asString();
                if (!dashboards.containsKey(name)) throw new Refused("ResourceNotFound", name);
                answer.put("DashboardName", name)
                        .put("DashboardArn", ARN + ":123456789012:dashboard/" + name)
                        .put("DashboardBody", dashboards.get(name).toString());
            }
            case "DeleteAlarms" -> delete(alarms, p.get("AlarmNames"), "ResourceNotFound");
            case "PutDashboard" -> {
                refuse("InvalidParameterInput", faults(p.get("DashboardBody").asString()));
                dashboards.put(
                        p.get("DashboardName").asString(),
                        MAPPER.readTree(p.get("DashboardBody").asString()));
            }
            case "ListDashboards" -> {
                var found = answer.putArray("DashboardEntries");
                var prefix = p.path("DashboardNamePrefix").asString("");
                dashboards.keySet().stream()
                        .filter(name -> name.startsWith(prefix))
                        .forEach(name -> found.addObject().put("DashboardName", name));
            }
            case "DeleteDashboards" -> delete(dashboards, p.get("DashboardNames"), "ResourceNotFound");
            default -> throw new Refused("UnknownOperation", operation);
        }
        return answer;
    }

    private static void delete(Map<String, JsonNode> among, JsonNode names, String code) throws Refused {
        for (var name : names) {
            if (among.remove(name.asString()) == null) throw new Refused(code, name.asString());
        }
    }

    /// The parts of the dashboard body structure that the export uses.
    static List<String> faults(String body) {
        var faults = new ArrayList<String>();
        try {
            for (var widget : MAPPER.readTree(body).path("widgets")) {
                var properties = widget.path("properties");
                for (var size : List.of("x", "y", "width", "height")) {
                    if (!widget.path(size).isIntegralNumber()) faults.add("a widget without " + size);
                }
                if (widget.path("x").asInt() + widget.path("width").asInt() > 24) faults.add("wider than 24 columns");
                switch (widget.path("type").asString("")) {
                    case "text" -> {
                        if (!properties.path("markdown").isString()) faults.add("a text without markdown");
                    }
                    case "metric" -> faults.addAll(chart(properties));
                    default -> faults.add("no such type of widget");
                }
            }
        } catch (JacksonException e) {
            faults.add("the body is not JSON: " + e.getOriginalMessage());
        }
        return faults;
    }

    private static List<String> chart(JsonNode properties) {
        var faults = new ArrayList<String>();
        if (!properties.path("region").isString()) faults.add("a chart without region");
        if (!Set.of("timeSeries", "gauge").contains(properties.path("view").asString(""))) faults.add("no such view");
        if (properties.path("period").asInt() % 60 != 0) faults.add("Period must be a multiple of 60");
        var ids = new ArrayList<String>();
        for (var series : properties.path("metrics")) {
            var options = series.path(series.size() - 1);
            ids.add(options.path("id").asString(""));
            if (options.has("expression")) continue;
            if (!series.path(0).asString("").equals("AWS/EFS")
                    || !AlarmRules.EFS_METRICS.contains(series.path(1).asString(""))
                    || !series.path(2).asString("").equals("FileSystemId")
                    || !series.path(3).asString("").matches("fs-[0-9a-f]{8,40}"))
                faults.add("no such metric: " + series);
        }
        for (var series : properties.path("metrics"))
            faults.addAll(AlarmRules.unknown(
                    series.path(series.size() - 1).path("expression").asString(""), ids));
        return faults;
    }

    private static void refuse(String code, List<String> faults) throws Refused {
        if (!faults.isEmpty()) throw new Refused(code, String.join("; ", faults));
    }
}
