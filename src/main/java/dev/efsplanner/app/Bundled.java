package dev.efsplanner.app;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the program brings along, read beside the toolkit that is starting.
record Bundled(SpecCatalog catalog, List<Preset> presets) {
    private static final CompletableFuture<Bundled> READ =
            CompletableFuture.supplyAsync(() -> new Bundled(SpecCatalog.bundled(), Presets.bundled()));

    /// Begins to read.
    static void ahead() {
        // Naming the class is enough.
    }

    /// Waits for what is not read yet.
    static Bundled whole() {
        return READ.join();
    }
}
