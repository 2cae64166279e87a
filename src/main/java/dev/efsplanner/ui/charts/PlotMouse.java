package dev.efsplanner.ui.charts;

import java.awt.geom.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;

/// The mouse on a chart: moving reads, the wheel zooms, dragging frames what to zoom onto, dragging with Shift or the
/// middle button moves the chart, a double click shows all of it.
final class PlotMouse {
    private static final double WHEEL_STEP = 40;
    /// Less than this is a click by an unsteady hand.
    private static final double FRAME = 6;

    private final PlotSurface surface;
    private double fromX;
    private double fromY;
    private boolean moves;
    private boolean frames;

    private PlotMouse(PlotSurface surface) {
        this.surface = surface;
    }

    static void on(PlotSurface surface) {
        var mouse = new PlotMouse(surface);
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, moved -> surface.read(moved.getX(), moved.getY()));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> surface.forget());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
        surface.addEventHandler(ScrollEvent.SCROLL, mouse::scroll);
    }

    private void press(MouseEvent pressed) {
        surface.requestFocus();
        fromX = pressed.getX();
        fromY = pressed.getY();
        moves = pressed.getButton() == MouseButton.MIDDLE
                || pressed.getButton() == MouseButton.PRIMARY && pressed.isShiftDown();
        frames = false;
    }

    private void drag(MouseEvent dragged) {
        if (moves) {
            surface.drag(dragged.getX() - fromX, dragged.getY() - fromY);
            fromX = dragged.getX();
            fromY = dragged.getY();
        } else if (dragged.getButton() == MouseButton.PRIMARY) {
            var frame = frame(dragged);
            frames = frame.getWidth() > FRAME && frame.getHeight() > FRAME;
            surface.forget();
            if (frames) surface.crosshair().frame(frame);
            else surface.crosshair().hideFrame();
        }
    }

    private void release(MouseEvent released) {
        surface.crosshair().hideFrame();
        if (!frames) return;
        var frame = frame(released);
        surface.zoomOnto(new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
    }

    private Rectangle frame(MouseEvent now) {
        return new Rectangle(
                Math.min(fromX, now.getX()),
                Math.min(fromY, now.getY()),
                Math.abs(now.getX() - fromX),
                Math.abs(now.getY() - fromY));
    }

    private void click(MouseEvent clicked) {
        if (clicked.getButton() != MouseButton.PRIMARY || frames || moves) return;
        if (clicked.getClickCount() == 2) surface.whole();
        else surface.choose();
    }

    /// The wheel zooms; with Shift, and on a touch pad sideways, it moves the chart.
    private void scroll(ScrollEvent scrolled) {
        if (scrolled.getDeltaX() != 0) surface.drag(scrolled.getDeltaX(), 0);
        if (scrolled.getDeltaY() != 0)
            surface.zoomAt(scrolled.getX(), scrolled.getY(), scrolled.getDeltaY() / WHEEL_STEP);
        surface.read(scrolled.getX(), scrolled.getY());
        scrolled.consume();
    }
}
