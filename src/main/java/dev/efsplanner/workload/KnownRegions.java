package dev.efsplanner.workload;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The Regions a workload may name, by code such as `us-east-1`.
public record KnownRegions(List<String> codes) {
    private static final int CLOSE = 3;

    public KnownRegions {
        codes = List.copyOf(codes);
    }

    public static KnownRegions of(Collection<String> codes) {
        return new KnownRegions(List.copyOf(codes));
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
                .filter(known -> edits(typed, known) <= CLOSE)
                .min(Comparator.<String>comparingInt(known -> edits(typed, known))
                        .thenComparing(known -> known));
    }

    /// How many letters must be put in, left out or replaced to turn one word into the other.
    private static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
