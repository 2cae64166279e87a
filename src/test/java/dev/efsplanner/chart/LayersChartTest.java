package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.TrafficLayer;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;

class LayersChartTest {
    private final Plan plan = new Planner(Catalog.EDITION, Catalog.PRICES)
            .plan(Workloads.of(
                    100,
                    layer("base", new Schedule.Always(), 20),
                    layer("backup", new Schedule.Weekly(EnumSet.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), 2), 50)));
    private final Evaluation bursting = plan.evaluation("regional-gp-bursting").orElseThrow();

    private static TrafficLayer layer(String name, Schedule schedule, double write) {
        var mib = IoSize.ofKib(1024);
        return new TrafficLayer(name, schedule, DataRate.ZERO, DataRate.ofMibps(write), mib, mib, 0, 0);
    }

    @Test
    void each_layer_is_drawn_by_its_own_rate_beside_all_of_them_and_what_is_permitted() {
        var chart = LayersChart.of(plan, bursting, ChartStyle.light());
        assertEquals(List.of("base", "backup", "All layers", "Permitted"), legend(chart));
        var lines = plot(chart).getDataset();
        assertEquals(336, lines.getItemCount(0));
        assertArrayEquals(new double[] {0, 1, 1, 2}, Arrays.copyOf(x(lines, 0), 4));
        assertArrayEquals(x(lines, 0), x(lines, 1), "they stand on each other");
        assertArrayEquals(new double[] {0, 50, 50, 50, 50, 0}, Arrays.copyOfRange(y(lines, 1), 65, 71));
        assertArrayEquals(new double[] {20, 70, 70, 70, 70, 20}, Arrays.copyOfRange(y(lines, 2), 65, 71));
        assertArrayEquals(
                new double[] {100},
                Arrays.stream(y(lines, 3)).distinct().limit(1).toArray());
        assertEquals(
                "Week by layer · Regional · General Purpose · Bursting",
                chart.getTitle().getText());
        assertEquals("Metered, MiB/s", plot(chart).getRangeAxis().getLabel());
        assertEquals("Weekday and time, week 1", plot(chart).getDomainAxis().getLabel());
    }

    @Test
    void all_that_a_pinned_scenario_asks_for_is_a_line_of_its_own_and_the_chart_holds_it() {
        var other = new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(Workloads.of(100, layer("base", new Schedule.Always(), 90)));
        var pinned = List.of(
                new Contender("“more” (baseline)", other, other.evaluations().getFirst()),
                new Contender("“as it is”", plan, bursting));
        var chart = LayersChart.of(plan, bursting, ChartStyle.light(), pinned);
        assertEquals(
                List.of("base", "backup", "All layers", "“more” (baseline)", "“as it is”", "Permitted"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(
                new double[] {90}, Arrays.stream(y(lines, 3)).distinct().toArray());
        assertArrayEquals(y(lines, 2), y(lines, 4));
        assertEquals(Strokes.pinned(1), plot(chart).getRenderer().getSeriesStroke(4));
        assertEquals(110, plot(chart).getRangeAxis().getUpperBound(), 1e-9);
        assertEquals(
                "Tue 10:00; base 20 MiB/s (20.97 MB/s); backup 50 MiB/s (52.43 MB/s); All layers 70 MiB/s (73.4 MB/s);"
                        + " “more” (baseline) 90 MiB/s (94.37 MB/s); “as it is” 70 MiB/s (73.4 MB/s); Permitted 100 MiB/s"
                        + " (104.9 MB/s)",
                Drawn.sentence(chart, 34));
        assertEquals(
                "“more” (baseline): at the fullest moment, Mon 00:00, the layers are metered 90 MiB/s together: base 90.",
                LayersChart.describe(pinned.getFirst()));
    }

    @Test
    void what_is_read_at_a_place_is_each_layers_own_rate_with_a_dot_on_top_of_it_in_the_stack() {
        var chart = LayersChart.of(plan, bursting, ChartStyle.light());
        var reading = chart.readings()
                .nearest(Drawn.screen(chart), Drawn.screen(chart).x(34), 100, Set.of())
                .orElseThrow();
        assertEquals(
                "Tue 10:00; base 20 MiB/s (20.97 MB/s); backup 50 MiB/s (52.43 MB/s); All layers 70 MiB/s (73.4 MB/s);"
                        + " Permitted 100 MiB/s (104.9 MB/s)",
                reading.sentence());
        assertEquals(
                List.of(20.0, 70.0, 70.0, 100.0),
                reading.entries().stream().map(Reading.Entry::y).toList());
        var without = chart.readings()
                .nearest(Drawn.screen(chart), Drawn.screen(chart).x(34), 100, Set.of("base"))
                .orElseThrow();
        assertEquals(50, without.entries().getFirst().y());
    }

    @Test
    void a_layer_that_is_hidden_lets_those_above_it_down() {
        var style = ChartStyle.light();
        var chart = LayersChart.of(plan, bursting, style);
        int ground = style.background().getRGB();
        assertNotEquals(ground, pixel(chart, 34, 60.7), "the backup stands on the base");
        chart.hide(Set.of("base", "All layers"));
        assertEquals(ground, pixel(chart, 34, 60.7), "it ends at 50 now");
        assertNotEquals(ground, pixel(chart, 34, 30.3));
        assertEquals(List.of("backup", "Permitted"), legend(chart));
    }

    private static int pixel(BufferedChart chart, double hour, double mibps) {
        var image = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);
        var info = new ChartRenderingInfo();
        chart.draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 2000, 1000), info);
        var screen = new Projection(chart.getXYPlot(), info.getPlotInfo().getDataArea());
        return image.getRGB((int) screen.x(hour), (int) screen.y(mibps));
    }

    @Test
    void the_twin_has_a_row_for_each_hour_and_a_column_for_each_layer() {
        var table =
                LayersChart.of(plan, bursting, ChartStyle.light()).readings().table();
        assertEquals(
                List.of(
                        "Weekday and time, week 1",
                        "base, MiB/s",
                        "backup, MiB/s",
                        "All layers, MiB/s",
                        "Permitted, MiB/s"),
                table.columns());
        assertEquals(
                List.of("Tue 09:00", "20", "50", "70", "100"),
                table.rows().stream()
                        .filter(row -> row.getFirst().text().equals("Tue 09:00"))
                        .findFirst()
                        .orElseThrow()
                        .stream()
                        .map(ChartTable.Cell::text)
                        .toList());
    }

    @Test
    void what_permits_far_more_is_told_in_words_and_so_is_a_row_that_is_not_possible() {
        var elastic = plan.evaluation("regional-gp-elastic").orElseThrow();
        var chart = LayersChart.of(plan, elastic, ChartStyle.light());
        assertEquals(List.of("base", "backup", "All layers"), legend(chart));
        assertEquals(1, notes(chart).size());
        var none = HandPlan.steady();
        assertEquals(
                List.of("Nothing is permitted: this configuration is not possible"),
                notes(LayersChart.of(none, none.evaluations().get(2), ChartStyle.dark())));
        assertEquals(
                "At the fullest moment, Mon 00:00, the layers are metered 1.3 MiB/s together: steady 1.3. Regional ·"
                        + " General Purpose · Bursting permits 100 MiB/s or more in the first week.",
                LayersChart.describe(none, none.evaluations().get(1)));
    }

    @Test
    void sixteen_layers_differ_in_colour_or_in_pattern() {
        var style = ChartStyle.dark();
        long kinds = IntStream.range(0, 16)
                .mapToObj(i -> style.row(i) + " " + Math.floorMod(i + i / 4, 4))
                .distinct()
                .count();
        assertEquals(16, kinds);
    }
}
