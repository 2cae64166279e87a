package dev.efsplanner.workload;

import dev.efsplanner.workload.Schedule.Always;
import dev.efsplanner.workload.Schedule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// When the traffic of a simple entry runs, beside its peak.
public enum TrafficPattern {
    STEADY("Steady", EnumSet.noneOf(DayOfWeek.class)),
    EVERY_DAY("Every day", EnumSet.allOf(DayOfWeek.class)),
    WEEKDAYS("Weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    WEEKENDS("Weekends", EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    /// All of it within eight hours (or the peak, if that is longer) from the start of the peak.
    WEEKNIGHTS("Weeknight batch", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final double NIGHT_HOURS = 8;

    private final String label;
    private final Set<DayOfWeek> days;

    TrafficPattern(String label, Set<DayOfWeek> days) {
        this.label = label;
        this.days = Collections.unmodifiableSet(days);
    }

    public String label() {
        return label;
    }

    /// The days a peak starts on; none when traffic is steady.
    public Set<DayOfWeek> days() {
        return days;
    }

    String baseName() {
        return this == WEEKNIGHTS ? "batch" : "base";
    }

    /// When traffic runs beside the peak.
    Schedule base(LocalTime peakStart, double peakHours) {
        return switch (this) {
            case STEADY, EVERY_DAY -> new Always();
            case WEEKDAYS, WEEKENDS -> new Weekly(days, LocalTime.MIDNIGHT, 24);
            case WEEKNIGHTS -> new Weekly(days, peakStart, Math.max(NIGHT_HOURS, peakHours));
        };
    }
}
