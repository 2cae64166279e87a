package dev.efsplanner.ui.form;

import dev.efsplanner.ui.part.Choice;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Preset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Workloads to begin with: the choice, its story and where it was read.
final class PresetPicker extends VBox {
    private final Predicate<Preset> begin;
    private final Consumer<String> browse;
    private final ComboBox<Preset> choice = new ComboBox<>();
    private final VBox story = new VBox();
    private boolean refreshing;

    /// @param begin begins a document with a preset; false when the person would rather not
    /// @param browse opens a web address
    PresetPicker(TypedWorkload typed, List<Preset> presets, Predicate<Preset> begin, Consumer<String> browse) {
        this.begin = begin;
        this.browse = browse;
        getStyleClass().add("presets");
        choice.setId("preset");
        choice.getItems().setAll(presets);
        choice.setConverter(new Title());
        choice.setPromptText("Choose a preset");
        Choice.inItsPlace(choice);
        choice.setVisibleRowCount(12);
        choice.setAccessibleText("Preset");
        choice.setAccessibleHelp("Fills the form with a published workload.");
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!refreshing && chosen != null && !begin.test(chosen))
                show(typed.presetProperty().get());
        });
        story.getStyleClass().add("fields-story");
        getChildren().addAll(choice, story);
        typed.presetProperty().subscribe(this::show);
    }

    private void show(Optional<Preset> preset) {
        refreshing = true;
        choice.setValue(preset.orElse(null));
        refreshing = false;
        story.getChildren().clear();
        preset.ifPresent(chosen -> {
            story.getChildren().add(text(chosen.story()));
            chosen.published().ifPresent(published -> story.getChildren().add(text("Published: " + published.words())));
            chosen.sources().forEach(source -> story.getChildren().add(source(source)));
        });
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("preset-story", "muted");
        return label;
    }

    private Node source(Preset.Reference source) {
        return source.url()
                .<Node>map(url -> {
                    var link = new Hyperlink(source.title());
                    link.setWrapText(true);
                    link.setAccessibleHelp("Opens " + url);
                    link.setOnAction(_ -> browse.accept(url));
                    return link;
                })
                .orElseGet(() -> text("Source: " + source.title()));
    }

    private static final class Title extends StringConverter<Preset> {
        @Override
        public String toString(Preset preset) {
            return preset == null ? "" : preset.title();
        }

        @Override
        public Preset fromString(String text) {
            throw new UnsupportedOperationException("the choice of preset is not editable: " + text);
        }
    }
}
