package dev.efsplanner.ui.session;

import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.OptionalInt;

/// One input of the form: a field of the workload, or of one of its layers.
public record FieldPlace(WorkloadField field, OptionalInt layer) {
    public FieldPlace {
        if (field.inLayer() != layer.isPresent())
            throw new IllegalArgumentException(field + (layer.isPresent() ? " is in no layer" : " is in a layer"));
    }

    public static FieldPlace of(WorkloadField field) {
        return new FieldPlace(field, OptionalInt.empty());
    }

    public static FieldPlace of(int layer, WorkloadField field) {
        return new FieldPlace(field, OptionalInt.of(layer));
    }

    /// JSON path, as problems name it.
    public String path() {
        return layer.isPresent() ? field.path(layer.getAsInt()) : field.path();
    }

    String in(WorkloadText text) {
        return layer.isPresent() ? text.text(layer.getAsInt(), field) : text.text(field);
    }

    WorkloadText with(WorkloadText text, String typed) {
        return layer.isPresent() ? text.with(layer.getAsInt(), field, typed) : text.with(field, typed);
    }
}
