package dev.efsplanner.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The text of every field of a workload, as typed; right or wrong.
///
/// A field without an entry is blank. [#parse] says what it stands for, [#of] writes it back.
///
/// @param fields of the workload itself
/// @param layers for each traffic layer, in order
/// @param overrides by the name of the figure or price they replace
public record WorkloadText(
        Map<WorkloadField, String> fields,
        List<Map<WorkloadField, String>> layers,
        SortedMap<String, String> overrides) {
    public static final WorkloadText EMPTY = new WorkloadText(Map.of(), List.of());

    /// Without overrides.
    public WorkloadText(Map<WorkloadField, String> fields, List<Map<WorkloadField, String>> layers) {
        this(fields, layers, Collections.emptySortedMap());
    }

    public WorkloadText {
        fields = copy(fields);
        layers = layers.stream().map(WorkloadText::copy).toList();
        overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
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
        return new WorkloadText(changed, layers, overrides);
    }

    public WorkloadText with(int layer, WorkloadField field, String text) {
        var changed = new EnumMap<WorkloadField, String>(WorkloadField.class);
        changed.putAll(layers.get(layer));
        changed.put(field, text);
        var all = new ArrayList<>(layers);
        all.set(layer, changed);
        return withLayers(all);
    }

    /// With a layer at other hours; days that stay the same stay as they are typed.
    public WorkloadText with(int layer, Schedule.Weekly schedule) {
        boolean sameDays = WeekLayer.of(this).stream()
                .anyMatch(of -> of.layer() == layer
                        && of.schedule() instanceof Schedule.Weekly typed
                        && typed.days().equals(schedule.days()));
        var moved = sameDays ? this : with(layer, WorkloadField.DAYS, DaysText.brief(schedule.days()));
        return moved.with(layer, WorkloadField.START, schedule.start().toString())
                .with(layer, WorkloadField.HOURS, Written.number(schedule.hours()));
    }

    public WorkloadText withLayers(List<Map<WorkloadField, String>> other) {
        return new WorkloadText(fields, other, overrides);
    }

    /// With a figure or price replaced by another number.
    public WorkloadText withOverride(String name, String text) {
        var others = new TreeMap<>(overrides);
        others.put(name, text);
        return new WorkloadText(fields, layers, others);
    }

    /// With a figure or price as it is published.
    public WorkloadText withoutOverride(String name) {
        var others = new TreeMap<>(overrides);
        others.remove(name);
        return new WorkloadText(fields, layers, others);
    }

    /// JSON path of an override in a workload file.
    public static String overridePath(String name) {
        return OverrideTexts.path(name);
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
