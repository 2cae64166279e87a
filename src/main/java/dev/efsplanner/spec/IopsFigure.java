package dev.efsplanner.spec;

/// An operations quota as AWS states it.
///
/// @param standard what a new file system has; capacity is judged by this
/// @param infrequent for reads of data that is not read often, when AWS publishes a lower number; else equal to
/// `standard`
/// @param onRequest what a quota increase can bring; equal to `standard` when it cannot be raised
public record IopsFigure(Figure standard, Figure infrequent, Figure onRequest) {}
