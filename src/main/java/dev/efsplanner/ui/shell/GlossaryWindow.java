package dev.efsplanner.ui.shell;

import dev.efsplanner.spec.Glossary;
import dev.efsplanner.spec.GlossaryTerm;
import dev.efsplanner.ui.session.Zoom;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the words mean, to look up beside the work: a list to search, and the meaning with its sources.
public final class GlossaryWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 480;

    private final Glossary glossary;
    private final Consumer<String> browse;
    private final TextField sought = new TextField();
    private final ListView<GlossaryTerm> terms = new ListView<>();
    private final VBox meaning = new VBox();
    private final Zoom zoom;
    private final Stage stage = new Stage();

    /// @param browse opens a web address
    public GlossaryWindow(Theme theme, Glossary glossary, Consumer<String> browse) {
        this.glossary = glossary;
        this.browse = browse;
        zoom = theme.zoom();
        var scene = new Scene(content(), WIDTH, HEIGHT);
        theme.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) stage.hide();
        });
        stage.setTitle("Glossary – EFS Planner");
        stage.setScene(scene);
    }

    public void open(Window owner) {
        if (stage.getOwner() == null && !stage.isShowing()) stage.initOwner(owner);
        if (!stage.isShowing()) size();
        stage.show();
        stage.toFront();
        sought.requestFocus();
    }

    /// As large as its letters ask for, and no larger than the screen.
    private void size() {
        var screen = Screen.getPrimary().getVisualBounds();
        double times = zoom.percentProperty().get() / 100.0;
        stage.setWidth(Math.min(screen.getWidth(), WIDTH * times));
        stage.setHeight(Math.min(screen.getHeight(), HEIGHT * times));
    }

    /// Everything in the window; also for tests and pictures.
    BorderPane content() {
        sought.setId("glossary-field");
        sought.setPromptText("Search, as in “what is metered throughput?”");
        sought.setAccessibleText("Search the glossary");
        sought.textProperty().subscribe(this::find);
        sought.setOnKeyPressed(this::walk);
        terms.setId("glossary-terms");
        terms.setAccessibleText("Terms");
        terms.setPlaceholder(new Label("No term has these words."));
        terms.setCellFactory(_ -> new TermCell());
        terms.getSelectionModel().selectedItemProperty().subscribe(this::show);
        meaning.setId("glossary-meaning");
        meaning.getStyleClass().add("glossary-meaning");
        var scroll = new ScrollPane(meaning);
        scroll.setFitToWidth(true);
        var split = new SplitPane(terms, scroll);
        split.setDividerPositions(0.34);
        var content = new BorderPane(split);
        content.setTop(sought);
        content.getStyleClass().add("glossary");
        return content;
    }

    private void find(String text) {
        terms.getItems().setAll(glossary.find(asked(text)));
        terms.getSelectionModel().selectFirst();
    }

    /// A question as people type it, down to what it is about.
    private static String asked(String text) {
        return text.strip().replaceAll("(?i)^(what|who)\\s+(is|are|does)\\s+(a|an|the)?\\s*|[?]+$", "");
    }

    private void walk(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) terms.getSelectionModel().selectNext();
        else if (key.getCode() == KeyCode.UP) terms.getSelectionModel().selectPrevious();
        else return;
        key.consume();
    }

    private void show(GlossaryTerm term) {
        meaning.getChildren().clear();
        if (term == null) return;
        add(term.term(), "heading");
        if (!term.also().isEmpty()) add("Also: " + String.join(", ", term.also()), "muted");
        add(term.meaning(), "text");
        term.formula().ifPresent(formula -> add(formula, "formula"));
        for (var source : term.sources()) {
            var link = new Hyperlink(source.title() + " (" + source.seen() + ")");
            link.setWrapText(true);
            link.setOnAction(_ -> browse.accept(source.url()));
            meaning.getChildren().add(link);
        }
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        meaning.getChildren().add(label);
    }

    private static final class TermCell extends ListCell<GlossaryTerm> {
        @Override
        protected void updateItem(GlossaryTerm term, boolean empty) {
            super.updateItem(term, empty);
            setWrapText(true);
            setPrefWidth(0);
            setText(empty ? "" : term.term());
        }
    }
}
