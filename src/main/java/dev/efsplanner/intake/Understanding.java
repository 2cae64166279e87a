package dev.efsplanner.intake;

import dev.efsplanner.quantity.NumberText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes the value of an attribute from the spelling of its form to the API's, and says where it is not right.
final class Understanding {
    private static final Pattern SIZE =
            Pattern.compile("(?:\\w+\\.)*Size\\.(kibibytes|mebibytes|gibibytes|tebibytes)\\(([0-9_.]+)\\)");
    private static final Pattern CONSTANT = Pattern.compile("(?:\\w+\\.)*(\\w+)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Reading reading;

    Understanding(Reading reading) {
        this.reading = reading;
    }

    /// @param literal false for a variable or an expression
    void state(Attribute attribute, String text, boolean literal, int line, String written) {
        switch (attribute) {
            case PERFORMANCE_MODE, THROUGHPUT_MODE, TO_IA, TO_ARCHIVE, BACK ->
                word(attribute, text, literal, line, written);
            case PROVISIONED -> amount(text, literal, line, written);
            case ZONE, KEY -> reading.state(attribute, new Stated(text, true, line, written));
            case ENCRYPTED, BACKUP -> yesOrNo(attribute, text, line, written);
        }
    }

    private void yesOrNo(Attribute attribute, String text, int line, String written) {
        var lower = text.toLowerCase(Locale.ROOT);
        boolean known = lower.equals("true") || lower.equals("false");
        keep(attribute, lower, known, line, written);
    }

    private void keep(Attribute attribute, String value, boolean known, int line, String written) {
        if (!known)
            reading.note("Line " + line + ": what " + attribute.in(reading.form())
                    + " is, the paste does not say; it is read as not stated.");
        reading.state(attribute, new Stated(value, known, line, written));
    }

    private void word(Attribute attribute, String text, boolean literal, int line, String written) {
        var found = reading.form().isCdk() ? ofCdk(attribute, text, literal, line, written) : ofApi(attribute, text);
        if (found.isPresent()) {
            var word = found.get();
            if (!reading.form().isCdk() && !word.equals(text)) misspelt(attribute, text, word, line, written);
            reading.state(attribute, new Stated(word, true, line, written));
            return;
        }
        if (literal || NAME.matcher(text).matches() || isConstant(attribute, text)) {
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    line,
                    written,
                    "EFS knows no " + attribute.api() + " " + text + ".",
                    "one of " + String.join(", ", attribute.words()),
                    Cited.MODEL);
            reading.state(attribute, new Stated(text, false, line, written));
        } else keep(attribute, text, false, line, written);
    }

    private void misspelt(Attribute attribute, String text, String word, int line, String written) {
        boolean constant = text.equals(Attribute.constant(word));
        reading.defect(
                Severity.DOES_NOT_RUN,
                line,
                written,
                (constant ? text + " is the name of a constant of the CDK" : "The spelling " + text + " is not known")
                        + ": EFS refuses it, its word is " + word + ".",
                reading.right(attribute, word),
                Cited.MODEL);
    }

    private static Optional<String> ofApi(Attribute attribute, String text) {
        return attribute.words().stream()
                .filter(text::equals)
                .findFirst()
                .or(() -> attribute.words().stream()
                        .filter(word -> plain(word).equals(plain(text)))
                        .findFirst());
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private boolean isConstant(Attribute attribute, String text) {
        var constant = CONSTANT.matcher(text);
        return reading.form().isCdk() && constant.matches() && constant.group(1).equals(attribute.constants());
    }

    private Optional<String> ofCdk(Attribute attribute, String text, boolean literal, int line, String written) {
        if (isConstant(attribute, text)) {
            var name = text.substring(text.lastIndexOf('.') + 1);
            return attribute.words().stream()
                    .filter(word -> Attribute.constant(word).equals(name))
                    .findFirst();
        }
        if (!literal) return Optional.empty();
        var word = ofApi(attribute, text);
        word.ifPresent(known -> reading.defect(
                Severity.DOES_NOT_RUN,
                line,
                written,
                "The CDK takes a constant of " + attribute.constants() + ", not a text.",
                reading.right(attribute, known),
                Cited.CDK));
        return word;
    }

    private void amount(String text, boolean literal, int line, String written) {
        var size = SIZE.matcher(text);
        if (size.matches()) {
            double factor = switch (size.group(1)) {
                case "kibibytes" -> 1 / 1024.0;
                case "gibibytes" -> 1024;
                case "tebibytes" -> 1024 * 1024;
                default -> 1;
            };
            number(size.group(2).replace("_", ""), factor, line, written);
            return;
        }
        if (reading.form().isCdk() && NumberText.isPlain(text)) {
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    line,
                    written,
                    "The CDK takes a Size, not a number.",
                    reading.right(Attribute.PROVISIONED, text),
                    Cited.CDK);
        }
        if (literal || NumberText.isPlain(text)) number(text, 1, line, written);
        else keep(Attribute.PROVISIONED, text, false, line, written);
    }

    private void number(String text, double factor, int line, String written) {
        double value = NumberText.isPlain(text) ? Double.parseDouble(text.strip()) * factor : Double.NaN;
        boolean right = value > 0 && value <= Double.MAX_VALUE;
        if (!right) {
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    line,
                    written,
                    "The amount is no number of MiB/s.",
                    reading.right(Attribute.PROVISIONED, "128"),
                    Cited.MODEL);
        }
        reading.state(Attribute.PROVISIONED, new Stated(right ? Double.toString(value) : text, right, line, written));
    }
}
