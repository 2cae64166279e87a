package dev.efsplanner.spec;

/// Where a figure was read.
///
/// @param id short name the figures refer to, such as `S1`
/// @param seen when the copy was published or read, as exactly as known: `2026-07-01`, `2025-12`, `2022`
public record Source(String id, String title, String url, String seen) {}
