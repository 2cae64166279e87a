package dev.efsplanner.ui.session;

import dev.efsplanner.quantity.Numbers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// The Monday on which the planned file system begins, so that "day 33" can be said as a date.
public record PlanningStart(LocalDate monday) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final double DAY_SECONDS = 86_400;

    public PlanningStart {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY)
            throw new IllegalArgumentException(monday + " is not a Monday, on which the week of a workload begins");
    }

    /// The next Monday after today: nobody creates a file system in the past.
    public static PlanningStart after(LocalDate today) {
        return new PlanningStart(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /// The calendar date of an instant, as `26 Dec 2026`.
    public String date(double seconds) {
        return DATE.format(monday.plusDays((long) (seconds / DAY_SECONDS)));
    }

    /// Day and date of an instant, as `day 33.4 (26 Dec 2026)`.
    public String dayAndDate(double seconds) {
        return "day " + Numbers.show(Math.floor(seconds / DAY_SECONDS * 10) / 10) + " (" + date(seconds) + ")";
    }
}
