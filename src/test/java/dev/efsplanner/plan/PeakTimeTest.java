package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PeakTimeTest {
    @Test
    void every_ratio_has_a_week_with_that_average_and_no_higher_peak() {
        var random = new SplittableRandom(7);
        for (int n = 0; n < Draws.of(200); n++) {
            var found = PeakTime.of(week(Workloads.random(random).layers().toArray(TrafficLayer[]::new)));
            if (found.isEmpty()) continue;
            var peak = found.get();
            for (double ratio : new double[] {1e-4, peak.own() / 2, peak.own(), (1 + peak.own()) / 2, 1}) {
                var week = peak.at(ratio);
                double moved = 0, seconds = 0, at = 0;
                for (var segment : week) {
                    assertEquals(at, segment.startSeconds(), 1e-6);
                    at += segment.seconds();
                    moved += data(segment) * segment.seconds();
                    seconds += segment.seconds();
                    assertTrue(data(segment) <= peak.peakMibps());
                }
                assertEquals(Demand.WEEK_SECONDS, seconds, 1e-5);
                assertEquals(ratio, moved / seconds / peak.peakMibps(), 1e-9);
            }
        }
    }

    @Test
    void a_shorter_peak_is_shorter_on_each_day_and_keeps_its_mix() {
        var half = PeakTime.of(week(Workloads.steady(30, 10))).orElseThrow().at(0.25);
        assertEquals(14, half.size());
        assertEquals(21_600, half.getFirst().seconds(), 1e-9);
        assertEquals(30, half.getFirst().readMibps());
        assertEquals(20, half.getFirst().meteredMibps(), 1e-9);
        assertEquals(0, half.get(1).meteredMibps());
        assertEquals(86_400, half.get(2).startSeconds());
    }

    @Test
    void a_longer_peak_takes_the_place_of_the_rest() {
        var always = PeakTime.of(week(Workloads.daily(8, 2, 90, 0), Workloads.steady(0, 10)))
                .orElseThrow()
                .at(1);
        assertTrue(always.stream().allMatch(segment -> segment.readMibps() == 90 && segment.writeMibps() == 10));
    }

    @Test
    void without_data_there_is_no_ratio() {
        assertEquals(Optional.empty(), PeakTime.of(week(Workloads.steady(0, 0))));
    }

    private static List<Metered> week(TrafficLayer... layers) {
        return Metered.of(Demand.ofWeek(List.of(layers)), Catalog.EDITION);
    }

    private static double data(Metered segment) {
        return segment.readMibps() + segment.writeMibps();
    }
}
