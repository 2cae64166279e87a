package dev.efsplanner.plan;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// Finds the smallest whole number that is enough: by halving, led by what each number that is too little lacks.
final class LeastWhole {
    private LeastWhole() {}

    /// @param tooLittle whole, is not enough
    /// @param enough whole, is enough
    /// @param least from a number that is too little, one below which nothing is enough
    /// @param serves whether a number is enough; all above one that is are too
    static double between(double tooLittle, double enough, DoubleUnaryOperator least, DoublePredicate serves) {
        double low = tooLittle;
        double high = enough;
        boolean led = false;
        while (high - low > 1) {
            led = !led;
            double bound = led ? Math.ceil(least.applyAsDouble(low)) : low;
            if (bound >= high) return high;
            boolean bounded = bound > low + 1;
            double next = bounded ? bound : Math.floor((low + high) / 2);
            if (!serves.test(next)) low = next;
            else if (bounded) return next;
            else high = next;
        }
        return high;
    }
}
