package dev.efsplanner.plan;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// An instant of the plan in words: within the first week `Mon 22:00`, later `day 33`.
public final class Moment {
    private Moment() {}

    /// @param seconds since planning began, on a Monday at 00:00
    public static String of(double seconds) {
        if (seconds >= 7 * 86_400.0) return "day " + (long) Math.floor(seconds / 86_400);
        long minutes = Math.round(seconds / 60);
        var day = DayOfWeek.of((int) (minutes / 1440 % 7) + 1).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return String.format(Locale.ROOT, "%s %02d:%02d", day, minutes / 60 % 24, minutes % 60);
    }
}
