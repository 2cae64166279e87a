package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.markers;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.HandCourse;
import dev.efsplanner.support.HandPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class CreditChartTest {
    private static final double DAY = 86_400;
    private static final double EMPTY = 33.40743926722421;

    private final Plan plan = HandPlan.steady();
    private final Evaluation elastic = plan.evaluations().get(0);
    private final Evaluation bursting = plan.evaluations().get(1);

    @Test
    void the_balance_falls_in_a_straight_line_to_nothing_and_stays_there() {
        var lines = plot(CreditChart.of(plan, bursting, ChartStyle.light(), 60)).getDataset();
        assertEquals(
                List.of("Balance", "Lowest balance", "Cap"),
                List.of(lines.getSeriesKey(0), lines.getSeriesKey(1), lines.getSeriesKey(2)));
        assertEquals(3, lines.getItemCount(0));
        assertArrayEquals(new double[] {0, EMPTY, 60}, x(lines, 0), 1e-9);
        assertArrayEquals(new double[] {2.1, 0, 0}, y(lines, 0), 1e-9);
        assertArrayEquals(new double[] {EMPTY}, x(lines, 1), 1e-9);
        assertArrayEquals(new double[] {0}, y(lines, 1));
        assertArrayEquals(new double[] {2.1, 2.1}, y(lines, 2), 1e-9);
    }

    @Test
    void the_instant_credits_run_out_is_marked_in_words() {
        var marks = markers(CreditChart.of(plan, bursting, ChartStyle.light(), 60), Layer.FOREGROUND);
        assertEquals(1, marks.size());
        assertEquals("credits run out on day 33.4", ((ValueMarker) marks.getFirst()).getLabel());
        assertEquals(EMPTY, ((ValueMarker) marks.getFirst()).getValue(), 1e-9);
    }

    @Test
    void the_time_in_which_work_waits_is_tinted_and_named() {
        var chart = CreditChart.of(plan, bursting, ChartStyle.light(), 60);
        var tints = markers(chart, Layer.BACKGROUND);
        assertEquals(1, tints.size());
        assertEquals(EMPTY, ((IntervalMarker) tints.getFirst()).getStartValue(), 1e-9);
        assertEquals(60, ((IntervalMarker) tints.getFirst()).getEndValue(), 1e-9);
        assertEquals(List.of("Balance", "Lowest balance", "Cap", "Work waits"), legend(chart));
    }

    @Test
    void the_axes_carry_their_units() {
        var plot = plot(CreditChart.of(plan, bursting, ChartStyle.light(), 60));
        assertEquals("Days since the start", plot.getDomainAxis().getLabel());
        assertEquals("Balance, TiB", plot.getRangeAxis().getLabel());
    }

    @Test
    void dates_start_on_the_first_monday() {
        var tuesday = LocalDate.of(2026, 12, 1);
        var chart = CreditChart.of(plan, List.of(bursting), ChartStyle.light(), 60, Optional.of(tuesday));
        var axis = plot(chart).getDomainAxis();
        assertEquals("Date (2026-12-07 is day 0)", axis.getLabel());
        var week = (NumberTickUnit) axis.getStandardTickUnits().getCeilingTickUnit(7);
        assertEquals("2026-12-14", week.valueToString(7));
        assertEquals(
                "credits run out on day 33.4, 2027-01-09",
                markers(chart, Layer.FOREGROUND).getFirst().getLabel());
    }

    @Test
    void a_chart_that_ends_before_the_instant_says_so() {
        var chart = CreditChart.of(plan, bursting, ChartStyle.light(), 20);
        assertEquals(List.of(), markers(chart, Layer.FOREGROUND));
        assertEquals(
                List.of(
                        "Credits run out on day 33.4, after the end of this chart",
                        "The balance is not back at 2.1 TiB within 365 days"),
                notes(chart));
    }

    @Test
    void a_row_without_credits_says_so_instead_of_drawing() {
        var plot = plot(CreditChart.of(plan, elastic, ChartStyle.light(), 60));
        assertEquals(0, plot.getDataset().getSeriesCount());
        assertEquals("Elastic has no burst credits: there is nothing to run out.", plot.getNoDataMessage());
    }

    @Test
    void a_row_that_is_not_possible_says_so() {
        var plot = plot(CreditChart.of(plan, plan.evaluations().get(2), ChartStyle.light(), 60));
        assertEquals("Not possible, so it has no burst credits.", plot.getNoDataMessage());
    }

    @Test
    void rows_are_compared_by_name_and_those_without_credits_left_out() {
        var oneZone = new Configuration(
                FileSystemType.ONE_ZONE,
                PerformanceMode.GENERAL_PURPOSE,
                ThroughputMode.BURSTING,
                new StoragePolicy(OptionalInt.of(30), OptionalInt.empty(), false));
        var other = new Evaluation(
                plan.workload(), "2026-07", "2026-10-10", oneZone, bursting.verdict(), bursting.outcome());
        var rows = List.of(elastic, bursting, other, bursting);
        var chart = CreditChart.of(plan, rows, ChartStyle.dark(), 60, Optional.empty());
        assertEquals(
                List.of(
                        "Regional · General Purpose · Bursting",
                        "One Zone · General Purpose · Bursting · IA after 30 days",
                        "Cap"),
                legend(chart));
        assertEquals(
                List.of("day 33.4"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
    }

    @Test
    void in_the_first_week_the_weekday_and_time_are_told() {
        var course = new HandCourse(
                true,
                List.of(
                        new Point(0, 1000, 0, 2, 100, 2),
                        new Point(DAY + 9.5 * 3600, 0, 0, 2, 1, 1),
                        new Point(7 * DAY, 0, 10, 2, 1, 1)));
        var row = HandPlan.plan(11, course, course).evaluations().get(1);
        assertEquals(
                "Regional · General Purpose · Bursting: credits run out on day 1.3 (Tue 09:30); lowest balance 0 TiB."
                        + " The balance is lowest on day 1.3, 0 TiB, and not back at the 0.0009537 TiB of the start within"
                        + " 365 days. With nothing to serve, what is missing is earned back in 0.5172 h.",
                CreditChart.describe(plan, row));
    }

    @Test
    void a_file_system_without_credits_at_the_start_says_so() {
        var course = new HandCourse(true, List.of(new Point(0, 0, 0, 2, 1, 1), new Point(7 * DAY, 0, 10, 2, 1, 1)));
        var row = HandPlan.plan(11, course, course).evaluations().get(1);
        var chart = CreditChart.of(plan, row, ChartStyle.light(), 7);
        assertEquals(
                "no credits from the start",
                markers(chart, Layer.FOREGROUND).getFirst().getLabel());
    }

    @Test
    void a_cap_far_above_the_balance_is_told_in_words() {
        var course = new HandCourse(
                true,
                List.of(
                        new Point(0, HandPlan.START_MIB, 0, 2, 100, 2),
                        new Point(7 * DAY, HandPlan.START_MIB, 0, 2, 100, 2)));
        var large = HandPlan.plan(102_400, course, course);
        var chart = CreditChart.of(large, large.evaluations().get(1), ChartStyle.light(), 7);
        assertEquals(List.of("Balance"), legend(chart));
        assertEquals(
                List.of("Credits do not run out within 365 days", "The cap of 210 TiB lies above this chart"),
                notes(chart));
    }

    @Test
    void the_lowest_balance_and_the_instant_it_is_back_are_marked_with_value_and_date() {
        double half = HandPlan.START_MIB / 2;
        var course = new HandCourse(
                true,
                List.of(
                        new Point(0, HandPlan.START_MIB, 0, 60, 100, 60),
                        new Point(4 * DAY, half, 0, 0, 100, 0),
                        new Point(6 * DAY, HandPlan.START_MIB, 0, 0, 100, 0),
                        new Point(14 * DAY, HandPlan.START_MIB, 0, 0, 100, 0)));
        var back = HandPlan.plan(11, course, course);
        var row = back.evaluations().get(1);
        var chart = CreditChart.of(back, List.of(row), ChartStyle.dark(), 7, Optional.of(LocalDate.of(2026, 11, 30)));
        assertEquals(List.of("Balance", "Lowest balance", "Back at the start", "Cap"), legend(chart));
        assertEquals(
                List.of("lowest 1.05 TiB, day 4 (2026-12-04)", "back at 2.1 TiB, day 6 (2026-12-06)"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
        assertEquals(List.of("Credits do not run out within 365 days"), notes(chart));
        assertEquals(
                List.of(
                        "Date (2026-11-30 is day 0)",
                        "Balance, TiB",
                        "Lowest balance, TiB",
                        "Back at the start, TiB",
                        "Cap, TiB"),
                chart.readings().table().columns());
        assertEquals(
                List.of("day 4 (2026-12-04)", "1.05", "1.05", "", "2.1"),
                chart.readings().table().rows().get(1).stream()
                        .map(ChartTable.Cell::text)
                        .toList());
        var shorter = CreditChart.of(back, row, ChartStyle.light(), 5);
        assertEquals(
                List.of(
                        "Credits do not run out within 365 days",
                        "The balance is back at 2.1 TiB on day 6, after the end of this chart"),
                notes(shorter));
        assertEquals(
                List.of("lowest 1.05 TiB, day 4"),
                markers(shorter, Layer.FOREGROUND).stream()
                        .map(Marker::getLabel)
                        .toList());
    }

    @Test
    void pinned_scenarios_are_lines_of_their_own_and_those_without_credits_are_told() {
        var other = HandPlan.plan(
                11,
                new HandCourse(false, List.of(new Point(0, 0, 0, 1, 9, 1), new Point(7 * DAY, 0, 0, 1, 9, 1))),
                new HandCourse(
                        true,
                        List.of(
                                new Point(0, HandPlan.START_MIB, 0, 3, 100, 3),
                                new Point(5 * DAY, 0, 0, 3, 1, 1),
                                new Point(14 * DAY, 0, 9, 3, 1, 1))));
        var pinned = List.of(
                new Contender("“busy” (baseline)", other, other.evaluations().get(1)),
                new Contender("“free”", other, other.evaluations().get(0)));
        var chart = CreditChart.of(plan, List.of(bursting), ChartStyle.light(), 60, Optional.empty(), pinned);
        assertEquals(List.of("“busy” (baseline)", "Balance", "Lowest balance", "Cap", "Work waits"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {0, 5, 14}, x(lines, 0), "it ends where its own horizon does");
        assertArrayEquals(new double[] {2.1, 0, 0}, y(lines, 0), 1e-9);
        assertEquals("“free” has no burst credits", notes(chart).getFirst());
        assertEquals(
                List.of("“busy” (baseline) out on day 5", "credits run out on day 33.4"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
        var renderer = plot(chart).getRenderer();
        assertNotEquals(renderer.getSeriesStroke(0), renderer.getSeriesStroke(1));
        assertNotEquals(renderer.getSeriesPaint(0), renderer.getSeriesPaint(1));
        assertEquals(
                "“busy” (baseline), Regional · General Purpose · Bursting: credits run out on day 5 (Sat 00:00); lowest",
                CreditChart.describe(pinned.getFirst()).split(" balance")[0]);
    }

    @Test
    void with_nothing_pinned_the_chart_is_the_same() {
        var alone = CreditChart.of(plan, bursting, ChartStyle.light(), 60);
        var none = CreditChart.of(plan, List.of(bursting), ChartStyle.light(), 60, Optional.empty(), List.of());
        assertEquals(alone.readings().table(), none.readings().table());
        assertEquals(legend(alone), legend(none));
    }

    @Test
    void the_suited_length_shows_what_comes_after_the_empty_instant() {
        assertEquals(54, CreditChart.suitedDays(bursting));
        assertEquals(28, CreditChart.suitedDays(elastic));
    }

    @Test
    void no_days_is_a_bug_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> CreditChart.of(plan, bursting, ChartStyle.light(), 0));
    }

    @Test
    void a_reading_names_the_day_and_each_line_with_its_value() {
        var chart =
                CreditChart.of(plan, List.of(bursting), ChartStyle.light(), 60, Optional.of(LocalDate.of(2026, 12, 1)));
        assertEquals("day 0 (2026-12-07); Balance 2.1 TiB; Cap 2.1 TiB", Drawn.sentence(chart, 0.2));
    }
}
