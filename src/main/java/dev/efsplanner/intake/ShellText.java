package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;

/// Splits what is pasted from a shell or a script into its commands, also those within `$(…)`.
///
/// Quotes, escapes, continued lines, comments, redirections and here-documents are read as bash does; loops and
/// functions are not followed, only their commands are found. Any text has some commands: nothing is refused.
final class ShellText {
    private static final int DEEPEST = 40;
    private static final String ENDS = ";&|(){}\n";

    private final String text;
    private final Reading reading;
    private final List<ShellCommand> commands = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private int at;
    private int line = 1;

    private List<ShellCommand.Word> words = new ArrayList<>();

    private ShellText(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static List<ShellCommand> commands(String text, Reading reading) {
        var shell = new ShellText(text, reading);
        shell.list(0);
        return shell.commands;
    }

    /// Reads commands up to the end, or the bracket that closes `$(`.
    private void list(int depth) {
        var outer = words;
        words = new ArrayList<>();
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')' && open == 0 && depth > 0) break;
            if (c == '(') open++;
            if (c == ')' && open > 0) open--;
            if (c == '\n') newLine();
            else if (ENDS.indexOf(c) >= 0 && !isBrace(c)) end();
            else if (c == '#') comment();
            else if (c == '<' || c == '>') redirection();
            else if (isBlank(c) || isContinued()) blank();
            else word(depth);
        }
        finish();
        words = outer;
    }

    /// A brace that belongs to a word, as in `{a,b}`.
    private boolean isBrace(char c) {
        return (c == '{' || c == '}')
                && at + 1 < text.length()
                && ENDS.indexOf(text.charAt(at + 1)) < 0
                && !isBlank(text.charAt(at + 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private void end() {
        finish();
        at++;
    }

    private void finish() {
        if (!words.isEmpty()) commands.add(new ShellCommand(words));
        words = new ArrayList<>();
    }

    private void newLine() {
        finish();
        at++;
        line++;
        while (!documents.isEmpty()) document(documents.removeFirst());
    }

    /// Skips the lines of a here-document.
    private void document(String last) {
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            var read = text.substring(at, end).strip();
            at = Math.min(text.length(), end + 1);
            line++;
            if (read.equals(last)) return;
        }
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private boolean isContinued() {
        return text.charAt(at) == '\\' && continued() > 0;
    }

    /// How many characters a backslash at the end of the line takes with it; 0 where there is none.
    private int continued() {
        int end = at + 1;
        while (end < text.length() && isBlank(text.charAt(end))) end++;
        return end < text.length() && text.charAt(end) == '\n' ? end + 1 - at : 0;
    }

    private void blank() {
        int taken = text.charAt(at) == '\\' ? continued() : 0;
        if (taken == 0) {
            at++;
            return;
        }
        if (taken > 2) {
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    line,
                    "\\ and a blank at the end of the line",
                    "A blank follows the backslash, so the command ends here.",
                    "\\ as the last character of the line",
                    Cited.SHELL);
        }
        at += taken;
        line++;
    }

    /// Leaves out `>file`, `2>&1` and `<<<text`; remembers the end of a here-document.
    private void redirection() {
        if (!words.isEmpty()
                && at > 0
                && words.getLast().text().matches("[0-9]")
                && Character.isDigit(text.charAt(at - 1))) words.removeLast();
        boolean document = text.startsWith("<<", at) && !text.startsWith("<<<", at);
        if (text.startsWith("<(", at) || text.startsWith(">(", at)) {
            at++;
            return;
        }
        while (at < text.length() && "<>&-".indexOf(text.charAt(at)) >= 0) at++;
        while (at < text.length() && isBlank(text.charAt(at))) at++;
        if (at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0) return;
        int before = words.size();
        word(DEEPEST);
        if (words.size() == before) return;
        var target = words.removeLast();
        if (document) documents.add(target.text());
    }

    private void word(int depth) {
        int first = line;
        var word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c) || c == '<' || c == '>' || isContinued()) break;
            if (ENDS.indexOf(c) >= 0 && c != '{' && c != '}') break;
            switch (c) {
                case '\'' -> single(word);
                case '"' -> twice(word, depth);
                case '\\' -> escaped(word);
                case '$' -> dollar(word, depth);
                default -> {
                    word.append(c);
                    at++;
                }
            }
        }
        words.add(new ShellCommand.Word(word.toString(), first));
    }

    private void escaped(StringBuilder word) {
        at++;
        if (at < text.length()) word.append(text.charAt(at++));
    }

    private void single(StringBuilder word) {
        int opened = line;
        at++;
        while (at < text.length() && text.charAt(at) != '\'') take(word);
        close(opened, '\'');
    }

    private void twice(StringBuilder word, int depth) {
        int opened = line;
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '$') dollar(word, depth);
            else if (c == '\\' && at + 1 < text.length()) {
                char next = text.charAt(at + 1);
                at++;
                if (next == '\n') {
                    at++;
                    line++;
                } else {
                    if ("$`\"\\".indexOf(next) < 0) word.append('\\');
                    take(word);
                }
            } else take(word);
        }
        close(opened, '"');
    }

    private void take(StringBuilder word) {
        char c = text.charAt(at++);
        if (c == '\n') line++;
        word.append(c);
    }

    private void close(int opened, char quote) {
        if (at < text.length()) at++;
        else
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    opened,
                    String.valueOf(quote),
                    "The quote that opens here is not closed.",
                    "a second " + quote + " at the end of the text",
                    Cited.SHELL);
    }

    /// `$NAME` and `${NAME}` stay as they are; the commands within `$(…)` are read.
    private void dollar(StringBuilder word, int depth) {
        int from = at;
        if (text.startsWith("$(", at) && depth < DEEPEST) {
            at += 2;
            list(depth + 1);
            if (at < text.length()) at++;
        } else if (text.startsWith("${", at)) {
            int end = text.indexOf('}', at);
            at = end < 0 || text.substring(at, end).contains("\n") ? at + 1 : end + 1;
        } else at++;
        word.append(text, from, at);
    }
}
