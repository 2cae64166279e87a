package dev.efsplanner.workload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a slider makes of a number: from a tenth of it to ten times it, by ratios, so that every part of the way is the
/// same change.
///
/// A range slides as a whole. From 0, which has no ratio, the way begins at 0 and ends at ten.
///
/// @param first the text the slider stands in the middle of
public record Slide(Field field, String first) {
    /// Three digits are as fine as a slider can be moved.
    private static final MathContext FINE = new MathContext(3);

    private static final double AT_REST = 0.015;

    /// Empty where there is no number to slide.
    public static Optional<Slide> of(Field field, String text) {
        return numbers(field, text).map(_ -> new Slide(field, text));
    }

    /// Where the slider begins: in the middle, at the left end for 0.
    public double start() {
        return isZero() ? -1 : 0;
    }

    /// The text at a position.
    ///
    /// @param position -1 for a tenth, 0 for the first text itself, 1 for ten times it
    public String at(double position) {
        if (Math.abs(position - start()) < AT_REST) return first;
        double ratio = Math.pow(10, position);
        return numbers(field, first).orElseThrow().stream()
                .map(number -> at(number, ratio))
                .collect(Collectors.joining(RangeText.BETWEEN));
    }

    private String at(TypedNumber typed, double ratio) {
        double number = (isZero() ? 1 : typed.number()) * ratio;
        var fine = typed.isWhole(field)
                ? BigDecimal.valueOf(
                        Math.max(1, Math.rint(new BigDecimal(number).round(FINE).doubleValue())))
                : new BigDecimal(number).round(FINE);
        return typed.with(field, fine);
    }

    private boolean isZero() {
        return numbers(field, first).orElseThrow().stream().allMatch(typed -> typed.number() == 0);
    }

    private static Optional<List<TypedNumber>> numbers(Field field, String text) {
        if (!RangeText.isRange(text)) return TypedNumber.of(field, text).map(List::of);
        if (!(field.read(text, "") instanceof Parsed.Valid<Optional<Object>>)) return Optional.empty();
        var numbers = RangeText.united(RangeText.parts(text)).stream()
                .map(part -> TypedNumber.of(field, part))
                .flatMap(Optional::stream)
                .toList();
        return numbers.size() == 3 ? Optional.of(numbers) : Optional.empty();
    }
}
