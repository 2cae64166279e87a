package dev.efsplanner.ui.compare;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/// An instant as a person says it: within the first week as `Mon 22:00`, later as `day 33`.
final class WeekMoment {
    private static final long DAY = 86_400;

    private WeekMoment() {}

    static String of(double seconds) {
        long day = (long) (seconds / DAY);
        if (day >= 7) return "day " + day;
        var name = DayOfWeek.of((int) day + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return name + " " + LocalTime.ofSecondOfDay((long) seconds % DAY / 60 * 60);
    }
}
