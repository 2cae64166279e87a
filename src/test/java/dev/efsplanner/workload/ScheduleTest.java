package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.workload.Schedule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MON-FRI | 22:00 | 0.25  | MON,TUE,WED,THU,FRI | 22:15
            MON-FRI | 22:00 | 2     | TUE,WED,THU,FRI,SAT | 00:00
            SUN     | 23:45 | 0.5   | MON                 | 00:15
            MON     | 00:00 | -0.25 | SUN                 | 23:45
            SAT,SUN | 06:00 | 24    | MON,SUN             | 06:00
            MON     | 12:00 | -72   | FRI                 | 12:00
            TUE     | 12:00 | 168   | TUE                 | 12:00
            """)
    void a_span_that_is_moved_goes_round_the_week(String days, String start, double by, String toDays, String toStart) {
        var from = new Weekly(days(days), LocalTime.parse(start), 3);
        assertEquals(new Weekly(days(toDays), LocalTime.parse(toStart), 3), from.moved(by));
        assertEquals(from, from.moved(by).moved(-by));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "0, 0.25", "-5, 0.25", "200, 168"})
    void a_span_lasts_a_quarter_of_an_hour_at_least_and_a_week_at_most(double asked, double hours) {
        var from = new Weekly(EnumSet.of(DayOfWeek.MONDAY), LocalTime.NOON, 3);
        assertEquals(new Weekly(EnumSet.of(DayOfWeek.MONDAY), LocalTime.NOON, hours), from.lasting(asked));
    }

    @Test
    void days_that_stay_the_same_stay_as_they_are_typed() {
        var typed = new WorkloadText(
                Map.of(),
                List.of(Map.of(
                        WorkloadField.DAYS, "weekdays", WorkloadField.START, "9:00", WorkloadField.HOURS, "1 h")));
        var later = typed.with(0, new Weekly(days("MON-FRI"), LocalTime.of(9, 15), 1));
        assertEquals("weekdays 09:15 1", words(later));
        assertEquals(
                "TUE,WED,THU,FRI,SAT 09:15 1.5",
                words(later.with(0, new Weekly(days("TUE-SAT"), LocalTime.of(9, 15), 1.5))));
    }

    private static String words(WorkloadText text) {
        return text.text(0, WorkloadField.DAYS) + " " + text.text(0, WorkloadField.START) + " "
                + text.text(0, WorkloadField.HOURS);
    }

    private static EnumSet<DayOfWeek> days(String text) {
        return EnumSet.copyOf(DaysText.read(text).orElseThrow().days());
    }
}
