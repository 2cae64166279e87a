package dev.efsplanner.plan;

/// How many files a second one limit lets a file task do.
///
/// @param formula gives files a second
public record FileRate(FileLimit limit, Formula formula) {
    public double filesPerSecond() {
        return formula.value();
    }
}
