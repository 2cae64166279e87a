package dev.efsplanner.ui.session;

/// Asks what is to become of unsaved work that something else would take the place of. A port, because a dialog exists
/// on a real desktop only.
public interface LossQuestion {
    /// What the person wants.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// @param name of the work that is not saved
    Answer ask(String name);
}
