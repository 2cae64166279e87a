package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartStyleTest {
    static List<ChartStyle> styles() {
        return List.of(ChartStyle.light(), ChartStyle.dark());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void texts_stand_out_from_their_ground(ChartStyle style) {
        for (var text : List.of(style.text(), style.warning())) {
            assertContrast(4.5, text, style.background());
        }
        assertContrast(4.5, style.text(), style.waiting());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void lines_stand_out_from_ground_and_tint(ChartStyle style) {
        var lines = new ArrayList<>(style.rows());
        lines.addAll(List.of(style.demanded(), style.permitted(), style.served(), style.warning()));
        for (var line : lines) {
            assertContrast(3, line, style.background());
            assertContrast(3, line, style.waiting());
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void letters_in_the_cells_of_a_map_stand_out_from_the_weakest_and_the_strongest_tint(ChartStyle style) {
        for (var row : style.rows()) {
            assertContrast(4.5, style.text(), CostHeat.tint(row, style.background(), 0));
            assertContrast(4.5, style.text(), CostHeat.tint(row, style.background(), 1));
        }
        assertContrast(4.5, style.text(), style.grid());
    }

    private static void assertContrast(double least, Color front, Color ground) {
        double a = luminance(front) + 0.05;
        double b = luminance(ground) + 0.05;
        double contrast = Math.max(a, b) / Math.min(a, b);
        assertTrue(contrast >= least, front + " on " + ground + ": " + contrast);
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
