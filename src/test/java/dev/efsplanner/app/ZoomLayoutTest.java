package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whatever size of letters is chosen, words in bars and above charts are there in full and inside the window.
@ExtendWith(Fx.class)
class ZoomLayoutTest {
    private static final List<String> VIEWS = List.of(
            "Credits",
            "Throughput",
            "Week by layer",
            "Outlook",
            "Break-even",
            "Cost vs headroom",
            "Sensitivity",
            "Cost map",
            "Export");

    private static PlannerWindow window(int width, int height, int percent) {
        var window = Windows.window();
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.session.choose("regional-gp-bursting");
        window.theme.zoom().set(percent);
        window.scene(width, height);
        Fx.layOut(window.root);
        return window;
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, 90", "1280, 800, 100", "1280, 800, 125", "1280, 800, 150", "1280, 800, 175", "1280, 800, 200",
        "1920, 1080, 90", "1920, 1080, 100", "1920, 1080, 125", "1920, 1080, 150", "1920, 1080, 175", "1920, 1080, 200"
    })
    void nothing_in_a_bar_or_above_a_chart_is_cut(int width, int height, int percent) {
        var window = Fx.call(() -> window(width, height, percent));
        assertEquals(
                List.of(),
                Fx.call(() -> Stream.of(".command-bar", ".filter-bar", ".status-bar", ".recommendation")
                        .flatMap(bar -> wrong(window.root.lookup(bar), width))
                        .toList()));
        for (var view : VIEWS) {
            var wrong = Fx.call(() -> {
                window.root.showView(view);
                Fx.layOut(window.root);
                return Stream.of(".chart-head", ".chart-caption", ".chart-legend", ".export-head")
                        .flatMap(part -> window.root.lookup("#views").lookupAll(part).stream())
                        .flatMap(part -> wrong(part, width))
                        .toList();
            });
            assertEquals(List.of(), wrong, view);
        }
    }

    /// With a filter on, there is one thing more in the bar.
    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1280, 800, 150", "1280, 800, 200", "1920, 1080, 200"})
    void nothing_is_cut_while_rows_are_filtered(int width, int height, int percent) {
        assertEquals(List.of(), Fx.call(() -> {
            var window = window(width, height, percent);
            ((ToggleButton) window.root.lookup("#filter-fits")).fire();
            Fx.layOut(window.root);
            return wrong(window.root.lookup(".filter-bar"), width).toList();
        }));
    }

    @Test
    void where_all_fits_no_button_is_made_for_more_and_choices_are_buttons() {
        var window = Fx.call(() -> window(1280, 800, 100));
        assertTrue(Fx.call(() -> window.root.lookupAll(".more").isEmpty()));
        assertTrue(
                Fx.call(() -> window.root.lookupAll(".span-choice > .combo-box").isEmpty()));
    }

    @Test
    void a_choice_that_became_a_box_stays_the_same_choice() {
        var window = Fx.call(() -> window(1280, 800, 150));
        Fx.run(() -> {
            var box = (ComboBox<?>) window.root.lookup("#credits .combo-box");
            assertFalse(window.root.lookup("#credits .left-pill").getParent().isVisible());
            box.getSelectionModel().selectFirst();
            assertEquals(7, window.session.creditSpanProperty().get().days());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 125, 150, 175, 200})
    void rows_begin_and_end_at_whole_pixels_so_that_the_lines_between_them_are_all_as_thick(int percent) {
        var window = Fx.call(() -> window(1920, 1080, percent));
        Fx.run(() -> {
            ((ToggleButton) window.root.lookup("#credits .chart-tool.table")).fire();
            Fx.layOut(window.root);
        });
        for (var table : List.of("#comparison", "#credits .twin-table")) {
            var places = Fx.call(() -> window.root.lookup(table).lookupAll(".table-row-cell").stream()
                    .map(row -> row.localToScene(row.getLayoutBounds()))
                    .flatMap(row -> Stream.of(row.getMinY(), row.getMaxY()))
                    .toList());
            assertTrue(places.size() > 2, table);
            assertEquals(places.stream().map(Math::rint).toList(), places, table);
        }
    }

    @Test
    void in_a_small_window_with_large_letters_the_recommendation_leaves_room_for_rows() {
        var rows = Fx.call(() -> {
            var window = window(1280, 800, 200);
            window.typed.replace(Presets.bundled("ray-small").orElseThrow());
            Fx.layOut(window.root);
            var table = window.root.lookup("#comparison");
            double bottom = table.localToScene(table.getLayoutBounds()).getMaxY();
            return table.lookupAll(".table-row-cell").stream()
                    .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() <= bottom)
                    .count();
        });
        assertTrue(rows >= 2, rows + " rows");
    }

    @Test
    void icons_grow_with_the_letters() {
        assertEquals(
                List.of(16, 18, 27, 36),
                Stream.of(90, 100, 150, 200)
                        .map(percent -> Fx.call(() -> ((FontIcon) Fx.all(
                                                window(1280, 800, percent).root.lookup("#view-list"),
                                                node -> node instanceof FontIcon)
                                        .getFirst())
                                .getIconSize()))
                        .toList());
    }

    private static Stream<String> wrong(Node part, double width) {
        return Fx.all(
                        part,
                        node -> node instanceof Labeled labeled
                                && isSeen(node)
                                && (isCut(labeled) || isOut(node, width)))
                .stream()
                .map(node -> ((Labeled) node).getText());
    }

    private static boolean isSeen(Node node) {
        for (var above = node; above != null; above = above.getParent()) if (!above.isVisible()) return false;
        return true;
    }

    private static boolean isCut(Labeled label) {
        return label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && label.lookup(".text") instanceof Text text
                && !text.getText().equals(label.getText().replace("_", ""));
    }

    private static boolean isOut(Node node, double width) {
        return node.localToScene(node.getLayoutBounds()).getMaxX() > width;
    }
}
