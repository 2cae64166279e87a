package dev.efsplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a chart says at one place: under the mouse, or where the arrow keys went.
///
/// @param x on the axis across
/// @param place in words, with its unit
/// @param entries what stands there, in the order of the legend
/// @param key what stands there, where it is one thing that can be chosen, such as a row
public record Reading(double x, String place, List<Entry> entries, Optional<String> key) {
    /// @param value in words, with its unit
    /// @param y on the axis upwards; `NaN` for what has no height
    public record Entry(String name, String value, double y) {}

    public Reading {
        entries = List.copyOf(entries);
    }

    /// All of it in one sentence, for those who listen.
    public String sentence() {
        return Stream.concat(
                        Stream.of(place),
                        entries.stream()
                                .map(entry -> entry.value().isEmpty()
                                        ? entry.name()
                                        : entry.name().isEmpty() ? entry.value() : entry.name() + " " + entry.value()))
                .collect(Collectors.joining("; "));
    }
}
