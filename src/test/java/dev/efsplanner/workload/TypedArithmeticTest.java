package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedArithmeticTest {
    private static final Workload WORKLOAD = Workloads.of(100, Workloads.steady(3, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOT            | 2*1.5 TiB        | = 3,072 GiB
            HOT            | 12 TB            | ≈ 11,176 GiB
            HOT            | 1..2..4 TiB      | = 1,024..2,048..4,096 GiB
            HOT            | 1+1..3..2*4 TiB  | = 2,048..3,072..8,192 GiB
            HOT            | 1 GiB..1 TiB..1 PiB | = 1..1,024..1,048,576 GiB
            GROWTH         | 10 GB/day        | ≈ 283.3 GiB/month
            AVERAGE_FILE   | 2 MiB            | = 2,048 KiB
            CLIENT_COUNT   | 3*(2+4)          | = 18
            NIC            | 10 Gbit/s        | ≈ 1,192 MiB/s
            READ           | 300 MB/s         | ≈ 286.1 MiB/s
            HOURS          | 90 min           | = 1.5 h
            METADATA_OPS   | 6k               | = 6,000 a second
            OUTSIDE_ZONE   | 25 %             | = 0.25
            HORIZON        | 2 years          | = 730 days
            READ_LATENCY   | 250 µs           | = 0.25 ms
            """)
    void what_was_understood_is_said_in_the_unit_of_the_field(WorkloadField field, String typed, String words) {
        assertEquals(Optional.of(words), field.understood(typed));
    }

    @ParameterizedTest
    @CsvSource({"HOT, 3072", "HOT, 1..2..4", "HOT, ''", "HOT, 3 parsec", "NAME, 2*3", "DAYS, MON-FRI", "START, 9:00"})
    void a_number_alone_and_what_is_none_need_no_words(WorkloadField field, String typed) {
        assertEquals(Optional.empty(), field.understood(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 GiB..2..3     | in a range each of the three numbers has its unit, or only the last one
            1..2 GiB..3 GiB | in a range each of the three numbers has its unit, or only the last one
            3..2..1 TiB     | a range must not fall: write low..likely..high, as in 50..100..200, not 3..2..1 TiB
            1..2..4 MiB/s   | low: '1 MiB/s' is a rate, which cannot be a size: write GiB, TiB, GB, TB or a number alone
            """)
    void a_range_with_units_at_odds_is_refused(String typed, String message) {
        var problems = WorkloadField.HOT.read(typed, "$") instanceof Invalid<?>(var found) ? found : List.<Problem>of();
        assertEquals(new Problem("$", message), problems.getFirst());
    }

    @Test
    void the_workload_and_its_file_hold_the_number_that_was_understood() {
        var typed =
                WorkloadText.of(WORKLOAD).with(WorkloadField.HOT, "2*1.5 TiB").with(0, WorkloadField.READ, "300 MB/s");
        var parsed = typed.parse(KnownRegions.of(List.of(WORKLOAD.region())));
        var workload = parsed instanceof Valid<Workload>(var valid) ? valid : null;
        assertEquals(3072, workload.storage().hot().gib());
        assertEquals(286.102294921875, workload.layers().getFirst().read().mibps());
        assertTrue(WorkloadWriter.text(workload).contains("\"hotGiB\": 3072"));
    }

    @Test
    void every_number_is_counted_in_the_unit_beside_it() {
        var wrong = Stream.<Field>concat(Arrays.stream(WorkloadField.values()), Arrays.stream(SimpleField.values()))
                .filter(field -> measure(field.rule())
                        .filter(measure -> !measure.symbol().equals(field.unit()))
                        .isPresent())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Optional<Measure> measure(FieldRule rule) {
        return switch (rule) {
            case FieldRule.Amount amount -> Optional.of(amount.measure());
            case FieldRule.Ranged ranged -> Optional.of(ranged.amount().measure());
            case FieldRule.Whole whole -> Optional.of(whole.measure());
            default -> Optional.empty();
        };
    }
}
