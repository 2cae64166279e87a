package dev.efsplanner.export;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Random texts out of what breaks quoting, and of any characters.
final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "\\",
            "\\u0022",
            "\\u000a",
            "u0022",
            "\"\"\"",
            "\\N{BULLET}",
            "\\x22",
            "\\042",
            "${a}",
            "{a}",
            "%s",
            "$(x)",
            "`",
            "#",
            "//",
            "*/",
            "/*",
            "\r\n",
            "\n",
            "\t",
            "\0",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u202e",
            "é",
            "日",
            "🚀",
            "coding: latin-9",
            "a",
            "7",
            " ");

    private RandomTexts() {}

    /// @param seed the same texts for the same seed
    static Stream<String> of(long seed, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> text(random)).limit(count);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            if (random.nextInt(3) > 0) text.append(PIECES.get(random.nextInt(PIECES.size())));
            else text.appendCodePoint(character(random));
        }
        return text.toString();
    }

    /// Half of them Latin; never half of a character.
    private static int character(Random random) {
        int c = random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x110000);
        return c >= 0xD800 && c <= 0xDFFF ? '\\' : c;
    }
}
