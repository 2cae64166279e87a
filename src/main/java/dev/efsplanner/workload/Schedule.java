package dev.efsplanner.workload;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// When a traffic layer is on, in a week that starts on Monday 00:00 and repeats.
public sealed interface Schedule {
    record Always() implements Schedule {}

    /// On from `start` for `hours` (above 0, at most 168) on each of `days`; may pass midnight and the end of the week.
    ///
    /// Where one day's span reaches into the next day's, the layer is simply on: it never counts twice.
    record Weekly(Set<DayOfWeek> days, LocalTime start, double hours) implements Schedule {
        public Weekly {
            if (days.isEmpty()) throw new IllegalArgumentException("days is empty");
            if (!(hours > 0 && hours <= 168))
                throw new IllegalArgumentException("hours must be above 0 and at most 168, not " + hours);
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        /// Begins so many hours later, or earlier below 0; past midnight on the next days, past Sunday on Monday.
        public Weekly moved(double byHours) {
            long seconds = start.toSecondOfDay() + Math.round(byHours * 3600);
            long byDays = Math.floorDiv(seconds, 86_400);
            var moved = EnumSet.noneOf(DayOfWeek.class);
            days.forEach(day -> moved.add(day.plus(byDays)));
            return new Weekly(moved, LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400)), hours);
        }

        /// Lasts as long as is asked for, a quarter of an hour at least and a week at most.
        public Weekly lasting(double otherHours) {
            return new Weekly(days, start, Math.clamp(otherHours, 0.25, 168));
        }
    }
}
