package dev.efsplanner.ui.export;

import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Commands;
import dev.efsplanner.ui.session.ExportComparing;
import dev.efsplanner.ui.session.ExportSaving;
import java.util.function.Supplier;

/// What can be asked for of the export from anywhere in the window.
///
/// @param show brings the view into sight
public record ExportCommands(Supplier<ExportView> view, ExportSaving saving, ExportComparing comparing, Runnable show) {
    public void addTo(Commands commands) {
        commands.add(
                Commands.Place.EXPORT,
                Command.of("Save export as _folder…", "Shortcut+E", saving::toFolder),
                Command.of("Save export as _zip file…", "Shortcut+Shift+E", saving::toZip));
        commands.add(
                Commands.Place.EXPORT,
                Command.of("_Compare with saved export folder…", seen(comparing::withFolder)),
                Command.of("Compare with saved e_xport file…", seen(comparing::withFile)),
                Command.of("_Back from the comparison to the files", comparing::stop)
                        .when(comparing.comparing()));
        commands.add(
                Commands.Place.EXPORT,
                Command.of("F_ind in file…", "Shortcut+F", seen(() -> view.get().find())),
                Command.of(
                        "Cop_y file", "Shortcut+Shift+C", seen(() -> view.get().copyFile())));
    }

    private Runnable seen(Runnable run) {
        return () -> {
            show.run();
            run.run();
        };
    }
}
