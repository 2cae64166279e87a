package dev.efsplanner.workload;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a workload may name of an edition.
///
/// @param codes of Regions, such as `us-east-1`
/// @param figures what it may override
public record KnownRegions(List<String> codes, KnownFigures figures) {
    private static final int CLOSE = 3;

    public KnownRegions {
        codes = List.copyOf(codes);
    }

    public static KnownRegions of(Collection<String> codes) {
        return of(codes, KnownFigures.NONE);
    }

    public static KnownRegions of(Collection<String> codes, KnownFigures figures) {
        return new KnownRegions(List.copyOf(codes), figures);
    }

    /// What is wrong with the code and which Region may have been meant; empty for a known one.
    Optional<String> problem(String code) {
        if (codes.contains(code)) return Optional.empty();
        return Optional.of("no Region " + Typed.quoted(code) + " is known: "
                + nearest(code)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("write a Region code such as us-east-1"));
    }

    private Optional<String> nearest(String code) {
        var typed = Typed.lower(code).replace(' ', '-').replace('_', '-');
        if (Typed.isLong(typed)) return Optional.empty();
        return codes.stream()
                .filter(known -> EditDistance.of(typed, known) <= CLOSE)
                .min(Comparator.<String>comparingInt(known -> EditDistance.of(typed, known))
                        .thenComparing(known -> known));
    }
}
