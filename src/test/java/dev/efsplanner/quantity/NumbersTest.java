package dev.efsplanner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0
            -0.0         | 0
            1            | 1
            999          | 999
            1000         | 1,000
            2048.84      | 2,049
            1234567      | 1,234,567
            999.96       | 1,000
            99.996       | 100
            13.3333333   | 13.33
            1.3          | 1.3
            4.8828125    | 4.883
            0.0048       | 0.0048
            0.00012345   | 0.0001235
            -12.345      | -12.35
            1e15         | 1.0E15
            0.00001      | 1.0E-5
            """)
    void a_number_is_shown_with_four_digits_that_count(double value, String shown) {
        assertEquals(shown, Numbers.show(value));
    }

    @ParameterizedTest(name = "{0} beside {1} is shown as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1024.3     | 1024      | 1,024.3
            1024       | 1024.3    | 1,024
            1024.00004 | 1024      | 1,024.00004
            100.004    | 100       | 100.004
            99.996     | 100       | 99.996
            13.3333    | 1         | 13.33
            1024       | 1024      | 1,024
            1e15       | Infinity  | 1.0E15
            """)
    void numbers_that_differ_are_shown_with_enough_digits_to_differ(double value, double other, String shown) {
        assertEquals(shown, Numbers.apart(value, other));
    }

    @Test
    void what_is_no_number_has_a_sign_of_its_own() {
        assertEquals("– ∞ -∞", Numbers.show(Double.NaN) + " " + Numbers.show(1 / 0.0) + " " + Numbers.show(-1 / 0.0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.13333 | 113.3 %
            0.02    | 2 %
            83.92   | 8,392 %
            0       | 0 %
            """)
    void a_share_is_shown_as_a_percentage(double share, String shown) {
        assertEquals(shown, Numbers.percent(share));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2202009.6 | 2202009.6
            100       | 100
            1e21      | 1000000000000000000000
            -0.0      | 0
            1e-7      | 0.0000001
            """)
    void a_plain_number_has_every_digit_and_no_separator(double value, String plain) {
        assertEquals(plain, Numbers.plain(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | $0.00
            7850.735     | $7,850.74
            0.004        | $0.00
            -12.005      | -$12.01
            -0.004       | $0.00
            31457280     | $31,457,280.00
            99999999999999999999.05 | $99999999999999999999.05
            """)
    void money_is_rounded_half_up_to_a_cent_when_shown(BigDecimal usd, String shown) {
        assertEquals(shown, new Money(usd).toString());
    }
}
