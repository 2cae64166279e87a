package dev.efsplanner.workload;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the text of a field is read; the form chooses the control by it.
public sealed interface FieldRule {
    /// @param text stripped and not empty; any other text at all
    Parsed<Optional<Object>> read(String text, String path);

    /// Completes "<field>: …" for a field that must not be empty.
    default String missing() {
        return "a value is missing";
    }

    /// Any script, any punctuation, up to so many characters (code points) on one line.
    record Words(int longest) implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                return wrong(
                        path, "is too long: it has " + length + " characters, at most " + longest + " are allowed");
            }
            return text.codePoints().allMatch(Words::isPlain)
                    ? right(text)
                    : wrong(path, "must not contain line breaks, NUL or other control characters");
        }

        private static boolean isPlain(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                    false;
                default -> true;
            };
        }
    }

    /// @param measure what the number counts, and so which units may be typed beside it
    record Amount(double least, double most, Measure measure) implements FieldRule {
        Amount(double least, double most) {
            this(least, most, Measure.NUMBER);
        }

        @Override
        public String missing() {
            return "a number is missing";
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return switch (Typed.number(text, measure)) {
                case NumberText.Refused(var message) -> wrong(path, message);
                case NumberText.Read(var value)
                when value < least ->
                    wrong(path, "must be " + Numbers.show(least) + " or more, not " + shown(text, value));
                case NumberText.Read(var value)
                when value > most ->
                    wrong(path, "must be at most " + Numbers.show(most) + ", not " + shown(text, value));
                case NumberText.Read(var value) -> right(value + 0.0); // -0 becomes 0
            };
        }
    }

    /// What was typed, and what it comes to where that is not the same.
    private static String shown(String text, double value) {
        return NumberText.isPlain(text) ? text : text + ", which is " + Numbers.show(value);
    }

    /// An amount that may also be typed as a range, low..likely..high.
    ///
    /// @param axis what it is low or high together with
    /// @param lessIsHarder whether the low number asks more of a file system than the high one
    record Ranged(Amount amount, Axis axis, boolean lessIsHarder) implements FieldRule {
        @Override
        public String missing() {
            return amount.missing();
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return RangeText.isRange(text) ? RangeText.read(amount, text, path) : amount.read(text, path);
        }
    }

    record Whole(int least, int most, Measure measure) implements FieldRule {
        Whole(int least, int most) {
            this(least, most, Measure.NUMBER);
        }

        @Override
        public String missing() {
            return "a number is missing";
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return switch (new Amount(least, most, measure).read(text, path)) {
                case Invalid<Optional<Object>> invalid -> invalid;
                case Valid<Optional<Object>>(var value) -> {
                    double number = (Double) value.orElseThrow();
                    yield number == Math.rint(number)
                            ? right((int) number)
                            : wrong(path, "must be a whole number, not " + shown(text, number));
                }
            };
        }
    }

    /// A POSIX user or group id; its value is a [Long].
    record PosixId() implements FieldRule {
        public static final long MOST = 4_294_967_295L;

        @Override
        public String missing() {
            return "a number is missing";
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return switch (new Amount(0, MOST).read(text, path)) {
                case Invalid<Optional<Object>> invalid -> invalid;
                case Valid<Optional<Object>>(var value)
                when value.orElseThrow() instanceof Double number && number == Math.rint(number) ->
                    right(number.longValue());
                case Valid<Optional<Object>> _ -> wrong(path, "must be a whole number, not " + text);
            };
        }
    }

    /// Text of one form.
    ///
    /// @param pattern of the whole text
    /// @param longest in characters (code points)
    /// @param expected completes "must be …"
    record Shaped(String pattern, int longest, String expected) implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                return wrong(
                        path, "is too long: it has " + length + " characters, at most " + longest + " are allowed");
            }
            return text.matches(pattern)
                    ? right(text)
                    : wrong(path, "must be " + expected + ", not " + Typed.quoted(text));
        }
    }

    /// Tags of an AWS resource, `key=value; key=value`; in a file an object of texts. Its value is a sorted map.
    record Tags() implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return TagsText.read(text, path);
        }
    }

    /// One of a few whole numbers.
    record OneOf(List<Integer> numbers) implements FieldRule {
        public OneOf {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String missing() {
            return "a number is missing";
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return switch (new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE).read(text, path)) {
                case Valid<Optional<Object>>(var value)
                when !numbers.contains(value.orElseThrow()) -> {
                    var known = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
                    yield wrong(path, "must be one of " + known + ", not " + text);
                }
                case Valid<Optional<Object>> valid -> valid;
                case Invalid<Optional<Object>> invalid -> invalid;
            };
        }
    }

    /// One of a few words, in any case.
    record OneWord(List<String> words) implements FieldRule {
        public OneWord {
            words = List.copyOf(words);
        }

        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            var word = Typed.lower(text);
            return words.contains(word)
                    ? right(word)
                    : wrong(path, "must be one of " + String.join(", ", words) + ", not " + Typed.quoted(text));
        }
    }

    record YesNo() implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return switch (Typed.lower(text)) {
                case "true", "yes" -> right(true);
                case "false", "no" -> right(false);
                default -> wrong(path, "must be true or false, not " + Typed.quoted(text));
            };
        }
    }

    /// `always`, `daily`, `weekdays`, `weekends`, or days and ranges of days: `MON-FRI`, `MON,WED,SAT`.
    record Days() implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return DaysText.read(text)
                    .<Parsed<Optional<Object>>>map(FieldRule::right)
                    .orElseGet(() -> wrong(
                            path,
                            Typed.quoted(text) + " names no days: write always, daily, weekdays,"
                                    + " weekends, or days such as MON-FRI or SAT,SUN"));
        }
    }

    /// A time of day on the 24-hour clock, `22:00` or `9:30`.
    record StartTime() implements FieldRule {
        @Override
        public Parsed<Optional<Object>> read(String text, String path) {
            return DaysText.time(text)
                    .<Parsed<Optional<Object>>>map(FieldRule::right)
                    .orElseGet(() -> wrong(
                            path, Typed.quoted(text) + " is not a time: write hours and minutes, 00:00 to" + " 23:59"));
        }
    }

    private static Parsed<Optional<Object>> right(Object value) {
        return new Valid<>(Optional.of(value));
    }

    private static Parsed<Optional<Object>> wrong(String path, String message) {
        return new Invalid<>(List.of(new Problem(path, message)));
    }
}
