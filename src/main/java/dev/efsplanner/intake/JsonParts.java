package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;

/// JSON documents that were pasted one after the other, each with the line it begins in.
///
/// @param line from 1
record JsonParts(String text, int line) {
    static List<JsonParts> of(String text) {
        var parts = new ArrayList<JsonParts>();
        int from = 0;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                if (c == '\\') at++;
                else if (c == '"') quoted = false;
                continue;
            }
            if (c == '"') quoted = true;
            if (c == '{' || c == '[') depth++;
            if (c != '}' && c != ']') continue;
            depth--;
            if (depth <= 0) {
                parts.add(part(text, from, at + 1));
                from = at + 1;
                depth = 0;
            }
        }
        if (!text.substring(from).isBlank()) parts.add(part(text, from, text.length()));
        return parts;
    }

    private static JsonParts part(String text, int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(text.charAt(begin))) begin++;
        int line = 1
                + (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        return new JsonParts(text.substring(begin, to), line);
    }
}
