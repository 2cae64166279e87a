package dev.efsplanner.report;

import dev.efsplanner.spec.Overridden;
import java.util.List;
import java.util.stream.Collectors;

/// What stands in place of published figures and prices, a line each.
final class OverriddenLines {
    private OverriddenLines() {}

    /// Empty where nothing is overridden.
    static String of(List<Overridden> overrides) {
        return overrides.stream()
                .map(overridden -> "Overridden: " + overridden.sentence() + "\n")
                .collect(Collectors.joining());
    }
}
