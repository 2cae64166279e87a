package dev.efsplanner.intake;

import java.util.Comparator;

/// One thing that is wrong with a pasted set-up.
///
/// @param line of the paste, from 1; where something is missing, the line of what lacks it
/// @param found the text that is wrong, or of what lacks something
/// @param wrong a sentence
/// @param right what to write instead, in the words of the paste's own form
/// @param source where that is known from
public record Defect(Severity severity, int line, String found, String wrong, String right, String source) {
    /// The worst first, then as they stand in the paste.
    static final Comparator<Defect> WORST_FIRST =
            Comparator.comparing(Defect::severity).thenComparingInt(Defect::line);

    private static final int LONGEST = 120;

    public Defect {
        found = shortened(found);
        right = shortened(right);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
