package dev.efsplanner.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A Java file without its comments and literals, line by line, so that a rule sees code and nothing else.
public record JavaSource(Path file, List<String> lines) {
    /// What opens a stretch that is not code, the longest first, and what closes it.
    private static final List<Map.Entry<String, String>> NOT_CODE = List.of(
            Map.entry("\"\"\"", "\"\"\""),
            Map.entry("\"", "\""),
            Map.entry("'", "'"),
            Map.entry("//", "\n"),
            Map.entry("/*", "*/"));

    public static JavaSource of(Path file, String text) {
        var code = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int here = at;
            var opened = NOT_CODE.stream()
                    .filter(marks -> text.startsWith(marks.getKey(), here))
                    .findFirst();
            if (opened.isEmpty()) {
                code.append(text.charAt(at++));
                continue;
            }
            var marks = opened.get();
            int end = end(text, at + marks.getKey().length(), marks.getValue());
            boolean literal = !marks.getKey().startsWith("/");
            if (literal) code.append("\"\"");
            text.substring(at, end).chars().filter(c -> c == '\n').forEach(_ -> code.append('\n'));
            at = end;
        }
        return new JavaSource(file, List.of(code.toString().split("\n", -1)));
    }

    private static int end(String text, int from, String close) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(close, i)) return i + close.length();
            if (text.charAt(i) == '\\' && !close.equals("\n") && !close.equals("*/")) i++;
        }
        return text.length();
    }

    public static List<JavaSource> under(String folder) {
        return Checkout.files(folder, ".java").stream()
                .map(file -> of(file, Checkout.text(file)))
                .toList();
    }

    /// Each place where `rule` matches, as `file:line: what matched`.
    public List<String> places(Pattern rule) {
        var places = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var found = rule.matcher(lines.get(i));
            while (found.find()) places.add(file + ":" + (i + 1) + ": " + found.group());
        }
        return places;
    }
}
