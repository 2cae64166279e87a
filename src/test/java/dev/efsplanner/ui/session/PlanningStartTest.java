package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanningStartTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void planning_starts_on_the_monday_after_today_even_on_a_monday() {
        assertEquals(new PlanningStart(MONDAY.plusDays(7)), PlanningStart.after(MONDAY));
        assertEquals(new PlanningStart(MONDAY), PlanningStart.after(MONDAY.minusDays(1)));
    }

    @Test
    void an_instant_is_told_as_day_and_date() {
        var start = new PlanningStart(MONDAY);
        assertEquals("day 33.4 (26 Dec 2026)", start.dayAndDate(33.47 * 86_400));
        assertEquals("day 0 (23 Nov 2026)", start.dayAndDate(0));
        assertEquals("22 Sep 2027", new PlanningStart(MONDAY).date(303 * 86_400));
    }

    @Test
    void another_weekday_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> new PlanningStart(MONDAY.plusDays(1)));
    }
}
