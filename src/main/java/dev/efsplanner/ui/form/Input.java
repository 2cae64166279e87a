package dev.efsplanner.ui.form;

import dev.efsplanner.spec.RegionLimits;
import dev.efsplanner.ui.part.Choice;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.FieldRule;
import dev.efsplanner.workload.WorkloadField;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;

/// The control a field is typed into, seen as text: the rule of the field chooses it.
///
/// @param show puts a text into the control
/// @param onTyped hears every text that comes from the control
record Input(Control control, Consumer<String> show, Consumer<Consumer<String>> onTyped) {
    private static final List<String> DAYS = List.of("always", "daily", "weekdays", "weekends", "MON-FRI", "SAT,SUN");

    static Input of(Field field, Collection<RegionLimits> regions) {
        if (field == WorkloadField.REGION) return regions(regions);
        return switch (field.rule()) {
            case FieldRule.YesNo() -> check();
            case FieldRule.Days() -> days();
            case FieldRule.Words _, FieldRule.Shaped _, FieldRule.Tags() -> text(field, false);
            case FieldRule.PosixId() -> text(field, true);
            case FieldRule.StartTime() -> text(field, true);
            case FieldRule.Amount _ -> text(field, true);
            case FieldRule.Ranged _ -> text(field, true);
            case FieldRule.Whole _ -> text(field, true);
            case FieldRule.OneOf(var numbers) ->
                oneOf(numbers.stream().map(String::valueOf).toList());
            case FieldRule.OneWord(var words) -> oneOf(words);
        };
    }

    private static Input text(Field field, boolean number) {
        var control = new TextField();
        boolean speaks = field.defaultText().isEmpty() && field.hint().startsWith("blank: ");
        control.setPromptText(speaks ? field.hint().substring("blank: ".length()) : field.defaultText());
        if (number) control.getStyleClass().add("number");
        StepKeys.watch(field, control);
        return new Input(
                control,
                text -> {
                    if (!text.equals(control.getText())) control.setText(text);
                },
                listener -> control.textProperty().subscribe((_, typed) -> listener.accept(typed)));
    }

    private static Input check() {
        var control = new CheckBox();
        return new Input(
                control,
                text -> control.setSelected(text.strip().equalsIgnoreCase("true")),
                listener -> control.selectedProperty().subscribe((_, on) -> listener.accept(on.toString())));
    }

    private static Input oneOf(List<String> choices) {
        var control = new ComboBox<String>();
        control.getItems().setAll(choices);
        control.setMaxWidth(Double.MAX_VALUE);
        return new Input(
                control,
                control::setValue,
                listener -> control.valueProperty()
                        .subscribe((_, chosen) -> listener.accept(chosen == null ? "" : chosen)));
    }

    private static Input days() {
        var control = new ComboBox<String>();
        control.getItems().setAll(DAYS);
        control.setEditable(true);
        control.setMaxWidth(Double.MAX_VALUE);
        var editor = control.getEditor();
        return new Input(
                control,
                text -> {
                    if (text.equals(editor.getText())) return;
                    control.setValue(text);
                    editor.setText(text);
                },
                listener -> editor.textProperty().subscribe((_, typed) -> listener.accept(typed)));
    }

    private static Input regions(Collection<RegionLimits> regions) {
        var control = new ComboBox<String>();
        control.getItems().setAll(regions.stream().map(RegionLimits::code).toList());
        Choice.inItsPlace(control);
        control.setCellFactory(_ -> new RegionCell(regions));
        control.setVisibleRowCount(14);
        return new Input(
                control,
                text -> control.setValue(text.strip()),
                listener -> control.valueProperty().subscribe((_, code) -> listener.accept(code == null ? "" : code)));
    }

    /// The code with the Region's name beside it.
    private static final class RegionCell extends ListCell<String> {
        private final Collection<RegionLimits> regions;

        RegionCell(Collection<RegionLimits> regions) {
            this.regions = regions;
        }

        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            setText(
                    empty || code == null
                            ? ""
                            : regions.stream()
                                    .filter(region -> region.code().equals(code))
                                    .map(region -> code + "   " + region.name())
                                    .findFirst()
                                    .orElse(code));
        }
    }
}
