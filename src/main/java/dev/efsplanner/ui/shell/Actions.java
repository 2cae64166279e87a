package dev.efsplanner.ui.shell;

/// What the menus can ask for.
public record Actions(Runnable open, Runnable save, Runnable quit) {}
