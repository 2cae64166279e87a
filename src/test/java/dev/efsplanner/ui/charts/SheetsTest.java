package dev.efsplanner.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.chart.ChartImage;
import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.chart.CreditChart;
import dev.efsplanner.support.Fx;
import dev.efsplanner.support.HandPlan;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.fx.FXGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class SheetsTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 240;

    private static BufferedChart chart() {
        var plan = HandPlan.steady();
        return CreditChart.of(plan, plan.evaluations().get(1), ChartStyle.light(), 60);
    }

    @Test
    void a_canvas_shows_what_the_png_shows() throws IOException {
        var canvas = Fx.call(() -> drawn(chart(), new ChartRenderingInfo()));
        var png = ImageIO.read(new ByteArrayInputStream(ChartImage.png(chart(), WIDTH, HEIGHT, 1)));
        int different = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) if (canvas.getRGB(x, y) != png.getRGB(x, y)) different++;
        }
        assertTrue(different < WIDTH * HEIGHT / 100, different + " pixels differ");
    }

    @Test
    void what_is_drawn_on_a_sheet_again_is_what_a_canvas_shows() {
        var seen = Fx.call(() -> {
            var canvas = new Canvas(WIDTH, HEIGHT);
            var sheets = new Sheets(canvas.getGraphicsContext2D());
            return Stream.of(Color.RED, Color.GREEN, Color.BLUE, Color.RED)
                    .map(colour -> {
                        sheets.draw(WIDTH, HEIGHT, 1, sheet -> {
                            sheet.setPaint(colour);
                            sheet.fillRect(0, 0, WIDTH, HEIGHT);
                        });
                        return canvas.snapshot(null, null).getPixelReader().getArgb(WIDTH / 2, HEIGHT / 2);
                    })
                    .toList();
        });
        assertEquals(List.of(0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFF0000), seen);
    }

    @Test
    void the_place_of_the_data_is_known_for_the_crosshair() {
        var info = new ChartRenderingInfo();
        Fx.call(() -> drawn(chart(), info));
        assertTrue(info.getPlotInfo().getDataArea().getWidth() > WIDTH / 2.0);
    }

    @Test
    void a_pixel_is_not_less_than_nothing() {
        var chart = chart();
        assertThrows(
                IllegalArgumentException.class,
                () -> chart.drawOn(new Sheets(new Canvas(1, 1).getGraphicsContext2D()), 0));
    }

    private static BufferedImage drawn(BufferedChart chart, ChartRenderingInfo info) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var onCanvas = new FXGraphics2D(canvas.getGraphicsContext2D());
        chart.drawOn(new Sheets(canvas.getGraphicsContext2D()), 1);
        chart.draw(onCanvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), null, info);
        return SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null);
    }
}
