package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Valid;
import dev.efsplanner.workload.Schedule.Always;
import dev.efsplanner.workload.Schedule.Weekly;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A traffic layer as it is typed, as far as a picture of the week needs it.
///
/// @param layer its number, from 0
/// @param rate reads and writes together, of a range the likely one
public record WeekLayer(int layer, String name, Schedule schedule, DataRate rate) {
    /// The layers whose schedule is right; a rate that is wrong counts as 0.
    public static List<WeekLayer> of(WorkloadText text) {
        var layers = new ArrayList<WeekLayer>();
        for (int layer = 0; layer < text.layers().size(); layer++) {
            int number = layer;
            schedule(text, layer)
                    .ifPresent(schedule ->
                            layers.add(new WeekLayer(number, name(text, number), schedule, rate(text, number))));
        }
        return layers;
    }

    private static String name(WorkloadText text, int layer) {
        var name = text.text(layer, WorkloadField.LAYER_NAME).strip();
        return name.isEmpty() ? "layer " + (layer + 1) : name;
    }

    private static Optional<Schedule> schedule(WorkloadText text, int layer) {
        var days = value(text, layer, WorkloadField.DAYS, DaysText.Days.class).map(DaysText.Days::days);
        if (days.isEmpty() || days.get().isEmpty()) return days.map(_ -> new Always());
        return value(text, layer, WorkloadField.START, LocalTime.class)
                .flatMap(start -> value(text, layer, WorkloadField.HOURS, Double.class)
                        .map(hours -> new Weekly(days.get(), start, hours)));
    }

    private static DataRate rate(WorkloadText text, int layer) {
        return DataRate.ofMibps(number(text, layer, WorkloadField.READ) + number(text, layer, WorkloadField.WRITE));
    }

    private static double number(WorkloadText text, int layer, WorkloadField field) {
        return value(text, layer, field, Object.class)
                .map(value -> value instanceof Range range ? range.likely() : (Double) value)
                .orElse(0.0);
    }

    private static <T> Optional<T> value(WorkloadText text, int layer, WorkloadField field, Class<T> type) {
        return field.read(text.text(layer, field), "") instanceof Valid<Optional<Object>>(var value)
                ? value.map(type::cast)
                : Optional.empty();
    }

    /// When it is on, in words: `always`, `weekdays 22:00 for 2 hours`.
    public String when() {
        return switch (schedule) {
            case Always() -> "always";
            case Weekly(var days, var start, var hours) ->
                DaysText.brief(days).replace(",", ", ") + " " + start + " for "
                        + (hours == 1 ? "1 hour" : Numbers.show(hours) + " hours");
        };
    }

    /// The same in brief: `weekdays 22:00, 2 h`.
    public String brief() {
        return switch (schedule) {
            case Always() -> "always";
            case Weekly(var days, var start, var hours) ->
                DaysText.brief(days) + " " + start + ", " + Numbers.show(hours) + " h";
        };
    }

    /// The whole block in words: `batch, weekdays 22:00 for 2 hours, 80 MiB/s`.
    public String words() {
        return name + ", " + when() + ", " + rate;
    }
}
