package dev.efsplanner.export;

import java.util.Arrays;

/// The order of version numbers such as `0.10.2`.
final class Versions {
    private Versions() {}

    static boolean isNewer(String version, String than) {
        return Arrays.compare(numbers(version), numbers(than)) > 0;
    }

    /// What is no number counts as nothing.
    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty() && part.length() < 10)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
