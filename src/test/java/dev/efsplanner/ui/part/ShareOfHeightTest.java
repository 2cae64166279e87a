package dev.efsplanner.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class ShareOfHeightTest {
    private static final String LONG = "Words that need many lines. ".repeat(40);

    private final Label text = Fx.call(() -> new Label("Short"));
    private final ShareOfHeight share = Fx.call(this::share);
    private final VBox window = Fx.call(() -> new VBox(share, new Region()));

    private ShareOfHeight share() {
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new ShareOfHeight(new VBox(text), 0.25, "Words");
    }

    private void say(String words, double height) {
        if (window.getScene() == null) new Scene(window, 300, height);
        text.setText(words);
        Fx.layOut(window);
    }

    @Test
    void what_needs_less_has_the_height_it_needs_and_is_no_stop_for_the_keyboard() {
        Fx.run(() -> {
            say("Short", 400);
            assertEquals(text.prefHeight(-1), share.getViewportBounds().getHeight());
            assertFalse(share.isFocusTraversable());
        });
    }

    @Test
    void what_needs_more_has_its_share_and_is_scrolled_by_keyboard_too() {
        Fx.run(() -> {
            say(LONG, 400);
            assertEquals(100, share.getHeight());
            assertTrue(text.getHeight() > 200, "the words are whole: " + text.getHeight());
            assertTrue(share.isFocusTraversable());
        });
    }

    @Test
    void where_there_is_more_room_it_is_filled() {
        Fx.run(() -> {
            share.setMinHeight(80);
            say("Short", 400);
            assertEquals(
                    share.getViewportBounds().getHeight(),
                    text.getParent().getLayoutBounds().getHeight());
        });
    }

    @Test
    void it_follows_its_words() {
        Fx.run(() -> {
            say("Short", 400);
            double low = share.getHeight();
            say(LONG, 400);
            assertEquals(100, share.getHeight());
            say("Short", 400);
            assertEquals(low, share.getHeight());
            assertFalse(share.isFocusTraversable());
        });
    }
}
