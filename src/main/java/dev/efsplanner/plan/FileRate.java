package dev.efsplanner.plan;

/// How many files a second one limit lets a file task do.
///
/// @param formula gives files a second
/// @param filesPerSecond what it gives, computed once because rates are compared with each other
public record FileRate(FileLimit limit, Formula formula, double filesPerSecond) {
    public FileRate(FileLimit limit, Formula formula) {
        this(limit, formula, formula.value());
    }
}
