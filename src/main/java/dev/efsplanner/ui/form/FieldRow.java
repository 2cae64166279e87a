package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.FieldRule;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.WorkloadField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A field with its label, unit and message.
///
/// The message appears after a pause or on leaving the field, and goes the moment the text is right. What few
/// fields ever show is made when it is shown first: the toolkit walks through all there is in a window at every frame.
final class FieldRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int LONG_TEXT = 20;

    private final TypedWorkload typed;
    private final Field field;
    private final Supplier<Optional<FieldPlace>> place;
    private final Input input;
    private final Optional<WhatIfSlider> slider;
    private final Optional<RangeInputs> range;
    private final HBox name = new HBox();
    private final int lines;
    private final Once<Label> mark = new Once<>(this::markMade);
    private final Once<Label> understood = new Once<>(this::understoodMade);
    private final Once<Label> message = new Once<>(this::messageMade);
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));
    private Optional<Preset.Mark> marked = Optional.empty();
    private boolean refreshing;

    /// @param place where the text lives; empty while there is no layer to show
    FieldRow(
            TypedWorkload typed,
            WorkloadField field,
            FieldHelpPopup help,
            Input input,
            Supplier<Optional<FieldPlace>> place) {
        this(typed, field, help, input, field.name(), place);
    }

    /// @param id ends the ids of control and message
    FieldRow(
            TypedWorkload typed,
            Field field,
            FieldHelpPopup help,
            Input input,
            String id,
            Supplier<Optional<FieldPlace>> place) {
        this.typed = typed;
        this.field = field;
        this.place = place;
        this.input = input;
        getStyleClass().add("field-row");
        slider = WhatIfSlider.suits(field) ? Optional.of(new WhatIfSlider(typed, field, id, place)) : Optional.empty();
        getChildren().add(line(help));
        range = field.rule() instanceof FieldRule.Ranged
                ? Optional.of(new RangeInputs(field, id, this::type))
                : Optional.empty();
        range.ifPresent(getChildren()::add);
        slider.ifPresent(getChildren()::add);
        lines = getChildren().size();
        input.control().setId("field-" + id);
        pause.setOnFinished(_ -> reveal());
        input.onTyped().accept(this::type);
        input.control().focusedProperty().subscribe(focused -> {
            if (!focused) reveal();
        });
    }

    private Pane line(FieldHelpPopup help) {
        var control = input.control();
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        control.setAccessibleHelp(field.help());
        Hint.on(control, this::whole);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.F1 || !event.isShiftDown()) return;
            event.consume();
            help.show(field, control);
        });
        HBox.setHgrow(control, Priority.ALWAYS);
        var label = new Label(field.label());
        label.setLabelFor(control);
        label.getStyleClass().add("field-label");
        Hint.on(label, "What is this? (Shift+F1)");
        label.setOnMouseClicked(_ -> help.show(field, label));
        control.setAccessibleText(field.label() + (field.unit().isEmpty() ? "" : ", " + field.unit()));
        name.getChildren().add(label);
        name.getStyleClass().add("field-name");
        name.setAlignment(Pos.CENTER_LEFT);
        if (isWide()) {
            var wide = new VBox(name, control);
            wide.getStyleClass().add("wide");
            return wide;
        }
        if (field.rule() instanceof FieldRule.Ranged && control instanceof TextField number) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.getChildren().addAll(gap, RangeInputs.button(field, number));
        }
        label.setWrapText(true);
        var line = new HBox(name, control);
        if (!field.unit().isEmpty()) line.getChildren().add(unit());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        return line;
    }

    private Label unit() {
        var unit = new Label(field.unit());
        unit.getStyleClass().add("unit");
        return unit;
    }

    private Label markMade() {
        var label = new Label();
        label.getStyleClass().add("mark");
        label.setMinWidth(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        Hint.on(label, label::getAccessibleText);
        name.getChildren().add(1, label);
        return label;
    }

    private Label understoodMade() {
        var label = below("understood");
        getChildren().add(lines, label);
        return label;
    }

    private Label messageMade() {
        var label = below("message");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
        return label;
    }

    private Label below(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setId(input.control().getId().replace("field", style));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// Names and other long texts have the row to themselves.
    private boolean isWide() {
        return input.control() instanceof TextField
                && switch (field.rule()) {
                    case FieldRule.Words _, FieldRule.Tags() -> true;
                    case FieldRule.Shaped shaped -> shaped.longest() > 200;
                    default -> false;
                };
    }

    /// The whole text, which may be longer than the field, above what the field is.
    private String whole() {
        var text = place.get().map(typed::text).orElse("");
        return (text.length() > LONG_TEXT ? text + "\n\n" : "") + field.help();
    }

    Field field() {
        return field;
    }

    /// Shows the text and clears a message that no longer holds.
    void refresh() {
        refreshing = true;
        place.get().map(typed::text).ifPresent(input.show());
        refreshing = false;
        slider.ifPresent(WhatIfSlider::refresh);
        range.ifPresent(inputs -> inputs.refresh(place.get().map(typed::text).orElse("")));
        showMark();
        showUnderstood();
        var problem = problem();
        if (problem.isEmpty()) hide();
        else if (isTold() || !input.control().isFocused()) reveal();
        else pause.playFromStart();
    }

    /// What arithmetic and units come to, quietly under the text, which stays as it was typed.
    private void showUnderstood() {
        var words = place.get().flatMap(typed::understood);
        understood.ifMade(label -> label.setVisible(words.isPresent()));
        words.ifPresent(text -> understood.get().setText(text));
    }

    /// Whether the number is measured, derived or assumed; the letter's colour only repeats it.
    private void showMark() {
        var found = place.get().flatMap(typed::mark);
        if (found.equals(marked)) return;
        marked = found;
        mark.ifMade(label -> label.setVisible(found.isPresent()));
        found.ifPresent(of -> {
            var label = mark.get();
            label.setText(of.basis().name());
            label.getStyleClass().setAll("label", "mark", of.basis().name().toLowerCase(Locale.ROOT));
            var words = capital(of.basis().words()) + (of.note().isEmpty() ? "" : ": " + of.note());
            label.setAccessibleText(words);
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
            var label = message.get();
            label.setText(capital(text));
            label.setVisible(true);
            input.control().pseudoClassStateChanged(WRONG, true);
            input.control().setAccessibleHelp(label.getText());
            label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private boolean isTold() {
        return message.made().map(Node::isVisible).orElse(false);
    }

    private void hide() {
        pause.stop();
        if (!isTold()) return;
        message.get().setVisible(false);
        input.control().pseudoClassStateChanged(WRONG, false);
        input.control().setAccessibleHelp(field.help());
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
