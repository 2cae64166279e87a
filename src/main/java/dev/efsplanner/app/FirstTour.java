package dev.efsplanner.app;

/// Starts the tour by itself for who has never seen the window.
final class FirstTour {
    /// Set to `never` by who looks at the window for another reason, such as a trial of a package.
    private static final String PROPERTY = "efsplanner.tour";

    private FirstTour() {}

    /// Asks once: what it has started counts as seen, however far a person goes.
    static void ifNeverSeen(PlannerWindow window) {
        if (!window.settings.isFirstStart() || Rehearsal.isAskedFor() || "never".equals(System.getProperty(PROPERTY)))
            return;
        window.settings.tourSeen();
        window.help.startTour();
    }
}
