package dev.efsplanner.intake;

import java.util.List;

/// A simple command of a shell: its words without quotes.
record ShellCommand(List<Word> words) {
    /// @param text without quotes; what the shell would put in is left as written, `$NAME` or `$(…)`
    record Word(String text, int line) {
        /// Whether the shell puts something in.
        boolean isOpen() {
            return text.contains("$") || text.contains("`");
        }
    }

    ShellCommand {
        words = List.copyOf(words);
    }

    int line() {
        return words.getFirst().line();
    }

    /// Some of its words as they can be typed, in one line.
    static String shown(List<Word> words) {
        var text = new StringBuilder();
        for (var word : words) text.append(text.isEmpty() ? "" : " ").append(word.text());
        return text.toString();
    }
}
