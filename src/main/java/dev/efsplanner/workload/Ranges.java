package dev.efsplanner.workload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The inputs of a workload that are ranges; their likely numbers stand in the workload itself.
///
/// A range whose numbers are all the same is none.
///
/// @param fields of the workload itself
/// @param layers for each traffic layer, in order; layers at the end without a range may be left out
public record Ranges(Map<WorkloadField, Range> fields, List<Map<WorkloadField, Range>> layers) {
    public static final Ranges NONE = new Ranges(Map.of(), List.of());

    public Ranges {
        fields = real(fields);
        var kept = new ArrayList<>(layers.stream().map(Ranges::real).toList());
        while (!kept.isEmpty() && kept.getLast().isEmpty()) kept.removeLast();
        layers = List.copyOf(kept);
    }

    public boolean isNone() {
        return fields.isEmpty() && layers.isEmpty();
    }

    /// The ranges of a layer, none where it has none.
    public Map<WorkloadField, Range> ofLayer(int layer) {
        return layer < layers.size() ? layers.get(layer) : Map.of();
    }

    /// Whether a plan can come out differently along this axis. Growth of traffic bears on the outlook only.
    boolean spans(Axis axis) {
        return Stream.concat(Stream.of(fields), layers.stream())
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .anyMatch(field -> field != WorkloadField.TRAFFIC_GROWTH
                        && field.rule() instanceof FieldRule.Ranged ranged
                        && ranged.axis() == axis);
    }

    Ranges withoutLayers() {
        return new Ranges(fields, List.of());
    }

    Ranges withoutStorage() {
        return without(field -> field.path().startsWith("$.storage."));
    }

    Ranges without(WorkloadField field) {
        return without(field::equals);
    }

    private Ranges without(Predicate<WorkloadField> which) {
        var others = new EnumMap<WorkloadField, Range>(WorkloadField.class);
        others.putAll(fields);
        others.keySet().removeIf(which);
        return new Ranges(others, layers);
    }

    private static Map<WorkloadField, Range> real(Map<WorkloadField, Range> ranges) {
        var real = new EnumMap<WorkloadField, Range>(WorkloadField.class);
        real.putAll(ranges);
        real.values().removeIf(Range::isPoint);
        return Collections.unmodifiableMap(real);
    }
}
