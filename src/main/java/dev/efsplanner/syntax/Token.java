package dev.efsplanner.syntax;

/// A piece of source text in one ink.
public record Token(Ink ink, String text) {}
