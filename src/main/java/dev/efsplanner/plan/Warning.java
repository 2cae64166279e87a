package dev.efsplanner.plan;

/// One thing a reviewer should know of a row even where it fits.
///
/// @param sentence complete, for people; may be several sentences
public record Warning(Pain pain, String sentence) {}
