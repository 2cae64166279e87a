package dev.efsplanner.ui.session;

import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.List;

/// Everything that is typed into the form.
///
/// @param text every field, with the layers as they were last right
/// @param simple the simple traffic entry
/// @param simply whether that entry says what the traffic is, rather than the layers
public record Entry(WorkloadText text, SimpleText simple, boolean simply) {
    static final Entry EMPTY = new Entry(WorkloadText.EMPTY, SimpleText.EMPTY, false);

    /// Layers of their own.
    static Entry of(WorkloadText text) {
        return new Entry(text, SimpleText.EMPTY, false);
    }

    Entry with(WorkloadText other) {
        return new Entry(other, simple, simply);
    }

    /// The layers follow the simple entry whenever it is right.
    Entry with(SimpleText other) {
        return switch (other.layers()) {
            case Parsed.Valid(var layers) -> new Entry(withLayers(layers), other, true);
            case Parsed.Invalid<List<TrafficLayer>> _ -> new Entry(text, other, true);
        };
    }

    private WorkloadText withLayers(List<TrafficLayer> layers) {
        return text.withLayers(layers.stream().map(WorkloadText::of).toList());
    }

    /// Whether the simple entry holds something that is in no workload.
    boolean isWrongInSimple() {
        return simply && simple.layers() instanceof Parsed.Invalid<List<TrafficLayer>>;
    }

    Parsed<Workload> parse(KnownRegions regions) {
        var parsed = text.parse(regions);
        if (!simply || !(simple.layers() instanceof Parsed.Invalid<List<TrafficLayer>>(var wrong))) return parsed;
        var problems = new ArrayList<Problem>(wrong);
        if (parsed instanceof Parsed.Invalid<Workload>(var others)) problems.addAll(others);
        return new Parsed.Invalid<>(problems);
    }
}
