package dev.efsplanner.export;

import dev.efsplanner.workload.Problem;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A workload's name in the forms that AWS takes.
///
/// @param tag the name as far as tag values allow it, at most 256 bytes; equal to the name where they allow all of it
/// @param slug small ASCII letters, digits and `-`, at most 30; may be empty
record SafeName(String tag, String slug) {
    private static final int LONGEST = 256;
    private static final String DYNAMIC_REFERENCE = "{{resolve:";
    private static final int LONGEST_SLUG = 30;
    private static final Pattern TAG_VALUE = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@&&[^\\u2028\\u2029]]*");
    private static final Pattern NOT_IN_A_TAG = Pattern.compile("[^\\p{L}\\p{N} _.:/=+\\-@]+");
    private static final Pattern EDGES = Pattern.compile("^[ -]+|[ -]+$");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");

    static SafeName of(String name) {
        var tag = tag(name);
        var ascii = Normalizer.normalize(tag, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var slug = NOT_IN_A_SLUG.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-");
        return new SafeName(tag, trim(slug.substring(0, Math.min(LONGEST_SLUG, slug.length()))));
    }

    /// Why no export can carry this name; empty when it can.
    static List<Problem> problems(String name) {
        var problems = new ArrayList<Problem>();
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            problems.add(problem("is " + length + " characters long: a name has at most " + LONGEST));
        }
        name.codePoints()
                .filter(SafeName::unprintable)
                .findFirst()
                .ifPresent(c -> problems.add(problem(String.format(
                        Locale.ROOT,
                        "holds U+%04X: a name may hold any text but control characters, line breaks and halves of characters",
                        c))));
        if (name.contains(DYNAMIC_REFERENCE)) {
            problems.add(problem("holds " + DYNAMIC_REFERENCE + ", which CloudFormation would put a secret or a"
                    + " parameter in the place of: a name may hold any other text"));
        }
        if (problems.isEmpty() && tag(name).codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(problem("has no letter or digit: EFS tags allow only letters, digits, spaces and"
                    + " _ . : / = + - @, so no Name tag can be made of it"));
        }
        return problems;
    }

    private static Problem problem(String message) {
        return new Problem("$.name", message);
    }

    private static boolean unprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        };
    }

    private static String tag(String name) {
        if (TAG_VALUE.matcher(name).matches()) return cut(name);
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return trim(cut(trim(NOT_IN_A_TAG.matcher(composed).replaceAll("-"))));
    }

    /// EFS counts characters; the validation that comes with the CDK counts bytes of UTF-8, so no value has more.
    private static String cut(String tag) {
        if (!isLong(tag)) return tag;
        int end = 0, bytes = 0;
        while (true) {
            int next = tag.codePointAt(end);
            bytes += Character.toString(next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) return tag.substring(0, end);
            end += Character.charCount(next);
        }
    }

    static boolean isLong(String tag) {
        return tag.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
