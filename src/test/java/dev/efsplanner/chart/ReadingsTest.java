package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.credit.Point;
import dev.efsplanner.support.HandCourse;
import dev.efsplanner.support.HandPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Readings, table and legend of a chart, on the balance that falls from 2.1 TiB to nothing on day 33.4.
class ReadingsTest {
    private final BufferedChart chart = chart();
    private final Projection screen = Drawn.screen(chart);

    private static BufferedChart chart() {
        var plan = HandPlan.steady();
        return CreditChart.of(plan, plan.evaluations().get(1), ChartStyle.light(), 60);
    }

    @Test
    void the_nearest_corner_is_read() {
        assertEquals("day 0", place(14));
        assertEquals("day 33.41", place(20));
        assertEquals("day 60", place(1000));
    }

    @Test
    void arrows_go_from_corner_to_corner_and_stay_at_the_ends() {
        var read = new ArrayList<String>();
        var at = chart.readings().first(screen, Set.of()).orElseThrow();
        for (int step : List.of(1, 1, 1, -1, -10)) {
            at = chart.readings().next(screen, at, step, 0, Set.of());
            read.add(at.place());
        }
        assertEquals(List.of("day 33.41", "day 60", "day 60", "day 33.41", "day 0"), read);
    }

    @Test
    void what_is_hidden_is_not_read_and_leaves_picture_and_legend() {
        chart.hide(Set.of("Cap"));
        assertEquals(
                "day 60; Balance 0 TiB",
                chart.readings()
                        .nearest(screen, screen.x(60), 100, Set.of("Cap"))
                        .orElseThrow()
                        .sentence());
        assertFalse(chart.getXYPlot().getRenderer().isSeriesVisible(2));
        assertEquals(List.of("Balance", "Lowest balance", "Work waits"), Drawn.legend(chart));
        assertEquals(
                List.of("Balance", "Lowest balance", "Cap", "Work waits"),
                chart.keys().stream().map(LegendKey::name).toList());
        chart.hide(Set.of());
        assertEquals(List.of("Balance", "Lowest balance", "Cap", "Work waits"), Drawn.legend(chart));
    }

    @Test
    void the_table_has_every_corner_with_units_in_its_headings() {
        var table = chart.readings().table();
        assertEquals(
                List.of("Days since the start", "Balance, TiB", "Lowest balance, TiB", "Cap, TiB", "Work waits"),
                table.columns());
        assertEquals(
                List.of(
                        List.of("day 0", "2.1", "", "2.1", "no"),
                        List.of("day 33.41", "0", "0", "2.1", "yes"),
                        List.of("day 60", "0", "", "2.1", "no")),
                table.rows().stream()
                        .map(row -> row.stream().map(ChartTable.Cell::text).toList())
                        .toList());
    }

    @Test
    void the_csv_holds_the_numbers_in_full() {
        assertEquals("""
                Days since the start,"Balance, TiB","Lowest balance, TiB","Cap, TiB",Work waits\r
                0,2.1,,2.1,no\r
                33.40743927,0,0,2.1,yes\r
                60,0,,2.1,no\r
                """, chart.readings().table().csv());
    }

    @Test
    void where_a_line_jumps_the_level_from_there_on_is_read() {
        var course = new HandCourse(
                false,
                List.of(
                        new Point(0, 0, 0, 2, 300, 2),
                        new Point(86_400, 0, 0, 200, 300, 200),
                        new Point(90_000, 0, 0, 0, 300, 0),
                        new Point(604_800, 0, 0, 0, 300, 0)));
        var rates = Line.stepped(course.points(0, 604_800), 3600, Point::servedMibps);
        var series = new LineReadings.Series("Served", rates, Measure.RATE, LineReadings.Kind.LINE);
        assertEquals(
                List.of(2.0, 2.0, 200.0, 200.0, 0.0),
                List.of(at(series, 0), at(series, 23), at(series, 24), at(series, 24.5), at(series, 25)));
        assertTrue(Double.isNaN(at(series, 200)));
    }

    private static double at(LineReadings.Series series, double x) {
        return series.at(x)[0];
    }

    private String place(double day) {
        return chart.readings()
                .nearest(screen, screen.x(day), 100, Set.of())
                .orElseThrow()
                .place();
    }
}
