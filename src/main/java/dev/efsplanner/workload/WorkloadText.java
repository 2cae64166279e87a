package dev.efsplanner.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The text of every field of a workload, as typed; right or wrong.
///
/// A field without an entry is blank. [#parse] says what it stands for, [#of] writes it back.
///
/// @param fields of the workload itself
/// @param layers for each traffic layer, in order
public record WorkloadText(Map<WorkloadField, String> fields, List<Map<WorkloadField, String>> layers) {
    public static final WorkloadText EMPTY = new WorkloadText(Map.of(), List.of());

    public WorkloadText {
        fields = copy(fields);
        layers = layers.stream().map(WorkloadText::copy).toList();
    }

    /// Every field in full, so that [#parse] makes the same workload again.
    public static WorkloadText of(Workload workload) {
        return Written.of(workload);
    }

    /// The fields of one layer in full, for a layer that is added.
    public static Map<WorkloadField, String> of(TrafficLayer layer) {
        return Written.of(layer);
    }

    public String text(WorkloadField field) {
        return fields.getOrDefault(field, "");
    }

    public String text(int layer, WorkloadField field) {
        return layers.get(layer).getOrDefault(field, "");
    }

    public WorkloadText with(WorkloadField field, String text) {
        var changed = new EnumMap<WorkloadField, String>(WorkloadField.class);
        changed.putAll(fields);
        changed.put(field, text);
        return new WorkloadText(changed, layers);
    }

    public WorkloadText with(int layer, WorkloadField field, String text) {
        var changed = new EnumMap<WorkloadField, String>(WorkloadField.class);
        changed.putAll(layers.get(layer));
        changed.put(field, text);
        var all = new ArrayList<>(layers);
        all.set(layer, changed);
        return withLayers(all);
    }

    public WorkloadText withLayers(List<Map<WorkloadField, String>> other) {
        return new WorkloadText(fields, other);
    }

    /// The workload this stands for, or every problem it has, each with the path of its field.
    public Parsed<Workload> parse(KnownRegions regions) {
        return new WorkloadParsing(this, regions).parse();
    }

    private static Map<WorkloadField, String> copy(Map<WorkloadField, String> texts) {
        var copy = new EnumMap<WorkloadField, String>(WorkloadField.class);
        copy.putAll(texts);
        return Collections.unmodifiableMap(copy);
    }
}
