package dev.efsplanner.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// A scene as a picture in a file.
final class Picture {
    private Picture() {}

    static void take(Scene scene, Path file) {
        write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), file);
    }

    /// As it is kept in the repository: with what has popped up over it, and in a small file.
    static void keep(Scene scene, Path file) {
        var seen = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        var whole = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = whole.createGraphics();
        pen.drawImage(seen, 0, 0, null);
        var window = scene.getWindow();
        for (var shown : List.copyOf(Window.getWindows())) {
            if (window == null || !(shown instanceof PopupWindow popup)) continue;
            pen.drawImage(
                    seen(popup),
                    (int) Math.round(popup.getX() - window.getX() - scene.getX()),
                    (int) Math.round(popup.getY() - window.getY() - scene.getY()),
                    null);
        }
        pen.dispose();
        write(FewColours.of(whole), file);
    }

    /// Its shadow lets through what is behind, which the picture of a whole scene does not.
    private static BufferedImage seen(PopupWindow popup) {
        var scene = popup.getScene();
        var asked = new SnapshotParameters();
        asked.setFill(Color.TRANSPARENT);
        asked.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(asked, null), null);
    }

    private static void write(BufferedImage image, Path file) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var asked = writer.getDefaultWriteParam();
        asked.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        asked.setCompressionQuality(0);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            try (var output = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(image, null, null), asked);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
    }
}
