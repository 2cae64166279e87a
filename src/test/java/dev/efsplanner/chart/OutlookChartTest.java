package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.markers;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.plan.PinnedMonths;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class OutlookChartTest {
    private final Outlook outlook = outlook(Catalog.PRICES, Optional.of(YearMonth.of(2026, 12)));

    /// 0.30 USD/GiB: 100 GiB growing by 10 cost 30, 33, 36 …; the budget of 45 is passed in month 6.
    @Test
    void the_months_in_which_a_row_falls_short_are_crossed_and_the_first_is_said() {
        var chart = OutlookChart.of(outlook, List.of(row("regional-gp-bursting")), ChartStyle.light());
        assertEquals(
                List.of("The cheapest that fits", "Regional · General Purpose · Bursting", "Falls short"),
                legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {30, 33, 36, 39, 42, 45, 48, 51}, y(lines, 1), 1e-9);
        assertArrayEquals(new double[] {6, 7}, x(lines, 2), 1e-9);
        assertArrayEquals(new double[] {48, 51}, y(lines, 2), 1e-9);
        assertEquals(
                List.of("Bursting outgrown in 2027-06"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
    }

    @Test
    void rows_that_are_outgrown_are_called_as_briefly_as_tells_them_apart() {
        assertEquals(
                List.of("Regional Bursting outgrown in 2027-06"),
                outgrown("regional-gp-bursting", "onezone-gp-bursting"));
        assertEquals(
                List.of(
                        "Regional · General Purpose · Bursting outgrown in 2027-06",
                        "Regional · Max I/O · Bursting outgrown in 2027-06"),
                outgrown("regional-gp-bursting", "regional-maxio-bursting"));
    }

    private List<String> outgrown(String... rows) {
        var drawn = Stream.of(rows).map(this::row).toList();
        return markers(OutlookChart.of(outlook, drawn, ChartStyle.light()), Layer.FOREGROUND).stream()
                .map(Marker::getLabel)
                .toList();
    }

    @Test
    void pinned_scenarios_are_lines_beside_the_rows_and_what_cannot_be_drawn_is_told() {
        var pinned = List.of(
                new PinnedMonths("“as it was” (baseline)", outlook.row("regional-gp-bursting")),
                new PinnedMonths("“padded”", Optional.empty()),
                new PinnedMonths("“not so”", outlook.row("onezone-maxio-elastic")));
        var chart = OutlookChart.of(outlook, List.of(), ChartStyle.light(), Scale.LINEAR, pinned);
        assertEquals(List.of("The cheapest that fits", "“as it was” (baseline)", "Falls short"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {30, 33, 36, 39, 42, 45, 48, 51}, y(lines, 1), 1e-9);
        assertArrayEquals(new double[] {6, 7}, x(lines, 2), 1e-9, "its own months in which it falls short");
        assertEquals(
                List.of(
                        "“padded” is not followed: its padding is sized anew for every plan",
                        "“not so” is not possible"),
                notes(chart));
        assertEquals(
                List.of(
                        "Month (2026-12 is month 0)", "The cheapest that fits, USD a month",
                        "“as it was” (baseline), USD a month", "Falls short, USD a month"),
                chart.readings().table().columns());
        assertEquals(
                List.of(
                        "“as it was” (baseline), Regional · General Purpose · Bursting: $30.00 a month at first, $51.00 in"
                                + " month 7; it first falls short in month 6.",
                        "“padded” is not followed: its padding is sized anew for every plan.",
                        "“not so” is not possible."),
                pinned.stream().map(OutlookChart::describe).toList());
    }

    @Test
    void where_nothing_fits_the_line_of_the_cheapest_has_a_gap() {
        var lines = plot(OutlookChart.of(outlook, List.of(), ChartStyle.dark())).getDataset();
        assertArrayEquals(new double[] {30, 33, 36, 39, 42, 45, Double.NaN, Double.NaN}, y(lines, 0), 1e-9);
    }

    @Test
    void the_axes_carry_months_and_dollars() {
        var plot = plot(OutlookChart.of(outlook, List.of(), ChartStyle.light()));
        assertEquals("Month (2026-12 is month 0)", plot.getDomainAxis().getLabel());
        assertEquals("Cost a month, USD", plot.getRangeAxis().getLabel());
        var undated = outlook(Catalog.PRICES, Optional.empty());
        assertEquals(
                "Month",
                plot(OutlookChart.of(undated, List.of(), ChartStyle.light()))
                        .getDomainAxis()
                        .getLabel());
    }

    @Test
    void a_row_that_is_not_possible_is_told_instead_of_drawn() {
        var chart = OutlookChart.of(outlook, List.of(row("onezone-maxio-elastic")), ChartStyle.light());
        assertEquals(List.of("One Zone · Max I/O · Elastic is not possible"), notes(chart));
        assertEquals(List.of("The cheapest that fits"), legend(chart));
    }

    @Test
    void without_prices_the_chart_says_so() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        var chart = OutlookChart.of(outlook(none, Optional.empty()), List.of(), ChartStyle.light());
        assertEquals(
                "Nothing to draw: no row fits, or its prices are not known.",
                plot(chart).getNoDataMessage());
    }

    private OutlookRow row(String id) {
        return outlook.row(id).orElseThrow();
    }

    private static Outlook outlook(PriceList prices, Optional<YearMonth> from) {
        var plain = Workloads.of(100, steady(0, 1));
        Workload growing = plain.withStorage(new StoredData(
                        plain.storage().hot(),
                        DataSize.ZERO,
                        DataSize.ZERO,
                        DataSize.ofGib(10),
                        plain.storage().averageFile()))
                .withNeeds(new Needs(Optional.empty(), Optional.empty(), true, 0, Optional.of(Money.ofUsd("45"))));
        return Outlook.of(new Planner(Catalog.EDITION, prices), growing, 7, from);
    }
}
