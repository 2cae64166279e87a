package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the texts of fields stand for; a field that is wrong has no value here but a problem in the list.
final class FieldValues {
    private final Map<Field, Object> values = new HashMap<>();
    private final List<Problem> problems;

    FieldValues(List<Problem> problems) {
        this.problems = problems;
    }

    void read(Field field, String text, String path) {
        switch (field.read(text, path)) {
            case Valid<Optional<Object>>(var value) -> value.ifPresent(v -> values.put(field, v));
            case Invalid<Optional<Object>>(var found) -> problems.addAll(found);
        }
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    /// @throws ClassCastException when the field's rule makes another type
    <T> T value(Field field, Class<T> type) {
        return type.cast(values.get(field));
    }

    String words(Field field) {
        return value(field, String.class);
    }

    Optional<String> wordsIfAny(Field field) {
        return Optional.ofNullable(value(field, String.class));
    }

    /// Of a range the likely number.
    double number(Field field) {
        return range(field).map(Range::likely).orElseGet(() -> value(field, Double.class));
    }

    Optional<Range> range(Field field) {
        return values.get(field) instanceof Range range ? Optional.of(range) : Optional.empty();
    }

    int whole(Field field) {
        return value(field, Integer.class);
    }

    boolean yes(Field field) {
        return value(field, Boolean.class);
    }

    Optional<Double> numberIfAny(Field field) {
        return Optional.ofNullable(value(field, Double.class));
    }

    DataSize gib(Field field) {
        return DataSize.ofGib(number(field));
    }

    DataRate mibps(Field field) {
        return DataRate.ofMibps(number(field));
    }

    IoSize kib(Field field) {
        return IoSize.ofKib(number(field));
    }
}
