package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Preset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Workloads to begin with: the choice, its story and where it was read.
final class PresetPicker extends VBox {
    private final TypedWorkload typed;
    private final Consumer<String> browse;
    private final ComboBox<Preset> choice = new ComboBox<>();
    private final VBox story = new VBox();
    private boolean refreshing;

    /// @param browse opens a web address
    PresetPicker(TypedWorkload typed, List<Preset> presets, Consumer<String> browse) {
        this.typed = typed;
        this.browse = browse;
        getStyleClass().add("presets");
        choice.setId("preset");
        choice.getItems().setAll(presets);
        choice.setConverter(new Title());
        choice.setPromptText("Choose a preset");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(12);
        choice.setAccessibleText("Preset");
        choice.setAccessibleHelp("Fills the form with a published workload.");
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!refreshing && chosen != null) typed.replace(chosen);
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
