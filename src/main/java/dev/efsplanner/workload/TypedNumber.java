package dev.efsplanner.workload;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number in a field with the unit it is typed in, so that another number can take its place: `1.5` of `1.5 TiB`.
///
/// @param unit as typed; empty where the number is in the field's own
record TypedNumber(double number, String unit) {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(
            "(?<number>[+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(?<unit>[A-Za-zµμ%][A-Za-zµμ%/\\s]*)?");

    /// The number of a text that is right, and of a sum what it comes to; empty where there is no single number.
    static Optional<TypedNumber> of(Field field, String text) {
        var typed = text.isBlank() ? field.defaultText() : text.strip();
        if (typed.isEmpty() || amount(field.rule()).isEmpty()) return Optional.empty();
        if (!(field.read(typed, "") instanceof Valid<Optional<Object>>(var value))
                || !(value.orElseThrow() instanceof Number number)) return Optional.empty();
        var parts = NUMBER_AND_UNIT.matcher(typed);
        return Optional.of(
                parts.matches()
                        ? new TypedNumber(
                                Double.parseDouble(parts.group("number")),
                                Optional.ofNullable(parts.group("unit"))
                                        .map(String::strip)
                                        .orElse(""))
                        : new TypedNumber(number.doubleValue(), ""));
    }

    /// The bounds of a field that holds an amount.
    static Optional<FieldRule.Amount> amount(FieldRule rule) {
        return switch (rule) {
            case FieldRule.Amount amount -> Optional.of(amount);
            case FieldRule.Ranged ranged -> Optional.of(ranged.amount());
            case FieldRule.Whole whole ->
                Optional.of(new FieldRule.Amount(whole.least(), whole.most(), whole.measure()));
            case FieldRule.Words _,
                    FieldRule.Shaped _,
                    FieldRule.Tags _,
                    FieldRule.OneOf _,
                    FieldRule.OneWord _,
                    FieldRule.PosixId _,
                    FieldRule.YesNo _,
                    FieldRule.Days _,
                    FieldRule.StartTime _ -> Optional.empty();
        };
    }

    /// Another number in the same unit; where the field does not take it, its own bound on that side.
    String with(Field field, BigDecimal other) {
        var plain = other.stripTrailingZeros().toPlainString();
        var text = unit.isEmpty() ? plain : plain + " " + unit;
        if (field.read(text, "") instanceof Valid<Optional<Object>>) return text;
        var bounds = amount(field.rule()).orElseThrow();
        return Numbers.plain(other.doubleValue() < number ? bounds.least() : bounds.most());
    }

    /// Whether the field counts whole things and they are what is typed.
    boolean isWhole(Field field) {
        return field.rule() instanceof FieldRule.Whole && (unit.isEmpty() || unit.equals("days"));
    }
}
