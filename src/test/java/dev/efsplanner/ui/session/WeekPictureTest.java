package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Draws;
import dev.efsplanner.support.RandomWorkloads;
import dev.efsplanner.ui.session.WeekPicture.Block;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.WeekLayer;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekPictureTest {
    @Test
    void a_block_goes_on_past_midnight_and_past_sunday() {
        assertEquals(
                List.of("MONDAY 0.0-2.0 end", "SUNDAY 22.0-24.0 start"),
                blocks(layer("night", "SUN", "22:00", "4", "5")));
    }

    @Test
    void a_layer_that_is_on_for_longer_than_a_day_never_counts_twice() {
        assertEquals(
                List.of("MONDAY 12.0-24.0 start", "TUESDAY 0.0-24.0", "WEDNESDAY 0.0-18.0 end"),
                blocks(layer("long", "MON,TUE", "12:00", "30", "5")));
    }

    @Test
    void always_fills_every_day_and_has_no_ends() {
        assertEquals(
                7, picture(List.of(Map.of(WorkloadField.READ, "3"))).blocks().size());
        assertEquals("FRIDAY 0.0-24.0", blocks(Map.of(WorkloadField.READ, "3")).get(4));
    }

    @Test
    void layers_stack_to_the_highest_rate_of_the_week() {
        var picture =
                picture(List.of(layer("base", "MON", "0:00", "24", "50"), layer("peak", "MON", "9:00", "2", "50")));
        var peak = picture.blocks().getLast().pieces();
        assertEquals(List.of(new WeekPicture.Piece(9, 11, 0.5, 1)), peak);
        assertEquals(
                List.of(
                        new WeekPicture.Piece(0, 9, 0, 0.5),
                        new WeekPicture.Piece(9, 11, 0, 0.5),
                        new WeekPicture.Piece(11, 24, 0, 0.5)),
                picture.blocks().getFirst().pieces());
        assertEquals(Optional.of(1), picture.at(DayOfWeek.MONDAY, 10, 0.9).map(WeekPictureTest::layer));
        assertEquals(Optional.of(0), picture.at(DayOfWeek.MONDAY, 10, 0.4).map(WeekPictureTest::layer));
        assertEquals(Optional.empty(), picture.at(DayOfWeek.MONDAY, 8, 0.9));
        assertEquals(Optional.empty(), picture.at(DayOfWeek.TUESDAY, 10, 0.5));
    }

    @Test
    void a_layer_says_in_words_when_it_is_on() {
        var layers = WeekLayer.of(new WorkloadText(
                Map.of(),
                List.of(
                        layer("batch", "weekdays", "22:00", "2", "80"),
                        layer("", "MON,WED", "9:30", "90 min", "1 GiB/s"),
                        layer("wrong", "someday", "9:30", "1", "1"),
                        Map.of(WorkloadField.READ, "1..2..4"))));
        assertEquals(
                List.of(
                        "batch, weekdays 22:00 for 2 hours, 80 MiB/s",
                        "layer 2, MON, WED 09:30 for 1.5 hours, 1,024 MiB/s",
                        "layer 4, always, 2 MiB/s"),
                layers.stream().map(WeekLayer::words).toList());
    }

    @Test
    void at_every_moment_the_picture_shows_the_layers_that_the_plan_counts() {
        var workloads = new RandomWorkloads(21);
        for (int i = 0; i < Draws.of(200); i++) {
            var workload = workloads.next(List.of("us-east-1"));
            var picture = WeekPicture.of(WeekLayer.of(WorkloadText.of(workload)));
            for (var segment : Demand.ofWeek(workload.layers()).segments()) {
                double hour = (segment.startSeconds() + segment.seconds() / 2) / 3600;
                var day = DayOfWeek.of((int) (hour / 24) + 1);
                var shown = picture.blocks().stream()
                        .filter(block -> block.day() == day && block.from() <= hour % 24 && hour % 24 < block.to())
                        .map(block -> workload.layers().get(layer(block)))
                        .toList();
                assertEquals(segment.layers(), shown);
            }
            assertTrue(picture.blocks().stream()
                    .flatMap(block -> block.pieces().stream())
                    .allMatch(piece -> piece.bottom() >= 0 && piece.top() <= 1 + 1e-9));
        }
    }

    private static int layer(Block block) {
        return block.layer().layer();
    }

    private static Map<WorkloadField, String> layer(String name, String days, String start, String hours, String read) {
        return Map.of(
                WorkloadField.LAYER_NAME,
                name,
                WorkloadField.DAYS,
                days,
                WorkloadField.START,
                start,
                WorkloadField.HOURS,
                hours,
                WorkloadField.READ,
                read);
    }

    private static WeekPicture picture(List<Map<WorkloadField, String>> layers) {
        return WeekPicture.of(WeekLayer.of(new WorkloadText(Map.of(), layers)));
    }

    private static List<String> blocks(Map<WorkloadField, String> layer) {
        var blocks = picture(List.of(layer)).blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(blocks::get)
                .map(block -> block.day() + " " + block.from() + "-" + block.to() + (block.begins() ? " start" : "")
                        + (block.ends() ? " end" : ""))
                .toList();
    }
}
