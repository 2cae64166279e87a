package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.markers;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.PinnedBreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class BreakEvenChartTest {
    /// One hour a day of writes on an empty file system: 4.167 % average-to-peak.
    private final BreakEven hour = found(Workloads.of(0, daily(9, 1, 0, 200)));

    @Test
    void the_crossing_the_workload_and_the_rule_of_thumb_are_marked_in_words() {
        assertEquals(
                List.of("this workload, 4.167 %", "Elastic = Provisioned at 3.896 %", "AWS's rule of thumb, 5 %"),
                labels(BreakEvenChart.overRatio(hour, ChartStyle.light())));
    }

    @Test
    void in_a_low_chart_the_marks_named_first_keep_their_words() {
        var all = labels(BreakEvenChart.overRatio(preset("wordpress"), ChartStyle.light()));
        assertEquals(4, all.size());
        assertEquals(all, wordsAt(340));
        assertEquals(all.subList(0, 3), wordsAt(275));
        assertEquals(all.subList(0, 2), wordsAt(240));
    }

    /// Above the data of a chart of this height.
    private static List<String> wordsAt(int height) {
        var chart = BreakEvenChart.overRatio(preset("wordpress"), ChartStyle.light());
        var drawn = ChartImage.svg(chart, 420, height, "").replace("&apos;", "'");
        return labels(chart).stream().filter(drawn::contains).toList();
    }

    @Test
    void the_axes_carry_their_units_and_leave_room_beyond_the_last_mark() {
        var plot = plot(BreakEvenChart.overRatio(hour, ChartStyle.light()));
        assertEquals("Average-to-peak ratio, %", plot.getDomainAxis().getLabel());
        assertEquals("Cost a month, USD", plot.getRangeAxis().getLabel());
        assertEquals(0, plot.getDomainAxis().getLowerBound());
        assertEquals(7, plot.getDomainAxis().getUpperBound(), 1e-9);
        assertEquals(
                "Stored in Standard, GiB",
                plot(BreakEvenChart.overStored(hour, ChartStyle.light()))
                        .getDomainAxis()
                        .getLabel());
        assertEquals(
                "Stored in Standard, TiB",
                plot(BreakEvenChart.overStored(preset("ray-small"), ChartStyle.light()))
                        .getDomainAxis()
                        .getLabel());
    }

    @Test
    void a_line_ends_where_the_mode_ceases_to_serve() {
        var found = preset("wordpress");
        var chart = BreakEvenChart.overRatio(found, ChartStyle.light());
        var lines = plot(chart).getDataset();
        assertEquals(
                List.of("Bursting", "Elastic", "Provisioned", "Bursting with padding", "This workload", "Same cost"),
                legend(chart));
        double reach =
                100 * found.overRatio().orElseThrow().reaches().getFirst().at();
        double[] x = x(lines, 0);
        double[] bursting = y(lines, 0);
        double[] padded = y(lines, 3);
        for (int i = 0; i < x.length; i++) {
            assertEquals(x[i] > reach, Double.isNaN(bursting[i]), "at " + x[i]);
            assertEquals(x[i] > reach, !Double.isNaN(padded[i]), "at " + x[i]);
        }
        assertTrue(
                labels(chart).contains("Bursting serves up to 2.231 %"),
                labels(chart).toString());
    }

    @Test
    void places_of_the_same_cost_lie_on_the_lines() {
        var lines = plot(BreakEvenChart.overRatio(hour, ChartStyle.light())).getDataset();
        int last = lines.getSeriesCount() - 1;
        assertEquals("Same cost", lines.getSeriesKey(last));
        // 200 MiB/s take 2 TiB of padding at $0.30 a GiB, or 200 provisioned at $6.
        assertArrayEquals(new double[] {614.4, 1200}, Arrays.copyOf(y(lines, last), 2), 0.01);
        assertArrayEquals(new double[] {614.4 / 1200 * 3.89649, 3.89649}, Arrays.copyOf(x(lines, last), 2), 1e-5);
    }

    @Test
    void ratios_far_apart_are_drawn_on_logarithmic_axes() {
        var chart = BreakEvenChart.overRatio(preset("ml-dataset"), ChartStyle.dark());
        assertTrue(plot(chart).getDomainAxis() instanceof LogAxis);
        assertTrue(plot(chart).getRangeAxis() instanceof LogAxis);
        assertEquals(
                List.of("The peak stays 1,504 MiB/s and lasts shorter or longer; logarithmic scale"), notes(chart));
        assertFalse(plot(BreakEvenChart.overRatio(hour, ChartStyle.dark())).getDomainAxis() instanceof LogAxis);
    }

    @Test
    void a_mode_that_never_serves_is_told_instead_of_drawn() {
        var chart = BreakEvenChart.overRatio(preset("ray-small"), ChartStyle.light());
        assertEquals(
                List.of(
                        "The peak stays 4,096 MiB/s and lasts shorter or longer",
                        "Bursting does not serve this peak with what is stored, however short it lasts."),
                notes(chart));
        assertFalse(legend(chart).contains("Bursting"), legend(chart).toString());
    }

    @Test
    void over_the_stored_size_the_smallest_that_suffices_is_marked() {
        var chart = BreakEvenChart.overStored(preset("wordpress"), ChartStyle.light());
        assertEquals(List.of("this workload, 11 GiB", "Bursting suffices from 25.07 GiB"), labels(chart));
    }

    @Test
    void without_prices_the_chart_says_so() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        var plan = new Planner(Catalog.EDITION, none).plan(Workloads.of(11, steady(3, 0.3)));
        var found = BreakEven.of(plan, FileSystemType.REGIONAL);
        for (var chart : List.of(
                BreakEvenChart.overRatio(found, ChartStyle.light()),
                BreakEvenChart.overStored(found, ChartStyle.light()))) {
            assertEquals(0, plot(chart).getDataset().getSeriesCount());
            assertTrue(plot(chart).getNoDataMessage().startsWith("No price for Standard storage in us-east-1:"));
        }
    }

    @Test
    void without_data_there_is_no_ratio_to_draw() {
        var chart = BreakEvenChart.overRatio(found(Workloads.of(11, steady(0, 0))), ChartStyle.light());
        assertEquals(
                "No data moves, so there is no average-to-peak ratio.",
                plot(chart).getNoDataMessage());
    }

    @Test
    void every_preset_is_drawn_in_light_and_dark() {
        for (var id : Presets.IDS) {
            var found = preset(id);
            assertTrue(ChartImage.png(BreakEvenChart.overRatio(found, ChartStyle.light()), 600, 300, 1).length > 2_000);
            assertTrue(ChartImage.png(BreakEvenChart.overStored(found, ChartStyle.dark()), 600, 300, 1).length > 2_000);
        }
    }

    @Test
    void a_reading_names_the_place_and_what_each_mode_costs_there() {
        assertEquals(
                "1.995 %; Elastic $614.40 a month; Provisioned $1,200.00 a month; Bursting with padding $614.40 a month;"
                        + " Same cost $614.40 a month",
                Drawn.sentence(BreakEvenChart.overRatio(hour, ChartStyle.light()), 1.995));
    }

    private static List<String> labels(JFreeChart chart) {
        return markers(chart, Layer.FOREGROUND).stream()
                .map(Marker::getLabel)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BreakEven preset(String id) {
        return found(Presets.bundled(id).orElseThrow().workload());
    }

    private static BreakEven found(Workload workload) {
        return BreakEven.of(new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload), FileSystemType.REGIONAL);
    }

    /// Two hours a day at the same rate, on 500 GiB; beside it one without traffic.
    @Test
    void pinned_scenarios_stand_at_their_own_ratio_size_and_cost_and_their_own_crossing_is_a_small_mark() {
        var pinned = List.of(
                pinned("“two hours” (baseline)", Workloads.of(500, daily(9, 2, 0, 200))),
                pinned("“idle”", Workloads.of(100, steady(0, 0))));
        var ratio = BreakEvenChart.overRatio(hour, ChartStyle.light(), Scale.LINEAR, pinned);
        assertEquals(
                List.of("“two hours” (baseline)"),
                legend(ratio).stream().filter(name -> name.startsWith("“")).toList());
        int own = legend(ratio).indexOf("“two hours” (baseline)");
        var lines = plot(ratio).getDataset();
        assertArrayEquals(new double[] {200 / 24.0}, x(lines, own), 1e-9);
        assertArrayEquals(new double[] {usd(pinned.getFirst())}, y(lines, own), 1e-9);
        var renderer = plot(ratio).getRenderer();
        assertEquals(PinnedLines.shape(0), renderer.getSeriesShape(own));
        assertTrue(plot(ratio).getDomainAxis().getRange().contains(200 / 24.0));
        assertTrue(
                notes(ratio).contains("“idle” moves no data, so it has no ratio"),
                notes(ratio).toString());
        assertTrue(
                Drawn.sentence(ratio, 200 / 24.0)
                        .contains("“two hours” (baseline) " + Money.ofUsd(usd(pinned.getFirst())) + " a month"),
                Drawn.sentence(ratio, 200 / 24.0));
        var same = "“two hours” (baseline): Elastic = Provisioned";
        double at = pinned.getFirst()
                .found()
                .overRatio()
                .flatMap(curves -> curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED))
                .orElseThrow()
                .at();
        assertArrayEquals(new double[] {100 * at}, x(lines, lines.indexOf(same)), 1e-9);
        assertTrue(Drawn.sentence(ratio, 100 * at).contains(same + " $"), Drawn.sentence(ratio, 100 * at));
        ratio.hide(Set.of("“two hours” (baseline)"));
        assertFalse(renderer.isSeriesVisible(lines.indexOf(same)), "it is hidden with its scenario");
        var stored = BreakEvenChart.overStored(hour, ChartStyle.light(), Scale.LINEAR, pinned);
        int size = legend(stored).indexOf("“idle”");
        assertArrayEquals(new double[] {100}, x(plot(stored).getDataset(), size), 1e-9);
        assertArrayEquals(new double[] {30}, y(plot(stored).getDataset(), size), 1e-9);
        assertEquals(PinnedLines.shape(1), plot(stored).getRenderer().getSeriesShape(size));
        assertEquals(
                List.of("“idle”, Regional · General Purpose · Bursting: $30.00 a month, 100 GiB stored."),
                pinned.stream().skip(1).map(BreakEvenChart::describe).toList());
    }

    @Test
    void the_curves_over_the_stored_size_go_on_to_where_a_pinned_scenario_stands() {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(Workloads.of(0, daily(9, 1, 0, 200)));
        var usual = BreakEven.of(plan, FileSystemType.REGIONAL).overStored();
        double most = usual.points().getLast().at();
        var further = BreakEven.of(plan, FileSystemType.REGIONAL, Watch.NONE, DataSize.ofGib(3 * most))
                .overStored();
        assertEquals(3 * most, further.points().getLast().at());
        assertEquals(
                usual.points(),
                further.points().stream().filter(point -> point.at() <= most).toList());
    }

    private static PinnedBreakEven pinned(String name, Workload workload) {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        return new PinnedBreakEven(
                name,
                plan.evaluation("regional-gp-bursting").orElseThrow(),
                BreakEven.of(plan, FileSystemType.REGIONAL));
    }

    private static double usd(PinnedBreakEven one) {
        return one.row()
                .outcome()
                .orElseThrow()
                .cost()
                .monthly()
                .orElseThrow()
                .usd()
                .doubleValue();
    }
}
