package dev.efsplanner.workload;

import dev.efsplanner.quantity.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One step up or down from what is typed: the next round number, in the unit it is typed in.
///
/// The round numbers rise by a tenth to a half each: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10. Shares, percentages and
/// hours of a month go in equal steps, times of day in quarters of an hour.
public final class Steps {
    private static final List<BigDecimal> ROUND =
            List.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10").stream()
                    .map(BigDecimal::new)
                    .toList();
    private static final double SMALLEST = 0.1;
    private static final int QUARTER = 15;

    private Steps() {}

    /// Whether a field has steps at all.
    public static boolean has(Field field) {
        return field.rule() instanceof FieldRule.StartTime
                || TypedNumber.amount(field.rule()).isPresent();
    }

    /// @return empty where no number is typed, or the last one is reached
    public static Optional<String> next(Field field, String text, boolean up) {
        return stepped(field, text, up).filter(next -> !next.equals(text.strip()));
    }

    private static Optional<String> stepped(Field field, String text, boolean up) {
        if (field.rule() instanceof FieldRule.StartTime) {
            return DaysText.time(text.isBlank() ? field.defaultText() : text.strip())
                    .map(time -> quarter(time, up).toString());
        }
        return TypedNumber.of(field, text).map(typed -> typed.with(field, number(field, typed, up)));
    }

    private static LocalTime quarter(LocalTime time, boolean up) {
        int minutes = time.toSecondOfDay() / 60;
        int next = up ? (minutes / QUARTER + 1) * QUARTER : (minutes + QUARTER - 1) / QUARTER * QUARTER - QUARTER;
        return LocalTime.MIDNIGHT.plusMinutes(next);
    }

    private static BigDecimal number(Field field, TypedNumber typed, boolean up) {
        var amount = TypedNumber.amount(field.rule()).orElseThrow();
        var step = equalStep(amount, typed);
        if (step.isPresent()) return equal(typed.number(), step.getAsDouble(), up);
        if (typed.isWhole(field) && (typed.number() < 10 || !up && typed.number() <= 10))
            return BigDecimal.valueOf(Math.rint(typed.number()) + (up ? 1 : -1));
        if (typed.number() <= 0) return up ? BigDecimal.ONE : BigDecimal.ZERO;
        if (!up && typed.number() <= SMALLEST && amount.least() == 0) return BigDecimal.ZERO;
        var next = round(BigDecimal.valueOf(typed.number()), up);
        return typed.isWhole(field) ? next.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR) : next;
    }

    private static OptionalDouble equalStep(FieldRule.Amount amount, TypedNumber typed) {
        boolean percent = typed.unit().equals("%");
        if (amount.measure() == Measure.SHARE) return OptionalDouble.of(percent ? 5 : 0.05);
        if (amount.measure() == Measure.PERCENT) return OptionalDouble.of(1);
        if (amount.measure() == Measure.HOURS && amount.least() > 24) return OptionalDouble.of(24);
        return OptionalDouble.empty();
    }

    /// The next multiple.
    private static BigDecimal equal(double number, double step, boolean up) {
        var by = BigDecimal.valueOf(step);
        var times = BigDecimal.valueOf(number).divide(by, 9, RoundingMode.HALF_UP);
        var whole = times.setScale(0, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return whole.add(up ? BigDecimal.ONE : BigDecimal.ONE.negate()).multiply(by);
    }

    /// The next of the round numbers of its decade, or of the next.
    private static BigDecimal round(BigDecimal number, boolean up) {
        var plain = number.stripTrailingZeros();
        int decade = plain.precision() - plain.scale() - 1;
        var from = plain.movePointLeft(decade);
        var rounds = up ? ROUND : ROUND.reversed();
        return rounds.stream()
                .filter(candidate -> up ? candidate.compareTo(from) > 0 : candidate.compareTo(from) < 0)
                .findFirst()
                .orElse(new BigDecimal("0.8"))
                .movePointRight(decade);
    }
}
