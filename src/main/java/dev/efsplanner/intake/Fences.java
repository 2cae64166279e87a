package dev.efsplanner.intake;

import java.util.regex.Pattern;

/// Takes code out of the page that it was copied with.
final class Fences {
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:```|~~~)");

    private Fences() {}

    /// Without the lines outside of fenced blocks, where there are any; every line keeps its number.
    static String opened(String pasted) {
        var text = pasted.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (!FENCE.matcher(text).find()) return text;
        var kept = new StringBuilder();
        boolean inside = beginsInside(text);
        for (var line : text.split("\n", -1)) {
            boolean fence = FENCE.matcher(line).find();
            if (inside && !fence) kept.append(line);
            if (fence) inside = !inside;
            kept.append('\n');
        }
        return kept.toString();
    }

    /// Whether the paste begins within a block whose first line was left behind.
    private static boolean beginsInside(String text) {
        var fences = text.lines()
                .filter(line -> FENCE.matcher(line).find())
                .map(String::strip)
                .toList();
        boolean named = fences.size() > 1 && fences.get(1).length() > 3;
        return fences.getFirst().length() == 3 && (named || fences.size() % 2 == 1);
    }
}
