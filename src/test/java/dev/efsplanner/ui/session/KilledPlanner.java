package dev.efsplanner.ui.session;

import dev.efsplanner.store.Drafts;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The program of a process that is to be killed: keeps its work as the window does, types what it is told, says
/// so, and waits.
final class KilledPlanner {
    private KilledPlanner() {}

    /// @param arguments the folder of the drafts, then a text to type
    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        try (var keeper = Executors.newSingleThreadExecutor()) {
            var moment = CompletableFuture.delayedExecutor(Autosave.MOMENT_MILLIS, TimeUnit.MILLISECONDS, keeper);
            var desk = new Desk(home, new Drafts(home.resolve("drafts")).own(), moment);
            for (int end = 1; end <= arguments[1].length(); end++)
                desk.typed.type(FieldPlace.of(WorkloadField.HOT), arguments[1].substring(0, end));
            System.out.println("typed");
            System.out.flush();
            System.in.read();
        }
    }
}
