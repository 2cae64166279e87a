package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.Sheet;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What the charts of one place in a window are drawn on before the canvas takes them: two sheets by turns, so that the
/// one being shown stays as it is.
///
/// The toolkit reads the very pixels that were drawn: from chart to chart nothing is copied and nothing made anew.
final class Sheets implements Sheet {
    private final GraphicsContext canvas;
    private Optional<Pixels> spare = Optional.empty();
    private Optional<Pixels> shown = Optional.empty();

    Sheets(GraphicsContext canvas) {
        this.canvas = canvas;
    }

    /// Draws from the canvas's upper left corner on; on the toolkit's thread.
    @Override
    public void draw(double width, double height, double scale, Consumer<Graphics2D> drawing) {
        int across = (int) Math.ceil(width * scale);
        int down = (int) Math.ceil(height * scale);
        if (across <= 0 || down <= 0) return;
        var next = spare.filter(pixels -> pixels.fits(across, down)).orElseGet(() -> new Pixels(across, down));
        spare = shown;
        shown = Optional.of(next);
        next.draw(scale, drawing);
        canvas.drawImage(next.image, 0, 0, across / scale, down / scale);
    }

    private static final class Pixels {
        private final BufferedImage drawn;
        private final PixelBuffer<IntBuffer> shared;
        private final WritableImage image;

        Pixels(int width, int height) {
            drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            var data = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
            shared = new PixelBuffer<>(width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(shared);
        }

        boolean fits(int width, int height) {
            return drawn.getWidth() == width && drawn.getHeight() == height;
        }

        void draw(double scale, Consumer<Graphics2D> drawing) {
            var on = drawn.createGraphics();
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            on.scale(scale, scale);
            drawing.accept(on);
            on.dispose();
            // Null: all of it is new.
            shared.updateBuffer(_ -> null);
        }
    }
}
