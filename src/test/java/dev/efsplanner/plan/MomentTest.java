package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "0, Mon 00:00",
        "79200, Mon 22:00",
        "604740, Sun 23:59",
        "518400, Sun 00:00",
        "604800, day 7",
        "2888640, day 33"
    })
    void an_instant_is_a_time_of_the_first_week_or_a_day(double seconds, String words) {
        assertEquals(words, Moment.of(seconds));
    }
}
