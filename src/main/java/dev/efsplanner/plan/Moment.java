package dev.efsplanner.plan;

/// An instant of the plan in words: within the first week `Mon 22:00`, later `day 33`.
public final class Moment {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private Moment() {}

    /// @param seconds since planning began, on a Monday at 00:00
    public static String of(double seconds) {
        if (seconds >= 7 * 86_400.0) return "day " + (long) Math.floor(seconds / 86_400);
        long minutes = Math.round(seconds / 60);
        return DAYS[(int) (minutes / 1440 % 7)] + " " + twoDigits(minutes / 60 % 24) + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
