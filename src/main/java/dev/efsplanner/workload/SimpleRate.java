package dev.efsplanner.workload;

import dev.efsplanner.quantity.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// An average and a peak of one direction, in MiB/s, and the rate beside the peak that makes both come out.
///
/// @param baseHours how many hours a week traffic runs
/// @param peakHours how many of them at the peak
record SimpleRate(double average, double peak, double baseHours, double peakHours) {
    private static final double WEEK_HOURS = 168;
    private static final double EXACT = 1e-9;

    /// Traffic while there is no peak: `(168 × average − peakHours × peak) / (baseHours − peakHours)`.
    double base() {
        if (baseHours == peakHours) return peak;
        double base = (WEEK_HOURS * average - peakHours * peak) / (baseHours - peakHours);
        return Math.clamp(base, 0, peak);
    }

    Optional<Problem> problem(SimpleField averageField, SimpleField peakField, TrafficPattern pattern, int peaks) {
        if (isAbove(average, peak)) {
            return problem(peakField, "must be at least the average, " + show(average) + " MiB/s, not " + show(peak));
        }
        if (pattern == TrafficPattern.STEADY && isAbove(peak, average)) {
            return problem(
                    peakField,
                    "must be the average, " + show(average)
                            + " MiB/s, while traffic is steady: leave it blank or choose a pattern with a peak");
        }
        double most = peak * baseHours / WEEK_HOURS;
        if (isAbove(average, most)) {
            return problem(
                    averageField,
                    "is too high: with at most " + show(peak) + " MiB/s for " + show(baseHours)
                            + " hours a week it must be at most " + down(most) + " MiB/s");
        }
        if (isAbove(peak * peakHours, average * WEEK_HOURS)) return problem(peakField, peakAlone(peaks));
        return Optional.empty();
    }

    private String peakAlone(int peaks) {
        if (average == 0) return "must be 0 while the average is 0";
        double alone = peak * peakHours / WEEK_HOURS;
        return "alone makes more than the average: " + show(peak) + " MiB/s for " + show(peakHours)
                + " hours a week are " + show(alone) + " MiB/s. Right would be a peak of at most "
                + down(average * WEEK_HOURS / peakHours) + " MiB/s, or " + down(average * WEEK_HOURS / peak / peaks)
                + " hours at peak, or an average of at least " + up(alone) + " MiB/s";
    }

    private static boolean isAbove(double value, double limit) {
        return value > limit * (1 + EXACT);
    }

    private static Optional<Problem> problem(SimpleField field, String message) {
        return Optional.of(new Problem(field.path(), message));
    }

    private static String show(double value) {
        return Numbers.show(value);
    }

    private static String down(double value) {
        return rounded(value, RoundingMode.FLOOR);
    }

    private static String up(double value) {
        return rounded(value, RoundingMode.CEILING);
    }

    /// Never past the limit, so that what the message says is right when it is typed.
    private static String rounded(double value, RoundingMode mode) {
        return Numbers.plain(
                new BigDecimal(value).round(new MathContext(4, mode)).doubleValue());
    }
}
