package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 120;
    private static final BasicStroke PEN = new BasicStroke(2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void a_dense_line_reaches_as_far_up_and_down_as_its_strokes(double scale) {
        var random = new Random(7);
        var line = line(4, i -> 20 + 80 * random.nextDouble());
        var columns = drawn(scale, PEN, line, true);
        var strokes = drawn(scale, PEN, line, false);
        for (int x = (int) (12 * scale); x < 228 * scale; x++) {
            var mine = inked(columns, x);
            assertBetween(highest(strokes, x, 1), mine.getFirst(), highest(strokes, x, 0), 2 * scale, x);
            assertBetween(-lowest(strokes, x, 1), -mine.getLast(), -lowest(strokes, x, 0), 2 * scale, x);
        }
    }

    @Test
    void a_level_line_is_as_thick_as_its_pen_to_a_quarter_of_a_pixel() {
        for (double y : new double[] {40, 40.25, 40.5, 40.8}) {
            var image = drawn(1, PEN, line(2, _ -> y), true);
            assertEquals(2.4, covered(image, 120), 0.3, "at " + y);
        }
    }

    @Test
    void where_a_line_breaks_there_is_a_gap() {
        var moved = new GeneralPath();
        for (int i = 0; i < 400; i++) {
            double x = i < 200 ? 10 + i / 4.0 : 160 + (i - 200) / 4.0;
            if (i == 0 || i == 200) moved.moveTo(x, 50);
            else moved.lineTo(x, 50);
        }
        var image = drawn(1, PEN, moved, true);
        assertFalse(inked(image, 40).isEmpty());
        assertTrue(inked(image, 100).isEmpty());
        assertFalse(inked(image, 180).isEmpty());
    }

    @Test
    void level_parts_keep_their_dashes_and_steep_parts_are_whole() {
        var level = drawn(1, DASHED, line(2, _ -> 50), true);
        long gaps =
                IntStream.range(20, 220).filter(x -> inked(level, x).isEmpty()).count();
        assertEquals(80, gaps, 6);
        var random = new Random(7);
        var steep = drawn(1, DASHED, line(4, i -> i % 2 == 0 ? 20 : 90 + random.nextDouble()), true);
        assertTrue(IntStream.range(20, 220).noneMatch(x -> inked(steep, x).isEmpty()));
    }

    @Test
    void a_line_of_few_corners_and_paint_that_is_no_colour_are_left_to_others() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        var g2 = image.createGraphics();
        g2.setStroke(PEN);
        g2.setPaint(Color.BLACK);
        var few = new GeneralPath();
        few.moveTo(10, 10);
        few.lineTo(200, 60);
        assertFalse(Columns.draw(g2, few));
        assertFalse(Columns.draw(g2, new GeneralPath()));
        var dense = line(4, _ -> 50);
        g2.setPaint(new GradientPaint(0, 0, Color.RED, 9, 9, Color.BLUE));
        assertFalse(Columns.draw(g2, dense));
        assertTrue(inked(image, 100).isEmpty());
        g2.setPaint(Color.BLACK);
        var before = g2.getTransform();
        assertTrue(Columns.draw(g2, dense));
        assertEquals(before, g2.getTransform());
        assertEquals(Color.BLACK, g2.getPaint());
    }

    /// A peak may begin a column earlier or end one later.
    private static void assertBetween(int low, int value, int high, double slack, int column) {
        assertTrue(low - slack <= value && value <= high + slack, low + " " + value + " " + high + " in " + column);
    }

    private static int highest(BufferedImage image, int x, int by) {
        return IntStream.rangeClosed(x - by, x + by)
                .map(at -> inked(image, at).getFirst())
                .min()
                .orElseThrow();
    }

    private static int lowest(BufferedImage image, int x, int by) {
        return IntStream.rangeClosed(x - by, x + by)
                .map(at -> inked(image, at).getLast())
                .max()
                .orElseThrow();
    }

    /// From 10 to 230 across.
    private static Shape line(int cornersAColumn, IntToDoubleFunction y) {
        var path = new GeneralPath();
        int corners = 220 * cornersAColumn;
        for (int i = 0; i <= corners; i++) {
            double x = 10 + (double) i / cornersAColumn;
            if (i == 0) path.moveTo(x, y.applyAsDouble(i));
            else path.lineTo(x, y.applyAsDouble(i));
        }
        return path;
    }

    private static BufferedImage drawn(double scale, BasicStroke pen, Shape line, boolean byColumns) {
        var image = new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(scale, scale);
        g2.setStroke(pen);
        g2.setPaint(Color.BLACK);
        if (byColumns) assertTrue(Columns.draw(g2, line));
        else g2.draw(line);
        g2.dispose();
        return image;
    }

    /// The rows of a column that are more than half covered.
    private static List<Integer> inked(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight())
                .filter(y -> alpha(image, x, y) > 127)
                .boxed()
                .toList();
    }

    private static double covered(BufferedImage image, int x) {
        return IntStream.range(0, image.getHeight())
                        .mapToLong(y -> alpha(image, x, y))
                        .sum()
                / 255.0;
    }

    private static int alpha(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }
}
