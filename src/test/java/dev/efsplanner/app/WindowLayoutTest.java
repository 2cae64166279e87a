package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The window laid out without being shown, and read.
@ExtendWith(Fx.class)
class WindowLayoutTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    private final PlannerWindow window = Fx.call(WindowLayoutTest::laidOut);

    private static PlannerWindow laidOut() {
        var window = Windows.window();
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.scene(1280, 800);
        Fx.layOut(window.root);
        return window;
    }

    @Test
    void the_table_has_a_column_for_every_metric_and_what_decides_comes_first() {
        var columns = Fx.call(
                () -> table().getColumns().stream().map(TableColumn::getText).toList());
        assertEquals(
                List.of(
                        "Configuration",
                        "Verdict",
                        "Monthly cost, USD",
                        "Limited by",
                        "Headroom, %",
                        "Credits run out, day"),
                columns.subList(0, 6));
        var expected = Stream.concat(
                        Stream.of("What would fix it"),
                        Metric.of(window.session.planProperty().get().orElseThrow()).stream()
                                .map(m -> m.unit().isEmpty() ? m.label() : m.label() + ", " + m.unit()))
                .toList();
        assertEquals(new TreeSet<>(expected), new TreeSet<>(columns));
    }

    @Test
    void the_best_twelve_rows_are_in_sight_with_their_verdict_in_words() {
        var words = Fx.call(() -> Fx.all(table(), node -> node.getStyleClass().contains("verdict-badge")).stream()
                .filter(WindowLayoutTest::shown)
                .map(node -> ((Label) node).getText())
                .toList());
        var verdicts = Fx.call(() ->
                table().getItems().stream().map(row -> row.verdict().label()).toList());
        assertTrue(words.size() >= 12, words.toString());
        assertEquals(
                verdicts.subList(0, words.size()).stream().sorted().toList(),
                words.stream().sorted().toList());
    }

    @Test
    void until_a_person_chooses_a_row_the_recommended_one_is_selected() {
        var selected = Fx.call(() -> {
            window.typed.simplify();
            Fx.layOut(window.root);
            window.typed.type(HOT, "12");
            Fx.layOut(window.root);
            return table().getSelectionModel().getSelectedItem();
        });
        var plan = window.session.planProperty().get().orElseThrow();
        assertEquals(plan.recommendation().evaluation().orElseThrow().id(), selected.id());
    }

    @Test
    void no_two_rows_read_the_same() {
        var names = Fx.call(() -> Fx.all(table(), node -> node.getStyleClass().contains("configuration")).stream()
                .filter(WindowLayoutTest::shown)
                .map(Fx::texts)
                .toList());
        assertTrue(names.size() >= 12, names.toString());
        assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ray-small", "wordpress", "jenkins"})
    void nothing_that_decides_is_cut_off_at_1280_by_800(String preset) {
        Fx.run(() -> {
            window.typed.replace(Presets.bundled(preset).orElseThrow());
            Fx.layOut(window.root);
        });
        assertEquals(List.of(), Fx.call(this::cutOff));
    }

    private List<String> cutOff() {
        return Fx.all(table(), node -> node instanceof TableCell<?, ?>).stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getText() != null && cell.getGraphic() == null && shown(cell))
                .filter(cell -> table().getColumns().indexOf(cell.getTableColumn()) < 6)
                .filter(cell -> cell.prefWidth(-1) > cell.getWidth() + 0.5)
                .map(cell -> cell.getText())
                .toList();
    }

    @Test
    void ranges_have_room_in_the_table_and_plain_numbers_take_less() {
        var read = FieldPlace.of(0, WorkloadField.READ);
        Fx.run(() -> {
            window.typed.type(HOT, "50..100..2000");
            window.typed.type(read, "0.5..3..60");
            Fx.layOut(window.root);
        });
        var ranged = Fx.call(() -> table().getColumns().get(2).getWidth());
        assertEquals(List.of(), Fx.call(this::cutOff));
        var shown = Fx.call(() -> Fx.all(table(), node -> node instanceof TableCell<?, ?>).stream()
                .map(node -> ((TableCell<?, ?>) node).getText())
                .filter(text -> text != null && text.matches("\\$[0-9.,]+ \\(\\$[0-9.,]+–\\$[0-9.,]+\\)"))
                .count());
        assertTrue(shown > 2, shown + " costs with a range");
        Fx.run(() -> {
            window.typed.type(HOT, "100");
            window.typed.type(read, "3");
            Fx.layOut(window.root);
        });
        assertTrue(Fx.call(() -> table().getColumns().get(2).getWidth()) < ranged);
    }

    @Test
    void the_recommendation_is_said_in_a_sentence() {
        var sentence = Fx.call(() -> ((Label) find("#recommendation")).getText());
        assertEquals(
                window.session
                        .planProperty()
                        .get()
                        .orElseThrow()
                        .recommendation()
                        .sentence(),
                sentence);
    }

    @Test
    void the_calculation_of_the_chosen_row_shows_limits_formulas_and_sources() {
        var texts = Fx.call(() -> {
            window.session.choose("regional-gp-bursting");
            window.session.openedProperty().set(Metric.CREDITS_OUT);
            window.root.showView("Calculation");
            Fx.layOut(window.root);
            return Fx.texts(find("#calculation"));
        });
        assertTrue(texts.contains("Regional · General Purpose · Bursting"), texts.toString());
        for (var limit : List.of("Metered throughput", "Data path", "IOPS", "Clients", "Concurrency")) {
            assertTrue(texts.contains(limit), limit);
        }
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("= S × earned per GiB / 1024")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("earned per GiB 50")), texts.toString());
        assertTrue(texts.contains("day 1.2 (1 Dec 2026)"), texts.toString());
    }

    @Test
    void sizing_backwards_shows_each_question_with_its_answer_and_how_it_was_found() {
        var texts = Fx.call(() -> {
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.session.choose("regional-gp-bursting");
            window.root.showView("Sizing backwards");
            Fx.layOut(window.root);
            return Fx.texts(find("#goals"));
        });
        int cheapest = texts.indexOf("Cheapest configuration that meets the needs");
        assertEquals("$172.46 a month", texts.get(cheapest + 1));
        assertEquals(
                "• Next cheapest: Regional · General Purpose · Provisioned for $174.00 a month, $1.54 more.",
                texts.get(cheapest + 3));
        assertTrue(texts.contains("Rows that cost less, and why not (9)"), texts.toString());
        int stored = texts.indexOf("Smallest stored size at which Bursting suffices, Regional");
        assertEquals("26 GiB", texts.get(stored + 1));
        int date = texts.indexOf("Latest date on which Regional · General Purpose · Bursting meets the needs");
        assertEquals("until 3 December 2026", texts.get(date + 1));
        assertEquals(6, texts.stream().filter("How it was found"::equals).count());
        assertFalse(texts.contains("Seeking…"), texts.toString());
    }

    @Test
    void what_is_unfolded_in_sizing_backwards_stays_so_while_a_person_types() {
        var open = Fx.call(() -> {
            window.root.showView("Sizing backwards");
            Fx.layOut(window.root);
            folds().get(1).setExpanded(true);
            window.typed.type(HOT, "12");
            Fx.layOut(window.root);
            return folds().stream().map(TitledPane::isExpanded).toList();
        });
        assertEquals(1, open.indexOf(true));
        assertEquals(1, open.lastIndexOf(true));
    }

    @Test
    void the_outlook_says_in_which_month_the_chosen_row_is_outgrown() {
        var texts = Fx.call(() -> {
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.typed.type(FieldPlace.of(WorkloadField.TRAFFIC_GROWTH), "10");
            window.session.choose("regional-gp-provisioned");
            window.root.showView("Outlook");
            Fx.layOut(window.root);
            return Fx.texts(find("#outlook"));
        });
        assertTrue(
                texts.stream()
                        .anyMatch(text ->
                                text.startsWith("Regional · General Purpose · Provisioned must rise from 29 MiB/s")),
                texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("From month 0 (November 2026) the cheapest")));
        assertEquals("", Fx.call(() -> ((Label) find("#outlook-note")).getText()));
    }

    @Test
    void without_growth_the_outlook_says_that_nothing_grows() {
        var note = Fx.call(() -> {
            window.typed.replace(Presets.bundled("jenkins").orElseThrow());
            window.root.showView("Outlook");
            Fx.layOut(window.root);
            return ((Label) find("#outlook-note")).getText();
        });
        assertEquals("Neither storage nor traffic grows; enter a growth on the left.", note);
    }

    @Test
    void break_even_names_every_crossing_with_its_calculation_on_either_axis() {
        var ratio = Fx.call(() -> {
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.session.choose("regional-gp-bursting");
            window.root.showView("Break-even");
            Fx.layOut(window.root);
            Fx.all(find("#break-even"), node -> node instanceof TitledPane)
                    .forEach(fold -> ((TitledPane) fold).setExpanded(true));
            Fx.layOut(window.root);
            return Fx.texts(find("#break-even"));
        });
        assertTrue(
                ratio.contains("Elastic costs as much as Provisioned ($174.00 a month) at 2.386 %"), ratio.toString());
        assertTrue(ratio.contains("Bursting serves up to 2.231 %"), ratio.toString());
        assertTrue(ratio.stream().anyMatch(text -> text.contains("AWS's rule of thumb is 5 %")), ratio.toString());
        assertTrue(ratio.contains("How it was found"), ratio.toString());
        assertTrue(ratio.stream().anyMatch(text -> text.startsWith("provisioned price 6 USD")), ratio.toString());
        var words = (ScrollPane) find("#break-even").lookup(".words-beside");
        double wanted = Fx.call(() -> ((Region) words.getContent()).getWidth());
        assertTrue(wanted <= words.getViewportBounds().getWidth() + 0.5, "words run beyond the edge: " + wanted);
        var stored = Fx.call(() -> {
            Fx.all(find("#break-even"), node -> node instanceof ToggleButton).stream()
                    .map(node -> (ToggleButton) node)
                    .filter(button -> button.getText().equals("Stored size"))
                    .forEach(ToggleButton::fire);
            Fx.layOut(window.root);
            return Fx.texts(find("#break-even"));
        });
        assertTrue(stored.contains("Bursting serves from 25.07 GiB"), stored.toString());
    }

    @Test
    void the_titles_of_all_views_fit_at_1280_by_800() {
        var cut = Fx.call(() -> Fx.all(find("#view-list"), node -> node instanceof Labeled).stream()
                .map(node -> (Labeled) node)
                .filter(title -> title.getWidth() < title.prefWidth(-1) - 0.5)
                .map(Labeled::getText)
                .toList());
        assertEquals(List.of(), cut);
    }

    @Test
    void only_the_view_that_is_shown_is_marked_in_the_list() {
        var marked = Fx.call(() -> {
            window.root.showView("Outlook");
            Fx.layOut(window.root);
            window.root.showView("Export");
            Fx.layOut(window.root);
            return Fx.all(find("#view-list"), node -> node instanceof ToggleButton button && isMarked(button)).stream()
                    .map(node -> ((ToggleButton) node).getText())
                    .toList();
        });
        assertEquals(List.of("Export"), marked);
    }

    private static boolean isMarked(ToggleButton button) {
        return button.getBorder() != null && button.getBorder().getInsets().getLeft() > 0;
    }

    private List<TitledPane> folds() {
        return Fx.all(find("#goals"), node -> node instanceof TitledPane).stream()
                .map(node -> (TitledPane) node)
                .toList();
    }

    @Test
    void a_row_that_is_not_possible_says_why_and_its_calculation_is_the_rule() {
        var texts = Fx.call(() -> {
            window.session.choose("onezone-maxio-elastic");
            window.root.showView("Calculation");
            Fx.layOut(window.root);
            return Fx.texts(find("#calculation"));
        });
        assertTrue(
                texts.contains("= Max I/O is not available with Elastic Throughput: Elastic works only in General"
                        + " Purpose mode. (S1, 2025-12)"),
                texts.toString());
        assertFalse(texts.contains("Limits at their worst moment"));
    }

    @Test
    void a_wrong_text_dims_the_plan_and_names_the_field_until_it_is_right_again() {
        var table = Fx.call(() -> Fx.texts(table()));
        var note = Fx.call(() -> {
            window.typed.type(HOT, "12x");
            Fx.layOut(window.root);
            return Fx.texts(find("#stale-note"));
        });
        assertEquals(
                "Below is the last plan that was right. Hot: 'x' is no unit here: write GiB, TiB, GB, TB or a number alone",
                note.getFirst());
        assertTrue(Fx.call(this::isDimmed));
        assertEquals(table, Fx.call(() -> Fx.texts(table())));
        Fx.run(() -> window.typed.type(HOT, "12"));
        assertFalse(Fx.call(this::isDimmed));
        assertFalse(Fx.call(() -> find("#stale-note").isVisible()));
    }

    @Test
    void a_preset_shows_its_story_its_source_and_the_marks_of_its_numbers() {
        var texts = Fx.call(() -> {
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            Fx.layOut(window.root);
            return Fx.texts(find("#form"));
        });
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("A web server keeps WordPress code")));
        assertTrue(texts.contains("How to destroy your website with EFS (jonmoblog, 2020)"));
        int hot = texts.indexOf("Hot");
        assertEquals("D", texts.get(hot + 1));
    }

    @Test
    void every_input_has_its_label_unit_and_text() {
        Fx.run(() -> WorkloadField.ofWorkload().forEach(field -> {
            var control = find("#field-" + field.name());
            assertTrue(control.getAccessibleText().startsWith(field.label()), field.name());
            if (control instanceof TextInputControl input) {
                assertEquals(window.typed.text(FieldPlace.of(field)), input.getText());
            }
        }));
    }

    @Test
    void dark_and_light_differ_in_tokens_and_nothing_is_left_unset() {
        var light = Fx.call(() -> fill("#recommendation"));
        var dark = Fx.call(() -> {
            window.theme.appearanceProperty().set(Appearance.DARK);
            Fx.layOut(window.root);
            return fill("#recommendation");
        });
        assertTrue(light.getBrightness() < 0.4, light.toString());
        assertTrue(dark.getBrightness() > 0.8, dark.toString());
    }

    private Color fill(String id) {
        return (Color) ((Label) find(id)).getTextFill();
    }

    private boolean isDimmed() {
        return find("#answer").getPseudoClassStates().contains(PseudoClass.getPseudoClass("stale"));
    }

    private Node find(String selector) {
        return window.root.lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private TableView<Evaluation> table() {
        return (TableView<Evaluation>) find("#comparison");
    }

    private static boolean shown(Node node) {
        for (var above = node; above != null; above = above.getParent()) if (!above.isVisible()) return false;
        return true;
    }
}
