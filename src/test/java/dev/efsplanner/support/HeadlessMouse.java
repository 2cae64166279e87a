package dev.efsplanner.support;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Mends the mouse of the headless window system, which marks every event as a popup trigger and reports the button as
/// down when it is let go, so that a click on a column header would not sort.
final class HeadlessMouse {
    private static final Object MENDED = HeadlessMouse.class;

    private HeadlessMouse() {}

    /// On the FX thread, once.
    static void mend() {
        if (!"Headless".equals(System.getProperty("glass.platform"))) return;
        Window.getWindows().forEach(HeadlessMouse::watch);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(HeadlessMouse::watch);
        });
    }

    private static void watch(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null) mend(scene);
        });
    }

    private static void mend(Scene scene) {
        if (scene.getProperties().putIfAbsent(MENDED, true) != null) return;
        var dispatcher = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> dispatcher.dispatchEvent(mended(event), tail));
    }

    private static Event mended(Event event) {
        return event instanceof MouseEvent mouse && mouse.isPopupTrigger() && mouse.getButton() != MouseButton.SECONDARY
                ? plain(mouse)
                : event;
    }

    private static MouseEvent plain(MouseEvent mouse) {
        boolean letGo =
                mouse.getEventType() == MouseEvent.MOUSE_RELEASED || mouse.getEventType() == MouseEvent.MOUSE_CLICKED;
        return new MouseEvent(
                mouse.getSource(),
                mouse.getTarget(),
                mouse.getEventType(),
                mouse.getX(),
                mouse.getY(),
                mouse.getScreenX(),
                mouse.getScreenY(),
                mouse.getButton(),
                mouse.getClickCount(),
                mouse.isShiftDown(),
                mouse.isControlDown(),
                mouse.isAltDown(),
                mouse.isMetaDown(),
                mouse.isPrimaryButtonDown() && !(letGo && mouse.getButton() == MouseButton.PRIMARY),
                mouse.isMiddleButtonDown(),
                mouse.isSecondaryButtonDown(),
                mouse.isBackButtonDown(),
                mouse.isForwardButtonDown(),
                false,
                false,
                mouse.isStillSincePress(),
                mouse.getPickResult());
    }
}
