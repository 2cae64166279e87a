package dev.efsplanner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Draws;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER            | 3*(2+4)                | 18
            NUMBER            | 2+3*4-6/2              | 11
            NUMBER            | -(2-5)*.5e1            | 15
            NUMBER            | 8/2/2                  | 2
            NUMBER            | 1.5M                   | 1500000
            NUMBER            | 11k                    | 11000
            GIB               | 2*1.5 TiB              | 3072
            GIB               | 12 TB                  | 11175.870895385742
            GIB               | 1 tib                  | 1024
            GIB               | 1.5 TiB + 300 GiB      | 1836
            GIB               | 50 % * 3 TiB           | 1536
            GIB               | 10 MiB/s * 2 h         | 70.3125
            GIB               | 100 GiB / 4            | 25
            GIB               | (2 + 4) TiB / 3        | 2048
            GIB               | 2*100                  | 200
            KIB               | 4096 B                 | 4
            KIB               | 1 MB                   | 976.5625
            TIB               | 2150.4 GiB             | 2.1
            GIB_PER_MONTH     | 10 GiB/day             | 304.1666666666667
            GIB_PER_MONTH     | 1 MiB/s                | 2566.40625
            GIB_PER_MONTH     | 12 TiB/year            | 1024
            MIBPS             | 300 MB/s               | 286.102294921875
            MIBPS             | 300 MB / s             | 286.102294921875
            MIBPS             | 1 GiB/s                | 1024
            MIBPS             | 1 GiBps                | 1024
            MIBPS             | 10 Gbit/s              | 1192.0928955078125
            MIBPS             | 10 Gbps                | 1192.0928955078125
            MIBPS             | 450 GiB / 2 h          | 64
            MIBPS             | 2 GiB / 1 GiB * 5      | 10
            MILLISECONDS      | 250 µs                 | 0.25
            MILLISECONDS      | 0.003 s                | 3
            SECONDS           | 1.5 min                | 90
            HOURS             | 90 min                 | 1.5
            HOURS             | 2 days + 3 h           | 51
            HOURS             | 100 GiB / (10 MiB/s)   | 2.8444444444444446
            DAYS              | 2 years                | 730
            DAYS              | 12 weeks               | 84
            SHARE             | 30 %                   | 0.3
            PERCENT           | 2*7.5 %                | 15
            PERCENT_PER_MONTH | 5 %/month              | 5
            USD_PER_MONTH     | $10/day                | 304.1666666666667
            USD_PER_MONTH     | 6000 USD/year          | 500
            PER_SECOND        | 6000/min               | 100
            PER_SECOND        | 90k                    | 90000
            IOPS              | 90k IOPS               | 90000
            """)
    void numbers_with_units_come_to_a_number_in_the_unit_of_the_field(Measure measure, String typed, double value) {
        assertEquals(new NumberText.Read(value), NumberText.read(typed, measure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER        | 2 +           | a number is missing at the end
            NUMBER        | 2 * * 3       | a number is missing before '*'
            NUMBER        | 2 3           | there is no sign before '3': write + - * or / between
            NUMBER        | (2 + 3        | a ) is missing
            NUMBER        | 2 + 3)        | there is a ) without its (
            NUMBER        | 2 ^ 3         | '^' has no meaning here
            NUMBER        | 2 + #3        | '#' has no meaning here
            NUMBER        | 1/0           | this divides by 0
            NUMBER        | 1/(2-2)       | this divides by 0
            NUMBER        | 1e308*1e9     | '1e308*1e9' is too large
            NUMBER        | 5 GiB         | '5 GiB' is a size, which cannot be a plain number: write digits, as in 100 or 0.5
            GIB           | 5 MiB/s       | '5 MiB/s' is a rate, which cannot be a size: write GiB, TiB, GB, TB or a number alone
            GIB           | 5 GiB*2 GiB   | '5 GiB*2 GiB' is a mixture of units, which cannot be a size: write GiB, TiB, GB, TB or a number alone
            GIB           | 1 TiB + 200   | a size and a plain number cannot be added: give both the same kind of unit
            GIB           | 1 TiB + 20 %  | a size and a share cannot be added: give both the same kind of unit
            GIB           | 3 parsec      | 'parsec' is no unit here: write GiB, TiB, GB, TB or a number alone
            GIB           | 3 gb          | 'gb' may be bits or bytes: write GB or Gbit
            MIBPS         | 3 kb/s        | 'kb' may be bits or bytes: write kB or kbit
            MIBPS         | 5 GiB         | '5 GiB' is a size, which cannot be a rate: write MiB/s, GiB/s, MB/s, Gbit/s or a number alone
            HOURS         | 90 m          | 'm' is no unit here: write h, min, days or a number alone
            USD_PER_MONTH | 500 USD       | '500 USD' is an amount of money, which cannot be an amount of money per time: write USD/month, USD/day or a number alone
            """)
    void what_cannot_be_meant_is_refused_with_what_would_be_right(Measure measure, String typed, String message) {
        assertEquals(new NumberText.Refused(message), NumberText.read(typed, measure));
    }

    /// A sum that was put together at random, and what an exact calculator makes of it.
    private record Sum(String text, BigDecimal value) {}

    @Test
    void any_sum_comes_to_what_it_was_put_together_from() {
        var random = new Random(11);
        for (int i = 0; i < Draws.of(20_000); i++) {
            var sum = sum(random, 4);
            var read = NumberText.read(sum.text, Measure.NUMBER);
            assertEquals(new NumberText.Read(sum.value.doubleValue() + 0.0), read, sum.text);
        }
    }

    private static Sum sum(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            var number = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            return new Sum(number.toPlainString(), number);
        }
        var one = sum(random, depth - 1);
        var other = sum(random, depth - 1);
        var space = " ".repeat(random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> new Sum("(" + one.text + space + "+" + other.text + ")", one.value.add(other.value));
            case 1 -> new Sum("(" + one.text + "-" + space + other.text + ")", one.value.subtract(other.value));
            case 2 ->
                new Sum(
                        "-(" + one.text + ")*(" + other.text + ")",
                        one.value.negate().multiply(other.value));
            default ->
                new Sum("(" + one.text + space + "/8)", one.value.divide(BigDecimal.valueOf(8), MathContext.UNLIMITED));
        };
    }

    @Test
    void the_same_amount_comes_to_the_same_number_in_every_unit() {
        var random = new Random(12);
        for (int i = 0; i < Draws.of(5_000); i++) {
            var gib = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            var expected = new NumberText.Read(gib.doubleValue());
            for (var factor : List.of("MiB 1024", "KiB 1048576", "B 1073741824", "bit 8589934592")) {
                var unit = factor.split(" ");
                var amount = gib.multiply(new BigDecimal(unit[1])).toPlainString();
                assertEquals(expected, NumberText.read(amount + " " + unit[0], Measure.GIB));
                assertEquals(expected, NumberText.read("3*(" + amount + unit[0] + ")/3", Measure.GIB));
            }
        }
    }

    @Test
    void whatever_is_typed_is_a_number_or_refused_with_words() {
        var pieces = List.of(
                "1", "23.5", ".", "..", "1e3", "1e-999", "1e999", "0", " ", "\u00a0", "+", "-", "*", "/", "(", ")", "%",
                "$", "GiB", "MB", "/s", "Gbit", "month", "k", "M", "x", "e", "µs", "🚀", "٣", "\u0000", "#", "h",
                "IOPS", "USD");
        var random = new Random(13);
        int numbers = 0;
        int cases = Draws.of(200_000);
        for (int i = 0; i < cases; i++) {
            var text = new StringBuilder();
            for (int n = 1 + random.nextInt(7); n > 0; n--) text.append(pieces.get(random.nextInt(pieces.size())));
            var measure = Measure.values()[random.nextInt(Measure.values().length)];
            switch (NumberText.read(text.toString(), measure)) {
                case NumberText.Read(var value) -> {
                    assertTrue(Double.isFinite(value), text.toString());
                    numbers++;
                }
                case NumberText.Refused(var message) -> assertFalse(message.isBlank(), text.toString());
            }
        }
        assertTrue(numbers > cases / 100, numbers + " of " + cases);
    }

    @Test
    void a_hundred_brackets_are_no_trouble() {
        var text = "(".repeat(49) + "7" + ")".repeat(49);
        assertEquals(new NumberText.Read(7), NumberText.read(text, Measure.NUMBER));
    }
}
