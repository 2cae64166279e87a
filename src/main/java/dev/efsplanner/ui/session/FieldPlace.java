package dev.efsplanner.ui.session;

import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.WorkloadField;
import java.util.OptionalInt;

/// One input of the form: a field of the workload, of one of its layers, or of the simple traffic entry.
public record FieldPlace(Field field, OptionalInt layer) {
    public FieldPlace {
        boolean inLayer = field instanceof WorkloadField of && of.inLayer();
        if (inLayer != layer.isPresent())
            throw new IllegalArgumentException(field + (inLayer ? " is in a layer" : " is in no layer"));
    }

    public static FieldPlace of(Field field) {
        return new FieldPlace(field, OptionalInt.empty());
    }

    public static FieldPlace of(int layer, WorkloadField field) {
        return new FieldPlace(field, OptionalInt.of(layer));
    }

    /// JSON path, as problems name it.
    public String path() {
        return switch (field) {
            case WorkloadField of when layer.isPresent() -> of.path(layer.getAsInt());
            case WorkloadField of -> of.path();
            case SimpleField of -> of.path();
        };
    }

    String in(Entry entry) {
        return switch (field) {
            case WorkloadField of when layer.isPresent() -> entry.text().text(layer.getAsInt(), of);
            case WorkloadField of -> entry.text().text(of);
            case SimpleField of -> entry.simple().text(of);
        };
    }

    Entry with(Entry entry, String typed) {
        return switch (field) {
            case WorkloadField of
            when layer.isPresent() -> entry.with(entry.text().with(layer.getAsInt(), of, typed));
            case WorkloadField of -> entry.with(entry.text().with(of, typed));
            case SimpleField of -> entry.with(entry.simple().with(of, typed));
        };
    }
}
