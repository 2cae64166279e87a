package dev.efsplanner.ui.form;

import dev.efsplanner.spec.Source;
import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.FieldHelp;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// What a field is, beside it, with the link to where its figure is published.
final class FieldHelpPopup {
    private final Function<String, Optional<Source>> sources;
    private final Consumer<String> browse;
    private Optional<PopOver> shown = Optional.empty();

    /// @param sources of the edition in use, by id
    /// @param browse opens a web address
    FieldHelpPopup(Function<String, Optional<Source>> sources, Consumer<String> browse) {
        this.sources = sources;
        this.browse = browse;
    }

    void show(Field field, Node beside) {
        shown.ifPresent(PopOver::hide);
        var popup = new PopOver(content(field));
        popup.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        popup.setAnimated(false);
        popup.setDetachable(false);
        popup.show(beside);
        shown = Optional.of(popup);
    }

    VBox content(Field field) {
        var help = FieldHelp.of(field);
        var content = new VBox(text(field.label(), "help-title"), text(help.about(), "help-text"));
        content.getStyleClass().add("field-help");
        content.getChildren().add(text(help.accepts(), "help-text"));
        if (!help.blank().isEmpty()) content.getChildren().add(text(help.blank(), "help-text"));
        help.source().flatMap(sources).map(this::source).ifPresent(content.getChildren()::add);
        return content;
    }

    private Node source(Source source) {
        if (source.url().isEmpty()) return text("Source: " + source.title(), "help-text");
        var link = new Hyperlink(source.title());
        link.setWrapText(true);
        link.setAccessibleHelp("Opens " + source.url());
        link.setOnAction(_ -> browse.accept(source.url()));
        return link;
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
