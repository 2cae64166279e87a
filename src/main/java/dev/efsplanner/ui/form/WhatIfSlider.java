package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.Slide;
import dev.efsplanner.workload.WorkloadField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/// Moves a number from a tenth of what is typed to ten times it, and the plan with it while it is dragged.
///
/// The middle is what was typed last; it moves on when another number is typed, or when the slider was let go at an
/// end.
final class WhatIfSlider extends Slider {
    private static final Set<Field> FIELDS = Set.of(
            WorkloadField.HOT,
            WorkloadField.CLIENT_COUNT,
            WorkloadField.READ,
            WorkloadField.WRITE,
            WorkloadField.HOURS,
            WorkloadField.PROVISIONED,
            SimpleField.AVERAGE_READ,
            SimpleField.AVERAGE_WRITE,
            SimpleField.PEAK_READ,
            SimpleField.PEAK_WRITE,
            SimpleField.PEAK_HOURS);
    private static final double A_NUDGE = 0.05;

    private final TypedWorkload typed;
    private final Supplier<Optional<FieldPlace>> place;
    private Optional<Slide> slide = Optional.empty();
    private String shown = "";
    private boolean refreshing;

    WhatIfSlider(TypedWorkload typed, Field field, String id, Supplier<Optional<FieldPlace>> place) {
        super(-1, 1, 0);
        this.typed = typed;
        this.place = place;
        setId("slider-" + id);
        getStyleClass().addAll("what-if", "small");
        setBlockIncrement(A_NUDGE);
        setAccessibleText("What if " + field.label() + " were another");
        Hint.on(this, "What if: from a tenth of the number to ten times it");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> typed.beginGesture());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> letGo());
        valueProperty().subscribe((_, position) -> move(position.doubleValue()));
    }

    static boolean suits(Field field) {
        return FIELDS.contains(field);
    }

    /// Follows the text wherever it was changed.
    void refresh() {
        var text = place.get().map(typed::text).orElse("");
        var now = place.get().filter(_ -> !text.equals(shown) || slide.isEmpty());
        if (now.isPresent()) begin(now.get().field(), text);
    }

    private void begin(Field field, String text) {
        shown = text;
        slide = Slide.of(field, text);
        setDisable(slide.isEmpty());
        refreshing = true;
        setValue(slide.map(Slide::start).orElse(0.0));
        refreshing = false;
    }

    private void move(double position) {
        if (refreshing || slide.isEmpty() || place.get().isEmpty()) return;
        shown = slide.get().at(position);
        typed.type(place.get().get(), shown);
    }

    private void letGo() {
        typed.endGesture();
        if (Math.abs(getValue()) == 1) place.get().ifPresent(at -> begin(at.field(), typed.text(at)));
    }
}
