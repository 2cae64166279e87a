package dev.efsplanner.plan;

import java.util.function.IntPredicate;

/// Finds the largest whole number that fits, where a larger number never fits better: doubles until one does not, then
/// halves what lies between.
final class LargestFitting {
    private LargestFitting() {}

    /// @param known a number that is known to fit; 0 when none is
    /// @param most where the search ends
    /// @return `known` when the next does not fit, `most` when that still fits
    static int from(int known, int most, IntPredicate fits) {
        int fitting = known;
        int failing = next(fitting, most);
        while (fitting < most && fits.test(failing)) {
            fitting = failing;
            failing = next(fitting, most);
        }
        if (fitting == most) return most;
        while (failing - fitting > 1) {
            int middle = fitting + (failing - fitting) / 2;
            if (fits.test(middle)) fitting = middle;
            else failing = middle;
        }
        return fitting;
    }

    private static int next(int fitting, int most) {
        return (int) Math.min(most, Math.max(1, 2L * fitting));
    }
}
