package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.markers;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.HandCourse;
import dev.efsplanner.support.HandPlan;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class ThroughputChartTest {
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    /// Idle but for 09:00 to 11:00, when twice what is permitted is asked for; the rest drains by 13:00.
    private static Evaluation morning(double permitted) {
        return row(new HandCourse(
                true,
                List.of(
                        new Point(0, 5000, 0, 0, permitted, 0),
                        new Point(9 * HOUR, 5000, 0, 200, permitted, 100),
                        new Point(11 * HOUR, 4000, 720_000, 0, permitted, 100),
                        new Point(13 * HOUR, 3000, 0, 0, permitted, 0),
                        new Point(7 * DAY, 4000, 0, 0, permitted, 0))));
    }

    private static Evaluation row(HandCourse course) {
        return HandPlan.plan(11, course, course).evaluations().get(1);
    }

    @Test
    void rates_are_steps_that_hold_until_the_next_point() {
        var lines = plot(ThroughputChart.of(morning(100), ChartStyle.light(), 0, DAY, Scale.LINEAR))
                .getDataset();
        assertEquals(
                List.of("Served", "Permitted", "Demanded"),
                List.of(lines.getSeriesKey(0), lines.getSeriesKey(1), lines.getSeriesKey(2)));
        assertArrayEquals(new double[] {0, 9, 9, 11, 11, 13, 13, 24}, x(lines, 0));
        assertArrayEquals(new double[] {0, 0, 100, 100, 100, 100, 0, 0}, y(lines, 0));
        assertArrayEquals(new double[] {100, 100, 100, 100, 100, 100, 100, 100}, y(lines, 1));
        assertArrayEquals(new double[] {0, 0, 200, 200, 0, 0, 0, 0}, y(lines, 2));
    }

    @Test
    void the_time_in_which_work_waits_is_tinted() {
        var chart = ThroughputChart.of(morning(100), ChartStyle.light(), 0, DAY, Scale.LINEAR);
        var tints = markers(chart, Layer.BACKGROUND);
        assertEquals(1, tints.size());
        assertEquals(9, ((IntervalMarker) tints.getFirst()).getStartValue());
        assertEquals(13, ((IntervalMarker) tints.getFirst()).getEndValue());
        assertEquals(List.of("Served", "Permitted", "Demanded", "Work waits"), legend(chart));
    }

    @Test
    void the_axes_carry_weekdays_and_the_metered_unit() {
        var plot = plot(ThroughputChart.ofWeek(morning(100), ChartStyle.light()));
        assertEquals("Weekday and time, week 1", plot.getDomainAxis().getLabel());
        assertEquals("Metered, MiB/s", plot.getRangeAxis().getLabel());
        var day = (NumberTickUnit) plot.getDomainAxis().getStandardTickUnits().getCeilingTickUnit(24.0);
        assertEquals("Mon 00:00", day.valueToString(0));
        assertEquals("Wed 12:00", day.valueToString(60));
        assertEquals("Mon 00:00", day.valueToString(168));
    }

    @Test
    void a_later_week_is_numbered() {
        var course = new HandCourse(false, List.of(new Point(0, 0, 0, 1, 9, 1), new Point(70 * DAY, 0, 0, 1, 9, 1)));
        var chart = ThroughputChart.of(row(course), ChartStyle.light(), 28 * DAY, 35 * DAY, Scale.LINEAR);
        assertEquals("Weekday and time, week 5", plot(chart).getDomainAxis().getLabel());
    }

    @Test
    void a_permitted_rate_out_of_sight_is_told_in_words() {
        var chart = ThroughputChart.of(morning(20_480), ChartStyle.light(), 0, DAY, Scale.LINEAR);
        assertEquals(List.of("Served", "Demanded", "Work waits"), legend(chart));
        assertEquals(List.of("Permitted: 20,480 MiB/s or more, above this chart"), notes(chart));
        assertEquals(220, plot(chart).getRangeAxis().getUpperBound(), 1e-9);
    }

    @Test
    void on_a_logarithmic_axis_the_permitted_rate_is_in_sight_longer() {
        var near = ThroughputChart.of(morning(20_000), ChartStyle.light(), 0, DAY, Scale.LOGARITHMIC);
        assertEquals(List.of("Served", "Permitted", "Demanded", "Work waits"), legend(near));
        assertEquals(30_000, plot(near).getRangeAxis().getUpperBound(), 1e-6);
        var far = ThroughputChart.of(morning(20_480), ChartStyle.light(), 0, DAY, Scale.LOGARITHMIC);
        assertEquals(
                List.of(
                        "Permitted: 20,480 MiB/s or more, above this chart",
                        "Logarithmic scale; the bottom line stands for 0"),
                notes(far));
    }

    @Test
    void without_any_limit_the_chart_says_so() {
        var chart = ThroughputChart.of(morning(Double.POSITIVE_INFINITY), ChartStyle.light(), 0, DAY, Scale.LINEAR);
        assertEquals(List.of("Permitted: not limited by the throughput mode"), notes(chart));
    }

    @Test
    void a_peak_a_hundred_times_above_the_rest_gets_a_logarithmic_axis() {
        var course = new HandCourse(
                false,
                List.of(
                        new Point(0, 0, 0, 2, 300, 2),
                        new Point(DAY, 0, 0, 200, 300, 200),
                        new Point(DAY + HOUR, 0, 0, 0, 300, 0),
                        new Point(7 * DAY, 0, 0, 0, 300, 0)));
        var chart = ThroughputChart.ofWeek(row(course), ChartStyle.light());
        assertInstanceOf(LogAxis.class, plot(chart).getRangeAxis());
        assertEquals(List.of("Logarithmic scale; the bottom line stands for 0"), notes(chart));
        assertArrayEquals(new double[] {2, 2, 200, 200, 1, 1}, y(plot(chart).getDataset(), 0));
        assertEquals(
                "Tue 01:00; Served 0 MiB/s (0 MB/s); Permitted 300 MiB/s (314.6 MB/s); Demanded 0 MiB/s (0 MB/s)",
                Drawn.sentence(chart, 25));
        assertEquals(
                "Tue 00:00; Served 200 MiB/s (209.7 MB/s); Permitted 300 MiB/s (314.6 MB/s);"
                        + " Demanded 200 MiB/s (209.7 MB/s)",
                Drawn.sentence(chart, 24));
        var linear = ThroughputChart.of(row(course), ChartStyle.light(), 0, 7 * DAY, Scale.LINEAR);
        assertInstanceOf(NumberAxis.class, plot(linear).getRangeAxis());
    }

    @Test
    void a_file_system_without_any_traffic_has_a_chart_too() {
        var idle = new HandCourse(true, List.of(new Point(0, 9, 0, 0, 100, 0), new Point(7 * DAY, 9, 0, 0, 100, 0)));
        for (var scale : Scale.values()) {
            var chart = ThroughputChart.of(row(idle), ChartStyle.light(), 0, 7 * DAY, scale);
            assertTrue(ChartImage.svg(chart, 400, 300, "idle").contains("Metered, MiB/s"), scale.name());
        }
    }

    @Test
    void a_row_that_is_not_possible_gives_its_reason() {
        var row = HandPlan.steady().evaluations().get(2);
        assertEquals(
                "Max I/O is not available with Elastic Throughput: Elastic works only in General Purpose mode.",
                plot(ThroughputChart.ofWeek(row, ChartStyle.light())).getNoDataMessage());
    }

    @Test
    void a_span_outside_the_horizon_is_a_bug_of_the_caller() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ThroughputChart.of(morning(100), ChartStyle.light(), 366 * DAY, 367 * DAY, Scale.LINEAR));
    }

    @Test
    void the_sentence_for_those_who_cannot_see_names_the_fullest_moment() {
        assertEquals(
                "Regional · General Purpose · Bursting: at the fullest moment, Mon 09:00, 200 MiB/s metered are demanded"
                        + " and 100 MiB/s permitted; work waits 0.3333 h a month.",
                ThroughputChart.describe(morning(100)));
    }

    /// The same morning at half the rate, beside one that cannot be and one that is served at once.
    @Test
    void pinned_scenarios_are_lines_of_what_they_are_served_and_what_waits_or_cannot_be_is_told() {
        var idle =
                new HandCourse(true, List.of(new Point(0, 5000, 0, 0, 100, 0), new Point(7 * DAY, 5000, 0, 0, 100, 0)));
        var other = HandPlan.plan(
                11,
                idle,
                new HandCourse(
                        true,
                        List.of(
                                new Point(0, 5000, 0, 0, 400, 0),
                                new Point(9 * HOUR, 5000, 0, 800, 400, 400),
                                new Point(10 * HOUR, 4000, 9, 0, 400, 400),
                                new Point(7 * DAY, 4000, 0, 0, 400, 0))));
        var pinned = List.of(
                new Contender("“busy” (baseline)", other, other.evaluations().get(1)),
                new Contender("“idle”", other, other.evaluations().get(0)),
                new Contender("“not so”", other, other.evaluations().get(2)));
        var chart = ThroughputChart.of(morning(100), ChartStyle.light(), 0, DAY, Scale.LINEAR, pinned);
        assertEquals(
                List.of("Served", "Permitted", "Demanded", "“busy” (baseline)", "“idle”", "Work waits"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {0, 9, 9, 10, 10, 24}, x(lines, 3));
        assertArrayEquals(new double[] {0, 0, 400, 400, 400, 400}, y(lines, 3));
        assertArrayEquals(new double[] {0, 0}, y(lines, 4));
        assertEquals(440, plot(chart).getRangeAxis().getUpperBound(), 1e-9);
        assertEquals(List.of("“busy” (baseline): work waits from Mon 09:00", "“not so” is not possible"), notes(chart));
        var renderer = plot(chart).getRenderer();
        assertEquals(Strokes.pinned(0), renderer.getSeriesStroke(3));
        assertEquals(Strokes.pinned(1), renderer.getSeriesStroke(4));
        assertEquals(
                "Mon 09:00; Served 100 MiB/s (104.9 MB/s); Permitted 100 MiB/s (104.9 MB/s); Demanded 200 MiB/s"
                        + " (209.7 MB/s); “busy” (baseline) 400 MiB/s (419.4 MB/s); “idle” 0 MiB/s (0 MB/s); Work waits",
                Drawn.sentence(chart, 9));
        assertEquals(
                List.of(
                        "Weekday and time, week 1",
                        "Served, MiB/s",
                        "Permitted, MiB/s",
                        "Demanded, MiB/s",
                        "“busy” (baseline), MiB/s",
                        "“idle”, MiB/s",
                        "Work waits"),
                chart.readings().table().columns());
        assertEquals(
                "“not so”, Regional · Max I/O · Elastic: "
                        + String.join(" ", other.evaluations().get(2).verdict().reasons()),
                ThroughputChart.describe(pinned.get(2)));
    }

    @Test
    void the_logarithmic_scale_reaches_down_to_what_a_pinned_scenario_is_served() {
        var other = HandPlan.plan(11, little(), little());
        var pinned =
                List.of(new Contender("“little”", other, other.evaluations().get(1)));
        var chart = ThroughputChart.of(morning(100), ChartStyle.light(), 0, DAY, Scale.SUITED, pinned);
        assertInstanceOf(LogAxis.class, plot(chart).getRangeAxis());
        assertArrayEquals(new double[] {0.01, 0.01, 0.05, 0.05}, y(plot(chart).getDataset(), 3), 1e-12);
        assertEquals(List.of("Logarithmic scale; the bottom line stands for 0"), notes(chart));
        assertEquals("“little” 0 MiB/s (0 MB/s)", Drawn.sentence(chart, 0).split("; ")[4]);
    }

    private static HandCourse little() {
        return new HandCourse(
                true,
                List.of(
                        new Point(0, 5000, 0, 0, 100, 0),
                        new Point(9 * HOUR, 5000, 0, 0.05, 100, 0.05),
                        new Point(7 * DAY, 5000, 0, 0, 100, 0)));
    }
}
