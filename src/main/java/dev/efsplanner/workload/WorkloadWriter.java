package dev.efsplanner.workload;

import static dev.efsplanner.workload.WorkloadField.DAYS;
import static dev.efsplanner.workload.WorkloadField.HOURS;
import static dev.efsplanner.workload.WorkloadField.START;

import dev.efsplanner.json.JsonText;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes workload files with every default filled in; the same workload gives the same text.
public final class WorkloadWriter {
    static final String FORMAT = "efs-planner/workload/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WorkloadWriter() {}

    public static String text(Workload workload) {
        return JsonText.of(tree(workload));
    }

    /// The file as a tree, for other files that hold a workload.
    public static ObjectNode tree(Workload workload) {
        var text = WorkloadText.of(workload);
        var root = NODES.objectNode().put("format", FORMAT);
        for (var field : WorkloadField.values()) {
            if (!field.inLayer()) put(root, field, text.text(field));
            else if (!root.has("layers")) {
                var layers = root.putArray("layers");
                text.layers().forEach(layer -> layers.add(layer(layer)));
            }
        }
        OverrideTexts.write(root, workload.choices().overrides());
        return root;
    }

    private static ObjectNode layer(Map<WorkloadField, String> text) {
        var layer = NODES.objectNode();
        for (var field : WorkloadField.ofLayer()) {
            if (field == DAYS) schedule(layer, text);
            else if (field != START && field != HOURS) put(layer, field, text.get(field));
        }
        return layer;
    }

    private static void schedule(ObjectNode layer, Map<WorkloadField, String> text) {
        if (text.get(DAYS).equals(DaysText.ALWAYS)) {
            layer.put("schedule", DaysText.ALWAYS);
            return;
        }
        var days = layer.putObject("schedule").putArray("days");
        DaysText.read(text.get(DAYS)).orElseThrow().days().forEach(day -> days.add(DaysText.code(day)));
        put(layer, START, text.get(START));
        put(layer, HOURS, text.get(HOURS));
    }

    private static void put(ObjectNode root, WorkloadField field, String text) {
        var names = field.names();
        var parent = root;
        for (var name : names.subList(0, names.size() - 1)) parent = parent.withObjectProperty(name);
        parent.set(names.getLast(), value(field.rule(), text));
    }

    private static JsonNode range(String text) {
        var range = NODES.objectNode();
        var parts = RangeText.parts(text);
        for (var level : Level.values()) range.put(level.code(), new BigDecimal(parts.get(level.ordinal())));
        return range;
    }

    private static JsonNode value(FieldRule rule, String text) {
        if (text.isEmpty()) return NODES.nullNode();
        return switch (rule) {
            case FieldRule.Ranged _ -> RangeText.isRange(text) ? range(text) : NODES.numberNode(new BigDecimal(text));
            case FieldRule.Amount _, FieldRule.Whole _, FieldRule.OneOf _, FieldRule.PosixId _ ->
                NODES.numberNode(new BigDecimal(text));
            case FieldRule.Tags _ -> TagsText.tree(text);
            case FieldRule.YesNo _ -> NODES.booleanNode(Boolean.parseBoolean(text));
            case FieldRule.Words _, FieldRule.OneWord _, FieldRule.Days _, FieldRule.StartTime _, FieldRule.Shaped _ ->
                NODES.stringNode(text);
        };
    }
}
