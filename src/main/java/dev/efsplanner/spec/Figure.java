package dev.efsplanner.spec;

import java.util.Optional;

/// One published number with where it comes from.
///
/// @param unit the field's standard unit: `ms`, `MiB/s`, `IOPS`, `KiB`, `TiB`, `h`, a ratio such as
/// `KiB/s per GiB`, or `1`
/// @param source ids of [Source]s, comma separated, or `planner` for a choice of ours
/// @param asOf the date of the source, as exactly as known
/// @param note what to know before relying on it; empty if nothing
/// @param overridden true when the user replaced the published number (a granted quota increase)
/// @param evidence where the number could be doubted: what the sources say
/// @param published the published number of an overridden figure, where it is known
public record Figure(
        double value,
        String unit,
        String source,
        String asOf,
        String note,
        boolean overridden,
        Optional<Evidence> evidence,
        Optional<Double> published) {
    public Figure(
            double value,
            String unit,
            String source,
            String asOf,
            String note,
            boolean overridden,
            Optional<Evidence> evidence) {
        this(value, unit, source, asOf, note, overridden, evidence, Optional.empty());
    }

    public Figure(double value, String unit, String source, String asOf, String note, boolean overridden) {
        this(value, unit, source, asOf, note, overridden, Optional.empty());
    }

    public Figure(double value, String unit, String source, String asOf, String note) {
        this(value, unit, source, asOf, note, false);
    }

    /// Another number in its place; source and date stay those of the published one.
    Figure overriddenBy(double number) {
        double known = published.orElse(value);
        return new Figure(number, unit, source, asOf, "", true, Optional.empty(), Optional.of(known));
    }
}
