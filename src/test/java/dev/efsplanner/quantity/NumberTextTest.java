package dev.efsplanner.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({"100, 100", "' 0.5 ', 0.5", ".5, 0.5", "5., 5", "1e3, 1000", "-2, -2", "+7, 7"})
    void digits_with_a_point_are_a_number(String typed, double value) {
        assertEquals(new NumberText.Read(value), NumberText.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "NaN",
                "Infinity",
                "1,5",
                "1.234,5",
                "1'000",
                "0x10",
                "1e",
                "e5",
                "1d",
                "--1",
                "1 000",
                "1e400",
                "١٢"
            })
    void anything_else_is_refused_with_words(String typed) {
        var refused = assertInstanceOf(NumberText.Refused.class, NumberText.read(typed));
        assertEquals(false, refused.message().isBlank());
    }
}
