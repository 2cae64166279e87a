package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Draws;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOT            | 100        | 120        | 80
            HOT            | 110        | 120        | 100
            HOT            | 1.5 TiB    | 2 TiB      | 1.2 TiB
            HOT            | 2*1.5 TiB  | 4000       | 3000
            HOT            | 0          | 1          |
            HOT            | 0.1        | 0.12       | 0
            HOT            | 1073741824 |            | 1000000000
            NIC            | 0.001      | 0.0012     |
            READ           | 300 MB/s   | 400 MB/s   | 250 MB/s
            CLIENT_COUNT   | 4          | 5          | 3
            CLIENT_COUNT   | 1          | 2          |
            CLIENT_COUNT   | 10         | 12         | 9
            CLIENT_COUNT   | ~~         | 5          | 3
            HOURS          | 2          | 2.5        | 1.5
            HOURS          | 160        | 168        | 150
            HOURS          | 90 min     | 100 min    | 80 min
            OUTSIDE_ZONE   | 0.33       | 0.35       | 0.3
            OUTSIDE_ZONE   | 25 %       | 30 %       | 20 %
            OUTSIDE_ZONE   | 1          |            | 0.95
            DISCOUNT       | 7.5        | 8          | 7
            MONTH          | 730        | 744        | 720
            HORIZON        | 365        | 400        | 300
            START          | 22:00      | 22:15      | 21:45
            START          | 23:50      | 00:00      | 23:45
            START          | 00:00      | 00:15      | 23:45
            """, quoteCharacter = '~')
    void a_step_leads_to_the_next_round_number_in_the_unit_that_is_typed(
            WorkloadField field, String typed, String up, String down) {
        assertEquals(Optional.ofNullable(up), Steps.next(field, typed, true));
        assertEquals(Optional.ofNullable(down), Steps.next(field, typed, false));
    }

    @ParameterizedTest
    @CsvSource({"HOT, 12x", "HOT, 1..2..3", "HOT, ''", "PROVISIONED, ''", "NAME, 5", "DAYS, MON-FRI", "OWNER_UID, 1000"
    })
    void where_no_single_number_is_typed_there_is_no_step(WorkloadField field, String typed) {
        assertEquals(Optional.empty(), Steps.next(field, typed, true));
    }

    @Test
    void every_step_from_anywhere_is_right_and_goes_its_way() {
        var random = new Random(3);
        var fields = Stream.<Field>concat(Arrays.stream(WorkloadField.values()), Arrays.stream(SimpleField.values()))
                .filter(field -> TypedNumber.amount(field.rule()).isPresent())
                .toList();
        for (int i = 0; i < Draws.of(20_000); i++) {
            var field = fields.get(random.nextInt(fields.size()));
            var bounds = TypedNumber.amount(field.rule()).orElseThrow();
            double somewhere = Math.clamp(Math.pow(10, random.nextDouble() * 9 - 3), bounds.least(), bounds.most());
            var typed = Written.number(field.rule() instanceof FieldRule.Whole ? Math.ceil(somewhere) : somewhere);
            boolean up = random.nextBoolean();
            var next = Steps.next(field, typed, up);
            if (next.isEmpty()) continue;
            double before = number(field, typed);
            double after = number(field, next.get());
            assertTrue(up ? after > before : after < before, field + ": " + typed + " to " + next.get());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOT          | 200            | -1   | 20
            HOT          | 200            | 0    | 200
            HOT          | 2*1.5 TiB      | 0.01 | 2*1.5 TiB
            HOT          | 200            | 0.5  | 632
            HOT          | 200            | 1    | 2000
            HOT          | 1.5 TiB        | 0.25 | 2.67 TiB
            HOT          | 1..2..4 TiB    | 1    | 10 TiB..20 TiB..40 TiB
            HOT          | 0              | -1   | 0
            HOT          | 0              | 0    | 1
            CLIENT_COUNT | 4              | -1   | 1
            CLIENT_COUNT | 4              | 0.3  | 8
            HOURS        | 24             | 1    | 168
            PEAK_READ    | 100            | 0.1  | 126
            """)
    void a_slider_goes_a_tenth_down_and_ten_times_up_by_ratios(String name, String typed, double position, String at) {
        var slide = Slide.of(field(name), typed).orElseThrow();
        assertEquals(at, slide.at(position));
    }

    @ParameterizedTest
    @CsvSource({"HOT, x", "HOT, 1..x..3", "PROVISIONED, ''", "NAME, 5"})
    void without_a_number_nothing_slides(WorkloadField field, String typed) {
        assertEquals(Optional.empty(), Slide.of(field, typed));
    }

    @Test
    void wherever_a_slider_stands_its_text_is_right_and_it_rises_with_it() {
        var random = new Random(4);
        for (int i = 0; i < Draws.of(5_000); i++) {
            var field = random.nextBoolean() ? WorkloadField.HOT : WorkloadField.CLIENT_COUNT;
            var slide = Slide.of(field, Integer.toString(1 + random.nextInt(1_000_000)))
                    .orElseThrow();
            double one = random.nextDouble() * 2 - 1;
            double other = random.nextDouble() * 2 - 1;
            double below = number(field, slide.at(Math.min(one, other)));
            double above = number(field, slide.at(Math.max(one, other)));
            assertTrue(below <= above, slide + " at " + one + " and " + other);
        }
    }

    private static Field field(String name) {
        return name.startsWith("PEAK") ? SimpleField.valueOf(name) : WorkloadField.valueOf(name);
    }

    private static double number(Field field, String text) {
        var read = assertInstanceOf(Valid.class, field.read(text, "$"), text);
        return ((Number) ((Optional<?>) read.value()).orElseThrow()).doubleValue();
    }
}
