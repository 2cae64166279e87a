package dev.efsplanner.workload;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One way a workload with ranges may turn out: everything along an axis is low, likely or high together, the axes
/// independently of each other.
///
/// @param levels for each axis that has a range
public record Scenario(Map<Axis, Level> levels) {
    public Scenario {
        var copy = new EnumMap<Axis, Level>(Axis.class);
        copy.putAll(levels);
        levels = Collections.unmodifiableMap(copy);
    }

    /// 3 scenarios where one axis has ranges, 9 where both have; else just the likely one. Low before high.
    public static List<Scenario> of(Ranges ranges) {
        var scenarios = List.of(new Scenario(Map.of()));
        for (var axis : Axis.values()) {
            if (ranges.spans(axis)) {
                scenarios = scenarios.stream()
                        .flatMap(scenario -> Arrays.stream(Level.values()).map(level -> scenario.with(axis, level)))
                        .toList();
            }
        }
        return scenarios;
    }

    /// Everything at one level.
    public static Scenario all(Level level) {
        var levels = new EnumMap<Axis, Level>(Axis.class);
        for (var axis : Axis.values()) levels.put(axis, level);
        return new Scenario(levels);
    }

    public Level level(Axis axis) {
        return levels.getOrDefault(axis, Level.LIKELY);
    }

    public boolean isLikely() {
        return levels.values().stream().allMatch(level -> level == Level.LIKELY);
    }

    /// How much it counts; all scenarios together count 1.
    public double weight() {
        return levels.values().stream().mapToDouble(Level::weight).reduce(1, (a, b) -> a * b);
    }

    /// `traffic high and storage low`.
    public String words() {
        return levels.isEmpty()
                ? Level.LIKELY.code()
                : levels.entrySet().stream()
                        .map(e -> e.getKey().code() + " " + e.getValue().code())
                        .collect(Collectors.joining(" and "));
    }

    private Scenario with(Axis axis, Level level) {
        var more = new EnumMap<Axis, Level>(Axis.class);
        more.putAll(levels);
        more.put(axis, level);
        return new Scenario(more);
    }
}
