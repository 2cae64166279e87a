package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.DAYS;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.workload.Parsed.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads workload files: what the schema lets through becomes the text of the fields and is parsed as if typed, so that
/// file and form agree in everything.
public final class WorkloadReader {
    static final String SCHEMA = "workload-1";

    private static final Pattern LATER = Pattern.compile("efs-planner/workload/([2-9]|[1-9]\\d{1,8})");

    private final KnownRegions regions;

    public WorkloadReader(KnownRegions regions) {
        this.regions = regions;
    }

    /// @param text of a whole workload file
    public Parsed<Workload> read(String text) {
        if (JsonDocument.read(text) instanceof CheckedJson.Ok(var root) && isOfLaterFormat(root)) return tooNew(root);
        return switch (JsonSchemas.read(text, SCHEMA)) {
            case CheckedJson.Refused(var faults) ->
                new Invalid<>(faults.stream()
                        .map(fault -> new Problem(fault.path(), fault.message()))
                        .toList());
            case CheckedJson.Ok(var root) -> parse(root);
        };
    }

    private static boolean isOfLaterFormat(JsonNode root) {
        return LATER.matcher(root.path("format").asString("")).matches();
    }

    private static Invalid<Workload> tooNew(JsonNode root) {
        return new Invalid<>(List.of(new Problem(
                "$.format",
                "this workload was saved by a newer EFS Planner, in the format "
                        + root.path("format").stringValue() + "; this one reads " + WorkloadWriter.FORMAT
                        + ": open it with the newer one")));
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
