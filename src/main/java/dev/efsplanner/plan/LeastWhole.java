package dev.efsplanner.plan;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// Finds the smallest whole number that is enough: led by what each number that is too little lacks, else by
/// halving.
final class LeastWhole {
    private LeastWhole() {}

    /// @param tooLittle whole, is not enough
    /// @param enough whole, is enough
    /// @param least from a number that is too little, one below which nothing is enough
    /// @param serves whether a number is enough; all above one that is are too
    static double between(double tooLittle, double enough, DoubleUnaryOperator least, DoublePredicate serves) {
        double low = tooLittle;
        double high = enough;
        double asked = Double.NaN;
        // The bound is seldom far off, so from where it says no more the next looks are near it.
        double step = 1;
        while (high - low > 1) {
            double bound = low == asked ? low : Math.ceil(least.applyAsDouble(low));
            if (bound >= high) return high;
            asked = low;
            boolean bounded = bound > low;
            double next = bounded ? bound : Math.min(low + step, Math.floor((low + high) / 2));
            if (!bounded) step *= 8;
            if (serves.test(next)) {
                if (bounded) return next;
                high = next;
            } else {
                low = next;
                if (bounded) asked = low;
            }
        }
        return high;
    }
}
