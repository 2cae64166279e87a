package dev.efsplanner.ui.compare;

import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.part.Overflow;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TableSession;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Which rows and columns of the comparison are looked at, how many that leaves, and the way back.
final class FilterBar extends Overflow {
    /// What is wrong with the budget, rather than how many rows there are.
    private static final PseudoClass SENTENCE = PseudoClass.getPseudoClass("sentence");

    private final TableSession looks;
    private final ComparisonTable table;
    private final TextField words = new TextField();
    private final Label shown = new Label();

    FilterBar(PlanSession session, TableSession looks, ComparisonTable table) {
        super("more-filters", "More filters");
        this.looks = looks;
        this.table = table;
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        shown.setId("rows-shown");
        shown.getStyleClass().add("muted");
        shown.setWrapText(true);
        shown.setMinHeight(USE_PREF_SIZE);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var fits = toggle("filter-fits", "Fits only", "Only rows that meet every need", looks.fitsOnlyProperty());
        var types = types();
        var budget = budget();
        var showAll = showAll();
        var columns = new ColumnMenu(looks, table);
        getChildren().addAll(search(), fits, types, budget, shown, showAll, columns);
        mayWait(budget, looks.underBudgetProperty());
        mayWait(types, looks.typeProperty().map(Optional::isPresent));
        mayWait(columns);
        mayWait(fits, looks.fitsOnlyProperty());
        mayWaitWhile(looks.filtered(), showAll);
        Stream.of(looks.filterProperty(), looks.underBudgetProperty(), looks.budgetProperty(), session.planProperty())
                .forEach(input -> input.subscribe(this::count));
        count();
    }

    /// Lets words to look for be typed.
    void focusSearch() {
        words.requestFocus();
        words.selectAll();
    }

    private void count() {
        shown.setText(looks.shown());
        shown.pseudoClassStateChanged(SENTENCE, !shown.getText().contains(" rows"));
    }

    private TextField search() {
        words.setId("filter-words");
        words.setPromptText("Search rows");
        words.setAccessibleText("Search rows");
        words.setAccessibleHelp("Words in the name, the verdict or the reasons of a row.");
        words.textProperty().bindBidirectional(looks.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) words.clear();
            else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) table.requestFocus();
            else return;
            key.consume();
        });
        return words;
    }

    private static ToggleButton toggle(String id, String title, String hint, BooleanProperty property) {
        var button = new ToggleButton(title);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, hint);
        button.setAccessibleHelp(hint);
        button.selectedProperty().bindBidirectional(property);
        return button;
    }

    private ComboBox<Optional<FileSystemType>> types() {
        var choice = new ComboBox<Optional<FileSystemType>>();
        choice.setId("filter-type");
        choice.getItems().add(Optional.empty());
        for (var type : FileSystemType.values()) choice.getItems().add(Optional.of(type));
        choice.setConverter(new TypeText());
        choice.valueProperty().bindBidirectional(looks.typeProperty());
        choice.setAccessibleText("Type of file system");
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private HBox budget() {
        var under = toggle(
                "filter-budget",
                "Under budget",
                "Only rows within the amount beside it, or else within the workload's budget",
                looks.underBudgetProperty());
        var field = new TextField();
        field.setId("filter-amount");
        field.setMinWidth(USE_PREF_SIZE);
        field.setPromptText("workload's");
        field.setAccessibleText("Budget, USD a month");
        field.setAccessibleHelp("Blank for the workload's own budget.");
        field.textProperty().bindBidirectional(looks.budgetProperty());
        var unit = new Label("USD");
        unit.getStyleClass().add("muted");
        unit.setMinWidth(USE_PREF_SIZE);
        unit.setLabelFor(field);
        var all = new HBox(under, field, unit);
        all.getStyleClass().add("budget");
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private Button showAll() {
        var button = Icons.before(new Button("Show all"), "fth-x");
        button.setId("show-all-rows");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, "Takes every filter away");
        button.setOnAction(_ -> looks.showAll());
        return button;
    }

    private static final class TypeText extends StringConverter<Optional<FileSystemType>> {
        @Override
        public String toString(Optional<FileSystemType> type) {
            return type == null ? "" : type.map(FileSystemType::label).orElse("All types");
        }

        @Override
        public Optional<FileSystemType> fromString(String text) {
            throw new UnsupportedOperationException("the choice of type is not editable: " + text);
        }
    }
}
