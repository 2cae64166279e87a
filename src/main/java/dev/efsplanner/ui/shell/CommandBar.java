package dev.efsplanner.ui.shell;

import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Overflow;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.Commands;
import dev.efsplanner.ui.session.PlanSession;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Menus on the left, the spec edition and the light switch on the right.
public final class CommandBar extends Overflow {
    private final Theme theme;

    /// @param commands behind the menus
    /// @param compareEditions shows what another edition changes
    public CommandBar(PlanSession session, Theme theme, Commands commands, Runnable compareEditions) {
        super("more-commands", "More commands");
        this.theme = theme;
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var editions = editions(session);
        var label = new Label("Spec edition");
        label.setLabelFor(editions);
        label.setMinWidth(USE_PREF_SIZE);
        var compare = compare(compareEditions);
        var light = lightSwitch();
        getChildren().addAll(Menus.bar(commands), gap, label, editions, compare, light);
        mayWait(compare);
        mayWait(light);
    }

    private static ComboBox<SpecEdition> editions(PlanSession session) {
        var choice = new ComboBox<SpecEdition>();
        choice.setId("edition");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getItems().setAll(session.catalog().editions());
        choice.setConverter(new EditionText());
        choice.valueProperty().bindBidirectional(session.editionProperty());
        choice.setAccessibleText("Spec edition");
        Hint.on(choice, "Which published figures to plan with");
        return choice;
    }

    private static Button compare(Runnable compareEditions) {
        var button = new Button("Compare editions");
        button.setId("compare-editions");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, "Shows what another spec edition changes for this workload");
        button.setOnAction(_ -> compareEditions.run());
        return button;
    }

    private ToggleButton lightSwitch() {
        var button = new ToggleButton("Dark");
        button.setId("dark");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("Dark colours");
        Hint.on(button, "Switch between light and dark colours");
        button.setOnAction(
                _ -> theme.appearanceProperty().set(button.isSelected() ? Appearance.DARK : Appearance.LIGHT));
        theme.dark().subscribe(button::setSelected);
        return button;
    }

    private static final class EditionText extends StringConverter<SpecEdition> {
        @Override
        public String toString(SpecEdition edition) {
            return edition == null ? "" : edition.id();
        }

        @Override
        public SpecEdition fromString(String text) {
            throw new UnsupportedOperationException("the choice of edition is not editable: " + text);
        }
    }
}
