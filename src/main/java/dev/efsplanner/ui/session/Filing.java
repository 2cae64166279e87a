package dev.efsplanner.ui.session;

import dev.efsplanner.store.RecentFiles;
import java.time.InstantSource;

/// What documents need from outside the session.
///
/// @param choice asks for files
/// @param question asks before work is lost
/// @param recent remembers the files opened last
/// @param planner version of this planner, which tells exports of newer ones
public record Filing(
        FileChoice choice, LossQuestion question, RecentFiles recent, InstantSource clock, String planner) {}
