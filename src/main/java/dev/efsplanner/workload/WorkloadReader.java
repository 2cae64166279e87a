package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.DAYS;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.workload.Parsed.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads workload files: what the schema lets through becomes the text of the fields and is parsed as if typed, so that
/// file and form agree in everything.
public final class WorkloadReader {
    static final String SCHEMA = "workload-1";

    private final KnownRegions regions;

    public WorkloadReader(KnownRegions regions) {
        this.regions = regions;
    }

    /// @param text of a whole workload file
    public Parsed<Workload> read(String text) {
        return switch (JsonSchemas.read(text, SCHEMA)) {
            case CheckedJson.Refused(var faults) ->
                new Invalid<>(faults.stream()
                        .map(fault -> new Problem(fault.path(), fault.message()))
                        .toList());
            case CheckedJson.Ok(var root) -> parse(root);
        };
    }

    /// A workload whose form is known to be right.
    Parsed<Workload> parse(JsonNode root) {
        return texts(root).parse(regions);
    }

    private static WorkloadText texts(JsonNode root) {
        var layers = new ArrayList<Map<WorkloadField, String>>();
        for (var layer : root.path("layers")) {
            var texts = texts(WorkloadField.ofLayer(), layer);
            var schedule = layer.path("schedule");
            texts.put(DAYS, schedule.isObject() ? days(schedule.path("days")) : DaysText.ALWAYS);
            layers.add(texts);
        }
        return new WorkloadText(texts(WorkloadField.ofWorkload(), root), layers, OverrideTexts.read(root));
    }

    private static Map<WorkloadField, String> texts(List<WorkloadField> fields, JsonNode from) {
        var texts = new EnumMap<WorkloadField, String>(WorkloadField.class);
        for (var field : fields) {
            var node = from;
            for (var name : field.names()) node = node.path(name);
            if (field.rule() instanceof FieldRule.Tags && node.isObject()) texts.put(field, TagsText.of(node));
            else if (node.isObject()) texts.put(field, range(node));
            else if (node.isNumber()) texts.put(field, Double.toString(node.doubleValue()));
            else if (node.isString()) texts.put(field, node.stringValue());
            else if (node.isBoolean()) texts.put(field, Boolean.toString(node.booleanValue()));
        }
        return texts;
    }

    private static String range(JsonNode range) {
        return Arrays.stream(Level.values())
                .map(level -> Double.toString(range.path(level.code()).doubleValue()))
                .collect(Collectors.joining(RangeText.BETWEEN));
    }

    private static String days(JsonNode days) {
        return StreamSupport.stream(days.spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(","));
    }
}
