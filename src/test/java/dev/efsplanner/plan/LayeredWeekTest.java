package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.LayeredWeek.Layer;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.TrafficLayer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayeredWeekTest {
    private static final IoSize MIB = IoSize.ofKib(1024);

    private static TrafficLayer layer(String name, Schedule schedule, double read, double write) {
        return new TrafficLayer(name, schedule, DataRate.ofMibps(read), DataRate.ofMibps(write), MIB, MIB, 0, 0);
    }

    private static Plan plan(TrafficLayer... layers) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(Workloads.of(100, layers));
    }

    private static Schedule at(DayOfWeek day, String start, double hours) {
        return new Schedule.Weekly(EnumSet.of(day), LocalTime.parse(start), hours);
    }

    @Test
    void each_layer_is_metered_hour_by_hour_and_also_cut_where_it_begins_and_ends() {
        var week = LayeredWeek.of(plan(
                layer("base", new Schedule.Always(), 3, 1), layer("backup", at(DayOfWeek.MONDAY, "01:30", 1), 30, 0)));
        assertEquals(171, week.edges().size());
        assertEquals(
                List.of(0.0, 3600.0, 5400.0, 7200.0, 9000.0, 10_800.0),
                week.edges().subList(0, 6));
        assertEquals(604_800, week.edges().getLast());
        assertEquals(
                List.of("base", "backup"),
                week.layers().stream().map(Layer::name).toList());
        assertEquals(Collections.nCopies(170, 2.0), week.layers().getFirst().mibps());
        assertEquals(
                List.of(0.0, 0.0, 10.0, 10.0, 0.0),
                week.layers().getLast().mibps().subList(0, 5));
        assertEquals(List.of(2.0, 2.0, 12.0, 12.0, 2.0), week.total().subList(0, 5));
        assertEquals(
                "At the fullest moment, Mon 01:30, the layers are metered 12 MiB/s together: backup 10, base 2.",
                week.sentence());
    }

    @Test
    void layers_of_one_name_and_those_called_like_the_whole_have_names_of_their_own() {
        var twice = layer("scan", at(DayOfWeek.SUNDAY, "20:00", 6), 0, 5);
        var week = LayeredWeek.of(plan(twice, twice, layer("All layers", new Schedule.Always(), 0, 1)));
        assertEquals(
                List.of("scan", "scan (2)", "All layers (2)"),
                week.layers().stream().map(Layer::name).toList());
        assertEquals(week.layers().get(0).mibps(), week.layers().get(1).mibps());
        assertEquals(11, week.total().getLast(), "what passes midnight goes on in the next week's first hours");
        assertEquals(11, week.total().getFirst());
        assertEquals(1, week.total().get(2));
    }

    @Test
    void a_week_without_traffic_says_so() {
        assertEquals(
                "No layer asks for anything.",
                LayeredWeek.of(plan(layer("idle", new Schedule.Always(), 0, 0))).sentence());
    }

    @Test
    void measured_traffic_is_one_layer_averaged_by_the_hour() {
        var columns = new EnumMap<Rates.Column, double[]>(Rates.Column.class);
        for (var column : Rates.Column.values()) columns.put(column, new double[120]);
        for (int minute = 0; minute < 30; minute++) {
            columns.get(Rates.Column.WRITE_MIBPS)[minute] = 8;
            columns.get(Rates.Column.WRITE_OPS)[minute] = 8;
        }
        var measured = Demand.measured(Rates.every(60, 120, columns));
        var planner = new Planner(Catalog.EDITION, Catalog.PRICES);
        var workload = Workloads.of(100, Workloads.steady(1, 1));
        var expected = new LayeredWeek(List.of(0.0, 3600.0, 7200.0), List.of(new Layer("measured", List.of(4.0, 0.0))));
        assertEquals(expected, LayeredWeek.of(planner.plan(workload, measured)));
        var samples = new Demand(new ArrayList<>(measured.segments()));
        assertEquals(expected, LayeredWeek.of(planner.plan(workload, samples)));
    }

    @Test
    void the_layers_of_every_preset_add_up_to_what_its_rows_are_asked_for() {
        for (var preset : Presets.bundled()) {
            var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(preset.workload());
            var week = LayeredWeek.of(plan);
            var total = week.total();
            for (int i = 0; i < total.size(); i++) {
                double at = week.edges().get(i);
                var segment = plan.demand().segments().stream()
                        .filter(s -> s.startSeconds() <= at && at < s.startSeconds() + s.seconds())
                        .findFirst()
                        .orElseThrow();
                double metered = Metered.of(segment, Catalog.EDITION.metering()).meteredMibps();
                assertEquals(metered, total.get(i), 1e-9, preset.id() + " " + at);
            }
            assertTrue(IntStream.range(1, week.edges().size())
                    .allMatch(i -> week.edges().get(i - 1) < week.edges().get(i)));
        }
    }
}
