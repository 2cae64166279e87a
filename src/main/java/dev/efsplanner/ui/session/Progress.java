package dev.efsplanner.ui.session;

/// How far long work has come.
///
/// @param step what is worked on now; empty before the first step
/// @param share of the whole that is done, 0 to 1; below 0 where that cannot be said
public record Progress(String step, double share) {
    static final Progress UNKNOWN = new Progress("", -1);
}
