package dev.efsplanner.plan;

/// One of several plans that are compared, under its name, with the row that is looked at.
public record Contender(String name, Plan plan, Evaluation row) {}
