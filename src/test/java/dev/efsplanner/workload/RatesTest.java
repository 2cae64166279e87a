package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.workload.Demand.Segment;
import dev.efsplanner.workload.Rates.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final Map<Column, double[]> TWO = Map.of(
            Column.READ_MIBPS, new double[] {3, 0},
            Column.READ_OPS, new double[] {48, 0},
            Column.METADATA_READ_OPS, new double[] {30, 0},
            Column.METADATA_WRITE_OPS, new double[] {10, 0});

    @Test
    void samples_read_as_segments_with_one_layer_of_their_average_request() {
        var demand = Demand.measured(Rates.every(60, 2, TWO));
        var layer = new TrafficLayer(
                "measured",
                new Schedule.Always(),
                DataRate.ofMibps(3),
                DataRate.ZERO,
                IoSize.ofKib(64),
                IoSize.ofKib(1024),
                40,
                0.75);
        assertEquals(List.of(new Segment(0, 60, List.of(layer)), new Segment(60, 60, List.of())), demand.segments());
        assertEquals(120, demand.cycleSeconds());
    }

    @Test
    void only_what_was_measured_has_columns() {
        assertEquals(Optional.empty(), Demand.ofWeek(List.of()).measured());
        assertEquals(
                2,
                Demand.measured(Rates.every(60, 2, TWO))
                        .measured()
                        .orElseThrow()
                        .size());
    }

    @Test
    void the_peaks_of_some_segments_are_the_largest_in_each_column_over_the_time_they_last() {
        var rates = new Rates(
                new double[] {0, 60, 90, 200, 210},
                new double[] {60, 30, 110, 10, 5},
                Map.of(
                        Column.READ_MIBPS, new double[] {1, 3, 0, 2, 5},
                        Column.READ_OPS, new double[] {64, 3, 0, 2, 5},
                        Column.WRITE_MIBPS, new double[] {0, 4, 6, 7, 0},
                        Column.WRITE_OPS, new double[] {0, 8, 6, 7, 0},
                        Column.METADATA_READ_OPS, new double[] {9, 0, 1, 0, 2},
                        Column.METADATA_WRITE_OPS, new double[] {0, 0, 0, 3, 1}));
        assertEquals(
                List.of(
                        "0 90 | 3 4 | 64 8 | 9 0", //
                        "90 120 | 2 7 | 2 7 | 1 3",
                        "210 5 | 5 0 | 5 0 | 2 1"),
                rows(rates.peaks(2)));
        assertEquals(List.of("0 215 | 5 7 | 64 8 | 9 3"), rows(rates.peaks(64)));
    }

    private static List<String> rows(Rates rates) {
        return IntStream.range(0, rates.size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%.0f %.0f | %.0f %.0f | %.0f %.0f | %.0f %.0f",
                        rates.startSeconds(i),
                        rates.seconds(i),
                        rates.readMibps(i),
                        rates.writeMibps(i),
                        rates.readOps(i),
                        rates.writeOps(i),
                        rates.metadataReadOps(i),
                        rates.metadataWriteOps(i)))
                .toList();
    }

    @Test
    void what_cannot_be_is_refused_with_its_place() {
        assertEquals("segment 1 has data without operations, or the reverse", refusal(60, Column.READ_MIBPS, 0, 1));
        assertEquals("WRITE_OPS of segment 0 is -1.0", refusal(60, Column.WRITE_OPS, -1, 0));
        assertEquals("READ_OPS of segment 1 is NaN", refusal(60, Column.READ_OPS, 0, Double.NaN));
        assertEquals("READ_OPS has 3 values, not 2", refusal(60, Column.READ_OPS, 0, 0, 0));
        assertEquals("segment 0 lasts 0.0 s", refusal(0, Column.METADATA_READ_OPS, 1, 1));
    }

    private static String refusal(double seconds, Column column, double... values) {
        return assertThrows(IllegalArgumentException.class, () -> Rates.every(seconds, 2, Map.of(column, values)))
                .getMessage();
    }
}
