package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.OptionalDouble;

/// What a value is beside the baseline's.
///
/// @param absolute in the metric's unit, above 0 for more; empty where one of the two is no number
/// @param share of the baseline's; empty where that is 0 or no number
public record Difference(Metric metric, Effect effect, OptionalDouble absolute, OptionalDouble share) {
    /// What it means for somebody who chooses.
    public enum Effect {
        SAME("same"),
        BETTER("better"),
        WORSE("worse"),
        /// Where neither more nor less is good.
        OTHER("differs");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /// The word in tables and files.
        public String word() {
            return word;
        }
    }

    static Difference of(Metric metric, Evaluation from, Evaluation to) {
        var before = metric.likely(from);
        var after = metric.likely(to);
        var same = before.text().equals(after.text());
        if (before.order().isEmpty() || after.order().isEmpty())
            return new Difference(
                    metric, same ? Effect.SAME : Effect.OTHER, OptionalDouble.empty(), OptionalDouble.empty());
        double a = before.order().getAsDouble();
        double b = after.order().getAsDouble();
        var effect = a == b ? Effect.SAME : effect(metric, b > a);
        boolean numbers = metric != Metric.VERDICT && isNumber(a) && isNumber(b);
        return new Difference(
                metric,
                effect,
                numbers ? OptionalDouble.of(b - a) : OptionalDouble.empty(),
                numbers && a != 0 ? OptionalDouble.of((b - a) / Math.abs(a)) : OptionalDouble.empty());
    }

    /// "Never" is ordered by a number that says nothing.
    private static boolean isNumber(double order) {
        return Math.abs(order) < Double.MAX_VALUE;
    }

    private static Effect effect(Metric metric, boolean more) {
        if (metric == Metric.VERDICT) return more ? Effect.WORSE : Effect.BETTER;
        return switch (metric.better()) {
            case LOWER -> more ? Effect.WORSE : Effect.BETTER;
            case HIGHER -> more ? Effect.BETTER : Effect.WORSE;
            case NEITHER -> Effect.OTHER;
        };
    }

    /// As a cell says it: `+$12.30 (+7.1 %), worse`.
    public String text() {
        if (absolute.isEmpty() || effect == Effect.SAME) return effect.word();
        double by = absolute.getAsDouble();
        var amount = metric == Metric.MONTHLY_COST ? Money.ofUsd(by).toString() : Numbers.show(by);
        var percent =
                share.isPresent() ? " (" + signed(share.getAsDouble(), Numbers.percent(share.getAsDouble())) + ")" : "";
        return signed(by, amount) + percent + ", " + effect.word();
    }

    private static String signed(double value, String text) {
        return value > 0 ? "+" + text : text;
    }
}
