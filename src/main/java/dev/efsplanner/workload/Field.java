package dev.efsplanner.workload;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.List;
import java.util.Optional;

/// One input: what a form shows of it and how its text is read.
public sealed interface Field permits WorkloadField, SimpleField {
    String label();

    /// Empty for a plain count, a word or a yes-or-no.
    String unit();

    String hint();

    Blank blank();

    FieldRule rule();

    /// What an empty field stands for.
    sealed interface Blank {
        record Refused() implements Blank {}

        record Absent() implements Blank {}

        record Means(String text) implements Blank {}

        static Blank refused() {
            return new Refused();
        }

        static Blank absent() {
            return new Absent();
        }

        static Blank means(String text) {
            return new Means(text);
        }
    }

    /// What it is, what may be typed and what it means when blank, for tooltips and screen readers.
    default String help() {
        return FieldHelp.of(this).text();
    }

    /// The text an empty field stands for, for a prompt; empty when there is none.
    default String defaultText() {
        return blank() instanceof Blank.Means(var text) ? text : "";
    }

    /// What arithmetic and units in a text come to, such as `= 3,072 GiB`; empty for any other text.
    default Optional<String> understood(String text) {
        return text.isBlank() ? Optional.empty() : Understood.of(text, unit(), read(text, ""));
    }

    /// What the text stands for; no value at all for a blank field that may be absent.
    default Parsed<Optional<Object>> read(String text, String path) {
        var typed = text.strip();
        if (!typed.isEmpty()) return rule().read(typed, path);
        return switch (blank()) {
            case Blank.Refused() -> new Invalid<>(List.of(new Problem(path, rule().missing())));
            case Blank.Absent() -> new Valid<>(Optional.empty());
            case Blank.Means(var meant) -> rule().read(meant, path);
        };
    }
}
