package dev.efsplanner.spec;

/// What the sources say where a figure or a reading could be doubted.
///
/// @param settled true when they decide it; else it is still assumed
/// @param quote the words that bear on it, shortened; empty where no source says anything
/// @param source ids of [Source]s, comma separated, or `planner` where none says anything
/// @param checked the day the sources were read for it, `2026-11-24`
/// @param because why that settles it, or why it does not
public record Evidence(boolean settled, String quote, String source, String checked, String because) {
    /// `settled` or `still assumed`.
    public String status() {
        return settled ? "settled" : "still assumed";
    }
}
