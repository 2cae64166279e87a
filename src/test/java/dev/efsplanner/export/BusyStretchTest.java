package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.support.HandCourse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BusyStretchTest {
    @Test
    void stretches_run_on_over_points_where_nothing_but_the_rate_changes() {
        var course = course(List.of(at(0, 10), at(100, 90), at(400, 85), at(700, 10), at(900, 95), at(1000, 0)));
        assertEquals(600, BusyStretch.longestSeconds(course, 0.8));
        assertEquals(0, BusyStretch.longestSeconds(course, 0.96));
        assertEquals(0, BusyStretch.longestSeconds(course(List.of()), 0.8));
    }

    @Test
    void the_utilisation_alarm_waits_until_the_planned_peak_should_be_over() {
        assertEquals("6 of 10 × 60 s", utilisation(0));
        assertEquals("126 of 130 × 60 s", utilisation(7200));
        assertEquals("25 of 26 × 3600 s", utilisation(24 * 3600));
        assertEquals("none", utilisation(7 * 86_400));
    }

    private static String utilisation(double busySeconds) {
        var row = Rows.PROVISIONED;
        var course = course(List.of(at(0, busySeconds == 0 ? 0 : 100), at(busySeconds, 0), at(1e9, 0)));
        var old = row.outcome().orElseThrow();
        var outcome = new Outcome(
                old.provisioned(),
                old.utilisations(),
                old.permitted(),
                old.readIops(),
                old.writeIops(),
                old.readLatency(),
                old.writeLatency(),
                course,
                old.cost(),
                old.warnings());
        var busy = new Evaluation(
                row.workload(),
                row.edition(),
                row.pricesDate(),
                row.configuration(),
                row.verdict(),
                Optional.of(outcome));
        return Written.design(busy).alarms().stream()
                .filter(alarm -> alarm.id().equals("ThroughputUtilization"))
                .map(alarm -> alarm.datapoints() + " of " + alarm.periods() + " × " + alarm.periodSeconds() + " s")
                .findFirst()
                .orElse("none");
    }

    private static HandCourse course(List<Point> points) {
        return new HandCourse(false, points.isEmpty() ? List.of(at(0, 0)) : points);
    }

    private static Point at(double seconds, double served) {
        return new Point(seconds, 0, 0, served, 100, served);
    }
}
