package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.WorkloadField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A field with its label, unit and message.
///
/// The message appears after a pause or on leaving the field, and goes the moment the text is right.
final class FieldRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TypedWorkload typed;
    private final Field field;
    private final Supplier<Optional<FieldPlace>> place;
    private final Input input;
    private final Label mark = new Label();
    private final Label message = new Label();
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));
    private Optional<Preset.Mark> marked = Optional.empty();
    private boolean refreshing;

    /// @param place where the text lives; empty while there is no layer to show
    FieldRow(TypedWorkload typed, WorkloadField field, Input input, Supplier<Optional<FieldPlace>> place) {
        this(typed, field, input, field.name(), place);
    }

    /// @param id ends the ids of control and message
    FieldRow(TypedWorkload typed, Field field, Input input, String id, Supplier<Optional<FieldPlace>> place) {
        this.typed = typed;
        this.field = field;
        this.place = place;
        this.input = input;
        getStyleClass().add("field-row");
        getChildren().addAll(line(), message);
        message.getStyleClass().add("message");
        message.setId("message-" + id);
        input.control().setId("field-" + id);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setVisible(false);
        message.setManaged(false);
        mark.setVisible(false);
        pause.setOnFinished(_ -> reveal());
        input.onTyped().accept(this::type);
        input.control().focusedProperty().subscribe(focused -> {
            if (!focused) reveal();
        });
    }

    private HBox line() {
        var control = input.control();
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        control.setAccessibleHelp(field.help());
        control.setTooltip(new Tooltip(capital(field.help())));
        HBox.setHgrow(control, Priority.ALWAYS);
        var label = new Label(field.label());
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        control.setAccessibleText(field.label() + (field.unit().isEmpty() ? "" : ", " + field.unit()));
        var unit = new Label(field.unit());
        unit.setManaged(!field.unit().isEmpty());
        unit.getStyleClass().add("unit");
        mark.getStyleClass().add("mark");
        mark.setMinWidth(USE_PREF_SIZE);
        var name = new HBox(label, mark);
        name.getStyleClass().add("field-name");
        name.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(name, control, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        return line;
    }

    Field field() {
        return field;
    }

    /// Shows the text and clears a message that no longer holds.
    void refresh() {
        refreshing = true;
        place.get().map(typed::text).ifPresent(input.show());
        refreshing = false;
        showMark();
        var problem = problem();
        if (problem.isEmpty()) hide();
        else if (message.isVisible() || !input.control().isFocused()) reveal();
        else pause.playFromStart();
    }

    /// Whether the number is measured, derived or assumed; the letter's colour only repeats it.
    private void showMark() {
        var found = place.get().flatMap(typed::mark);
        if (found.equals(marked)) return;
        marked = found;
        mark.setVisible(found.isPresent());
        mark.getStyleClass().removeAll("m", "d", "a");
        found.ifPresent(of -> {
            mark.setText(of.basis().name());
            mark.getStyleClass().add(of.basis().name().toLowerCase(Locale.ROOT));
            var words = capital(of.basis().words()) + (of.note().isEmpty() ? "" : ": " + of.note());
            mark.setTooltip(new Tooltip(words));
            mark.setAccessibleText(words);
        });
    }

    void focus() {
        input.control().requestFocus();
        reveal();
    }

    private void type(String text) {
        if (!refreshing) place.get().ifPresent(at -> typed.type(at, text));
    }

    private Optional<String> problem() {
        return place.get().flatMap(typed::problem);
    }

    private void reveal() {
        problem().ifPresent(text -> {
            message.setText(capital(text));
            message.setVisible(true);
            message.setManaged(true);
            input.control().pseudoClassStateChanged(WRONG, true);
            input.control().setAccessibleHelp(message.getText());
            message.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private void hide() {
        pause.stop();
        if (!message.isVisible()) return;
        message.setVisible(false);
        message.setManaged(false);
        input.control().pseudoClassStateChanged(WRONG, false);
        input.control().setAccessibleHelp(field.help());
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
