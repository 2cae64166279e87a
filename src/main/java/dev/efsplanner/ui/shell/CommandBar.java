package dev.efsplanner.ui.shell;

import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Menus on the left, the spec edition and the light switch on the right.
public final class CommandBar extends HBox {
    private final Theme theme;

    /// @param viewTitles the views, in order
    /// @param showView shows one of them by its place
    public CommandBar(
            PlanSession session, Theme theme, Actions actions, List<String> viewTitles, IntConsumer showView) {
        this.theme = theme;
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        var menus = new MenuBar(fileMenu(actions), viewMenu(viewTitles, showView));
        menus.setAccessibleText("Menus");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var editions = editions(session);
        var label = new Label("Spec edition");
        label.setLabelFor(editions);
        getChildren().addAll(menus, gap, label, editions, compare(viewTitles, showView), lightSwitch());
    }

    private static Menu fileMenu(Actions actions) {
        return new Menu(
                "_File",
                null,
                item("_Open workload file…", KeyCode.O, actions.open()),
                item("_Save workload file…", KeyCode.S, actions.save()),
                new SeparatorMenuItem(),
                item("_Quit", KeyCode.Q, actions.quit()));
    }

    private Menu viewMenu(List<String> titles, IntConsumer showView) {
        var menu = new Menu("_View");
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            menu.getItems().add(item(titles.get(i), KeyCode.valueOf("DIGIT" + (i + 1)), () -> showView.accept(index)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        var group = new ToggleGroup();
        for (var appearance : Appearance.values()) {
            var choice = new RadioMenuItem(appearance.label());
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> theme.appearanceProperty().set(appearance));
            theme.appearanceProperty().subscribe(now -> choice.setSelected(now == appearance));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private static MenuItem item(String text, KeyCode key, Runnable action) {
        var item = new MenuItem(text);
        item.setAccelerator(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static ComboBox<SpecEdition> editions(PlanSession session) {
        var choice = new ComboBox<SpecEdition>();
        choice.setId("edition");
        choice.getItems().setAll(session.catalog().editions());
        choice.setConverter(new EditionText());
        choice.valueProperty().bindBidirectional(session.editionProperty());
        choice.setAccessibleText("Spec edition");
        choice.setTooltip(new Tooltip("Which published figures to plan with"));
        return choice;
    }

    private static Button compare(List<String> titles, IntConsumer showView) {
        var button = new Button("Compare editions");
        button.setId("compare-editions");
        button.setTooltip(new Tooltip("Shows what another spec edition changes for this workload"));
        button.setOnAction(_ -> showView.accept(titles.indexOf("Editions")));
        return button;
    }

    private ToggleButton lightSwitch() {
        var button = new ToggleButton("Dark");
        button.setId("dark");
        button.setAccessibleText("Dark colours");
        button.setTooltip(new Tooltip("Switch between light and dark colours"));
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
