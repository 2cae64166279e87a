package dev.efsplanner.ui.form;

import dev.efsplanner.spec.Source;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.EntryLevel;
import dev.efsplanner.workload.EntryLevel.Busy;
import dev.efsplanner.workload.EntryLevel.Machines;
import dev.efsplanner.workload.EntryLevel.Speed;
import dev.efsplanner.workload.EntryLevel.Stored;
import dev.efsplanner.workload.EntryWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The workload in a few plain words, each with what it means in numbers; they fill the form, which stays as it is to
/// be changed.
final class EntryPicker extends VBox {
    private final Function<String, Optional<Source>> sources;
    private final Consumer<String> browse;
    private EntryLevel level = new EntryLevel(Speed.FAST, Stored.SOME, Machines.A_FEW, Busy.WORKING_HOURS);

    /// @param sources of the edition in use, by id
    /// @param browse opens a web address
    EntryPicker(TypedWorkload typed, Function<String, Optional<Source>> sources, Consumer<String> browse) {
        this.sources = sources;
        this.browse = browse;
        getStyleClass().add("entry");
        getChildren()
                .addAll(
                        question("How fast must it be?", List.of(Speed.values()), level.speed(), this::choose),
                        question("How much data?", List.of(Stored.values()), level.stored(), this::choose),
                        question("How many machines?", List.of(Machines.values()), level.machines(), this::choose),
                        question("How busy?", List.of(Busy.values()), level.busy(), this::choose));
        var fill = new Button("Fill in the form");
        fill.setId("fill-form");
        fill.setAccessibleHelp("Puts what the words mean into the form.");
        fill.setOnAction(_ -> typed.begin(level));
        getChildren().add(fill);
    }

    private void choose(EntryWord word) {
        level = switch (word) {
            case Speed speed -> new EntryLevel(speed, level.stored(), level.machines(), level.busy());
            case Stored stored -> new EntryLevel(level.speed(), stored, level.machines(), level.busy());
            case Machines machines -> new EntryLevel(level.speed(), level.stored(), machines, level.busy());
            case Busy busy -> new EntryLevel(level.speed(), level.stored(), level.machines(), busy);
        };
    }

    private <W extends Enum<W> & EntryWord> VBox question(
            String question, List<W> words, W first, Consumer<EntryWord> choose) {
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("words");
        var means = new VBox();
        for (var word : words) {
            var button = new ToggleButton(word.label());
            button.setId("entry-" + word.name());
            button.setToggleGroup(group);
            button.setAccessibleHelp(word.means());
            button.setSelected(word == first);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(word);
                means.getChildren().setAll(meaning(word));
            });
            row.getChildren().add(button);
        }
        means.getChildren().setAll(meaning(first));
        return new VBox(new Label(question), row, means);
    }

    private List<Node> meaning(EntryWord word) {
        var words = new Label(word.means());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        return word.source()
                .flatMap(sources)
                .map(this::link)
                .map(link -> List.<Node>of(words, link))
                .orElseGet(() -> List.of(words));
    }

    private Node link(Source source) {
        var link = new Hyperlink("Source");
        Hint.on(link, source.title());
        link.setAccessibleText("Source: " + source.title());
        link.setAccessibleHelp("Opens " + source.url());
        link.setOnAction(_ -> browse.accept(source.url()));
        return link;
    }
}
