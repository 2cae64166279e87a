package dev.efsplanner.ui.session;

import dev.efsplanner.ui.session.ScenarioSession.Held;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What can be asked of the scenarios.
public final class ScenarioCommands {
    private final ScenarioSession scenarios;
    private final BooleanBinding any;

    public ScenarioCommands(ScenarioSession scenarios) {
        this.scenarios = scenarios;
        any = Bindings.createBooleanBinding(
                () -> !scenarios.heldProperty().get().isEmpty(), scenarios.heldProperty());
    }

    /// @param show brings them into view
    public List<MenuEntry> pinning(Runnable show) {
        return List.of(
                Command.of("_Pin scenario", "Shortcut+D", scenarios::pin),
                Command.of("_Compare scenarios", "Shortcut+Shift+D", show),
                Command.of(
                                "Show pinned scenarios in c_harts",
                                () -> scenarios
                                        .inChartsProperty()
                                        .set(!scenarios.inChartsProperty().get()))
                        .marked(scenarios.inChartsProperty()));
    }

    /// One entry for each that is pinned.
    public List<MenuEntry> ofEach() {
        return List.of(
                new MenuEntry.Submenu("_Work on", each(scenarios::workOn)),
                new MenuEntry.Submenu("_Baseline", each(scenarios::makeBaseline)),
                new MenuEntry.Submenu("_Remove", each(scenarios::remove)),
                Command.of("Remove _all scenarios", scenarios::removeAll).when(any));
    }

    public List<MenuEntry> files(ScenarioFiles files) {
        return List.of(
                Command.of("_Open scenarios…", files::open),
                Command.of("_Save scenarios…", files::save).when(any));
    }

    private ObservableList<Command> each(IntConsumer run) {
        ObservableList<Command> commands = FXCollections.observableArrayList();
        scenarios.heldProperty().subscribe(held -> commands.setAll(commands(held, run)));
        return commands;
    }

    private static List<Command> commands(List<Held> held, IntConsumer run) {
        return IntStream.range(0, held.size())
                .mapToObj(at -> Command.of(Command.escaped(held.get(at).pinned().name()), () -> run.accept(at)))
                .toList();
    }
}
