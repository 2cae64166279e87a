package dev.efsplanner.ui.form;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Overridable;
import dev.efsplanner.spec.OverridableFigures;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.ui.part.Choice;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Published figures and prices that are other numbers for this account: a choice of all there are, and a row for each
/// that is overridden.
final class OverridesEditor extends VBox {
    private final PlanSession session;
    private final TypedWorkload typed;
    private final ComboBox<Overridable> choice = new ComboBox<>();
    private final VBox list = new VBox();
    private List<OverrideRow> rows = List.of();
    private List<Overridable> known = List.of();
    private Optional<Published> published = Optional.empty();

    private record Published(SpecEdition edition, String region) {}

    OverridesEditor(PlanSession session, TypedWorkload typed) {
        this.session = session;
        this.typed = typed;
        getStyleClass().add("overrides");
        var hint = new Label("A granted quota increase or a negotiated price takes the place of the published number.");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        list.getStyleClass().add("override-rows");
        getChildren().addAll(hint, line(), list);
        session.planProperty().subscribe(_ -> refresh());
    }

    private HBox line() {
        choice.setId("overridable");
        choice.setPromptText("Figure or price");
        Choice.inItsPlace(choice);
        choice.setVisibleRowCount(14);
        choice.setAccessibleText("Figure or price to override");
        choice.setConverter(new Named());
        HBox.setHgrow(choice, Priority.ALWAYS);
        var add = new Button("Override");
        add.setId("add-override");
        add.setMinWidth(USE_PREF_SIZE);
        Hint.on(add, "Puts another number in place of the chosen one");
        add.setOnAction(_ -> Optional.ofNullable(choice.getValue()).ifPresent(this::add));
        var line = new HBox(choice, add);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        return line;
    }

    private void add(Overridable figure) {
        if (!typed.overrides().containsKey(figure.name()))
            typed.override(figure.name(), figure.published().map(Numbers::plain).orElse(""));
        focus(figure.name());
    }

    /// The names, the Region, the edition or only what is typed may have changed.
    void refresh() {
        var figures = figures();
        var names = List.copyOf(typed.overrides().keySet());
        boolean sameFigures = figures.equals(known);
        if (!sameFigures) {
            known = figures;
            choice.getItems().setAll(figures);
        }
        if (!sameFigures || !names.equals(rows.stream().map(OverrideRow::name).toList())) {
            rows = names.stream()
                    .map(name -> new OverrideRow(session, typed, name, figure(name)))
                    .toList();
            list.getChildren().setAll(rows);
        }
        rows.forEach(OverrideRow::refresh);
    }

    private List<Overridable> figures() {
        var now = Optional.of(new Published(
                session.editionProperty().get(),
                typed.text(FieldPlace.of(WorkloadField.REGION)).strip()));
        if (now.equals(published)) return known;
        published = now;
        return now.map(of ->
                        OverridableFigures.of(of.edition(), session.catalog().prices(), of.region()))
                .orElseThrow();
    }

    private Optional<Overridable> figure(String name) {
        return known.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /// Goes to the number of an override.
    void focus(String name) {
        rows.stream().filter(row -> row.name().equals(name)).findFirst().ifPresent(OverrideRow::focus);
    }

    private static final class Named extends StringConverter<Overridable> {
        @Override
        public String toString(Overridable figure) {
            return figure == null ? "" : figure.label();
        }

        @Override
        public Overridable fromString(String text) {
            throw new UnsupportedOperationException("the choice of a figure is not editable: " + text);
        }
    }
}
