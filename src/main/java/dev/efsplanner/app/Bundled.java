package dev.efsplanner.app;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What the program brings along, read beside the toolkit that is starting.
record Bundled(SpecCatalog catalog, List<Preset> presets) {
    private static final CompletableFuture<Bundled> READ =
            CompletableFuture.supplyAsync(() -> new Bundled(SpecCatalog.bundled(), Presets.bundled()));

    /// Begins to read, and then plans what the window will begin with, so that Java has loaded all that takes when the
    /// window asks.
    static void ahead() {
        READ.thenAccept(Bundled::planFirst);
    }

    private static void planFirst(Bundled bundled) {
        var catalog = bundled.catalog;
        new Planner(catalog.newest(), catalog.prices())
                .plan(bundled.presets.getFirst().workload());
    }

    /// Waits for what is not read yet.
    static Bundled whole() {
        return READ.join();
    }
}
