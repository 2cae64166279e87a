package dev.efsplanner.ui.form;

import dev.efsplanner.spec.Overridable;
import dev.efsplanner.spec.Overridden;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One overridden figure: what it is, the number in its place, what is published, and what is wrong with the number.
final class OverrideRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PlanSession session;
    private final TypedWorkload typed;
    private final String name;
    private final TextField number = new TextField();
    private final Label published = new Label();
    private final Label message = new Label();

    /// @param figure empty for one that this edition does not have
    OverrideRow(PlanSession session, TypedWorkload typed, String name, Optional<Overridable> figure) {
        this.session = session;
        this.typed = typed;
        this.name = name;
        getStyleClass().add("override-row");
        var label = new Label(figure.map(Overridable::label).orElse(name));
        label.setWrapText(true);
        label.setLabelFor(number);
        getChildren().addAll(label, line(label.getText(), figure), published, message);
        published.getStyleClass().add("muted");
        message.getStyleClass().add("message");
        message.setId("message-override-" + id(name));
        for (var text : new Label[] {label, published, message}) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
        }
    }

    private HBox line(String label, Optional<Overridable> figure) {
        number.setId("override-" + id(name));
        number.getStyleClass().add("number");
        number.setMinWidth(0);
        number.setAccessibleText(label + figure.map(of -> ", " + of.unit()).orElse(""));
        number.textProperty().subscribe((_, text) -> typed.override(name, text));
        HBox.setHgrow(number, Priority.ALWAYS);
        var unit = new Label(
                figure.map(Overridable::unit).filter(of -> !of.equals("1")).orElse(""));
        unit.setMinWidth(USE_PREF_SIZE);
        unit.getStyleClass().add("muted");
        var remove = new Button("Remove");
        remove.setId("remove-override-" + id(name));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText("Remove the override of " + label);
        remove.setOnAction(_ -> typed.removeOverride(name));
        var line = new HBox(number, unit, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("field-line");
        return line;
    }

    String name() {
        return name;
    }

    /// The name as a style sheet takes it.
    private static String id(String name) {
        return name.replace('.', '-');
    }

    void refresh() {
        var text = typed.overrides().getOrDefault(name, "");
        if (!text.equals(number.getText())) number.setText(text);
        show(published, words(overridden().map(OverrideRow::words), typed.overrideUnderstood(name)));
        var problem = typed.overrideProblem(name);
        show(message, problem);
        number.pseudoClassStateChanged(WRONG, problem.isPresent());
        number.setAccessibleHelp(problem.orElse(published.getText()));
    }

    private Optional<Overridden> overridden() {
        return session.planProperty().get().stream()
                .flatMap(plan -> plan.overrides().stream())
                .filter(overridden -> overridden.figure().name().equals(name))
                .findFirst();
    }

    private static Optional<String> words(Optional<String> published, Optional<String> understood) {
        return published
                .map(words -> understood.map(number -> number + "; ").orElse("") + words)
                .or(() -> understood);
    }

    private static String words(Overridden overridden) {
        return overridden.published()
                + overridden.remark().map(remark -> "; " + remark).orElse("");
    }

    private static void show(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setVisible(text.isPresent());
        label.setManaged(text.isPresent());
    }

    void focus() {
        number.requestFocus();
        number.selectAll();
    }
}
