package dev.efsplanner.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(Fx.class)
class ApartTest {
    private static final double WIDTH = 300;

    private final Label text = Fx.call(() -> new Label("Short"));
    private final Region below = Fx.call(Region::new);
    private int layouts;

    /// Counts how often it places its children.
    private final class Counting extends VBox {
        @Override
        protected void layoutChildren() {
            layouts++;
            super.layoutChildren();
        }
    }

    private Counting window(Apart apart) {
        var window = new Counting();
        window.getChildren().addAll(apart, below);
        new Scene(window, WIDTH, 400);
        Fx.layOut(window);
        return window;
    }

    private VBox part() {
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(text);
    }

    @Test
    void another_text_of_the_same_height_is_laid_out_without_what_is_around() {
        Fx.run(() -> {
            var window = window(Apart.growing(part()));
            layouts = 0;
            double narrow = text.getWidth();
            text.setText("No longer so short");
            Fx.layOut(window);
            assertEquals(0, layouts);
            assertEquals(text.prefHeight(WIDTH), text.getHeight());
            assertTrue(text.getWidth() > narrow, text.getWidth() + " after " + narrow);
        });
    }

    @Test
    void a_part_that_needs_more_lines_is_given_them_and_gives_them_back() {
        Fx.run(() -> {
            var window = window(Apart.growing(part()));
            double line = below.getLayoutY();
            text.setText("Many words ".repeat(20).strip());
            Fx.layOut(window);
            assertEquals(text.prefHeight(WIDTH), text.getHeight());
            assertEquals(text.getHeight(), below.getLayoutY());
            assertTrue(below.getLayoutY() > 2 * line, below.getLayoutY() + " after " + line);
            text.setText("Short");
            Fx.layOut(window);
            assertEquals(line, below.getLayoutY());
        });
    }

    @Test
    void a_part_that_fills_is_only_asked_anew_when_it_cannot_be_as_small_any_more() {
        Fx.run(() -> {
            var part = part();
            text.setMinHeight(10);
            var window = window(Apart.filling(part));
            layouts = 0;
            text.setText("Many words ".repeat(20).strip());
            Fx.layOut(window);
            assertEquals(0, layouts);
            text.setMinHeight(200);
            Fx.layOut(window);
            assertTrue(layouts > 0);
            assertEquals(200, part.getHeight());
        });
    }

    /// The pane places what it shows and does not listen meanwhile.
    @Test
    void what_grows_in_a_pane_that_scrolls_is_not_lost_when_the_pane_is_placed_in_the_same_frame() {
        var part = Fx.call(VBox::new);
        var pane = Fx.call(() -> new ScrollPane(Apart.growing(part)));
        Fx.run(() -> {
            part.getChildren().add(text);
            new Scene(pane, WIDTH, 400);
            Fx.layOut(pane);
        });
        for (int lines = 2; lines <= 4; lines++) {
            Fx.run(() -> {
                ((Parent) pane.lookup(".viewport")).requestLayout();
                part.getChildren().add(new Label("More"));
                pane.applyCss();
                pane.layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
        Fx.run(() -> {
            pane.applyCss();
            pane.layout();
            assertEquals(4 * text.getHeight(), part.getHeight());
        });
    }
}
