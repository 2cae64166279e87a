package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.credit.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {
    private static List<Point> noise(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Point(i, (i * 7919) % 1000, 0, 0, 1, 0))
                .toList();
    }

    @Test
    void few_points_are_drawn_as_they_are() {
        var line = Line.straight(noise(5), 1, Point::creditMib);
        assertArrayEquals(new double[] {0, 1, 2, 3, 4}, line.x());
        assertArrayEquals(new double[] {0, 919, 838, 757, 676}, line.y());
    }

    @Test
    void a_long_line_is_thinned_without_losing_ends_and_extremes() {
        var points = noise(100_000);
        var line = Line.straight(points, 1, Point::creditMib);
        assertTrue(line.x().length <= 4_004, line.x().length + " corners");
        assertEquals(0, line.x()[0]);
        assertEquals(99_999, line.x()[line.x().length - 1]);
        assertEquals(999, Arrays.stream(line.y()).max().orElseThrow());
        assertEquals(0, Arrays.stream(line.y()).min().orElseThrow());
        for (int i = 1; i < line.x().length; i++) assertTrue(line.x()[i - 1] < line.x()[i]);
    }

    @Test
    void a_single_spike_among_many_points_survives() {
        var points = IntStream.range(0, 50_000)
                .mapToObj(i -> new Point(i, i == 31_234 ? 500 : 1, 0, 0, 1, 0))
                .toList();
        assertEquals(500, Line.straight(points, 1, Point::creditMib).highest());
    }
}
