package dev.efsplanner.ui.session;

import java.util.concurrent.Executor;

/// Who works out what takes longer than a key press may.
///
/// @param worker does the work
/// @param receiver runs everything that changes properties; with a window, its thread
/// @param ongoing shows it
public record Seeker(Executor worker, Executor receiver, Ongoing ongoing) {
    public Seeker(Executor worker, Executor receiver) {
        this(worker, receiver, new Ongoing());
    }
}
