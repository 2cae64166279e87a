package dev.efsplanner.workload;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a person may want to know of a field: what it is, what may be typed, what it means when blank, and where the
/// figure it meets is published.
///
/// @param accepts a sentence made from the field's rule
/// @param source id of a source of the spec edition; empty where the field meets no published figure
public record FieldHelp(String about, String accepts, String blank, Optional<String> source) {
    private static final JsonNode ABOUT = bundled();

    public static FieldHelp of(Field field) {
        var entry = ABOUT.path(path(field).substring("$.".length()));
        return new FieldHelp(
                entry.path("about").stringValue(""),
                accepts(field),
                blank(field),
                Optional.of(entry.path("source").stringValue("")).filter(id -> !id.isEmpty()));
    }

    /// All but the source, for a tooltip or a screen reader.
    public String text() {
        return about + " " + accepts + (blank.isEmpty() ? "" : " " + blank);
    }

    private static String path(Field field) {
        return switch (field) {
            case WorkloadField of -> of.path();
            case SimpleField of -> of.path();
        };
    }

    private static String blank(Field field) {
        return switch (field.blank()) {
            case Field.Blank.Refused() -> "It must not be blank.";
            case Field.Blank.Absent() -> "";
            case Field.Blank.Means(var text) ->
                "Blank: " + text + (unit(field).isEmpty() ? "" : " " + unit(field)) + ".";
        };
    }

    private static String accepts(Field field) {
        return switch (field.rule()) {
            case FieldRule.Amount amount -> amount(amount, field) + ".";
            case FieldRule.Ranged ranged ->
                amount(ranged.amount(), field) + "; where it is not known for sure, a range low..likely..high.";
            case FieldRule.Whole whole ->
                "A whole number from " + Numbers.show(whole.least()) + " to " + Numbers.show(whole.most())
                        + units(whole.measure().accepted()) + ".";
            case FieldRule.OneOf(var numbers) ->
                "One of " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
            case FieldRule.OneWord(var words) -> "One of " + String.join(", ", words) + ".";
            case FieldRule.Words(var longest) -> "Any text on one line, at most " + longest + " characters.";
            case FieldRule.Shaped shaped -> "Write " + shaped.expected() + ".";
            case FieldRule.Tags() -> "Write key=value; key=value.";
            case FieldRule.PosixId() -> "A whole number from 0 to " + Numbers.show(FieldRule.PosixId.MOST) + ".";
            case FieldRule.YesNo() -> "Yes or no.";
            case FieldRule.Days() -> "Write always, daily, weekdays, weekends, or days such as MON-FRI or SAT,SUN.";
            case FieldRule.StartTime() -> "A time such as 22:00.";
        };
    }

    private static String amount(FieldRule.Amount amount, Field field) {
        var unit = unit(field);
        return "A number from " + Numbers.show(amount.least()) + " to " + Numbers.show(amount.most())
                + (unit.isEmpty() ? "" : " " + unit) + units(amount.measure().accepted());
    }

    private static String units(String accepted) {
        return accepted.isEmpty() ? ", or a sum" : ", or with units: " + accepted + "; sums too";
    }

    private static String unit(Field field) {
        return field.unit().equals("0–1") || field.unit().equals("hh:mm") ? "" : field.unit();
    }

    private static JsonNode bundled() {
        try (var in = FieldHelp.class.getResourceAsStream("/assets/help/fields.json")) {
            if (in == null) throw new IllegalStateException("no help for fields");
            return switch (JsonDocument.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                case CheckedJson.Ok(var root) -> root;
                case CheckedJson.Refused(var faults) -> throw new IllegalStateException(faults.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
