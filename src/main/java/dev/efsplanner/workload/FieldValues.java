package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the texts of fields stand for; a field that is wrong has no value here but a problem in the list.
final class FieldValues {
    private final Map<WorkloadField, Object> values = new EnumMap<>(WorkloadField.class);
    private final List<Problem> problems;

    FieldValues(List<Problem> problems) {
        this.problems = problems;
    }

    void read(WorkloadField field, String text, String path) {
        switch (field.read(text, path)) {
            case Valid<Optional<Object>>(var value) -> value.ifPresent(v -> values.put(field, v));
            case Invalid<Optional<Object>>(var found) -> problems.addAll(found);
        }
    }

    boolean has(WorkloadField field) {
        return values.containsKey(field);
    }

    /// @throws ClassCastException when the field's rule makes another type
    <T> T value(WorkloadField field, Class<T> type) {
        return type.cast(values.get(field));
    }

    String words(WorkloadField field) {
        return value(field, String.class);
    }

    double number(WorkloadField field) {
        return value(field, Double.class);
    }

    int whole(WorkloadField field) {
        return value(field, Integer.class);
    }

    boolean yes(WorkloadField field) {
        return value(field, Boolean.class);
    }

    Optional<Double> numberIfAny(WorkloadField field) {
        return Optional.ofNullable(value(field, Double.class));
    }

    DataSize gib(WorkloadField field) {
        return DataSize.ofGib(number(field));
    }

    DataRate mibps(WorkloadField field) {
        return DataRate.ofMibps(number(field));
    }

    IoSize kib(WorkloadField field) {
        return IoSize.ofKib(number(field));
    }
}
