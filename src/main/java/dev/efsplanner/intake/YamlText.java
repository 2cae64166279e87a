package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the YAML of templates: nested maps and lists, texts, CloudFormation's short tags, and JSON within.
///
/// No anchors, no texts over several lines beyond passing over them; any text gives some value.
final class YamlText {
    private static final int DEEPEST = 60;
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*");

    private record Line(int indent, String text, int number) {}

    private final List<Line> lines = new ArrayList<>();
    private int at;

    private YamlText(String text) {
        var all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            var content = withoutComment(all[i]);
            var stripped = content.strip();
            if (stripped.isEmpty() || stripped.equals("---")) continue;
            int indent = content.length() - content.stripLeading().length();
            lines.add(new Line(indent, stripped, i + 1));
        }
    }

    static Node read(String text) {
        var yaml = new YamlText(text);
        return yaml.lines.isEmpty()
                ? new Node.Group(List.of(), 1)
                : yaml.block(yaml.lines.getFirst().indent(), 0);
    }

    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            else if (c == quote) quote = 0;
            else if (c == '#' && quote == 0 && (i == 0 || Character.isWhitespace(line.charAt(i - 1))))
                return line.substring(0, i);
        }
        return line;
    }

    private boolean isAt(int indent) {
        return at < lines.size() && lines.get(at).indent() == indent;
    }

    private static boolean isItem(String text) {
        return text.equals("-") || text.startsWith("- ");
    }

    private Node block(int indent, int depth) {
        int first = lines.get(at).number();
        if (depth > DEEPEST) {
            skipDeeper(indent - 1);
            return new Node.Text("", false, first);
        }
        if (!isItem(lines.get(at).text())) return new Node.Group(entries(indent, depth), first);
        var nodes = new ArrayList<Node>();
        while (isAt(indent) && isItem(lines.get(at).text())) nodes.add(item(indent, depth));
        return new Node.Many(nodes, first);
    }

    private Node item(int indent, int depth) {
        var line = lines.get(at);
        var rest = line.text().substring(1);
        var text = rest.strip();
        if (text.isEmpty()) {
            at++;
            return below(indent, line.number(), depth);
        }
        int inner = indent + 1 + rest.length() - rest.stripLeading().length();
        if (colon(text) < 0 || "[{".indexOf(text.charAt(0)) >= 0) {
            at++;
            return value(text, indent, line.number(), depth);
        }
        lines.set(at, new Line(inner, text, line.number()));
        return block(inner, depth + 1);
    }

    private List<Node.Entry> entries(int indent, int depth) {
        var entries = new ArrayList<Node.Entry>();
        while (isAt(indent) && !isItem(lines.get(at).text())) {
            var line = lines.get(at++);
            int colon = colon(line.text());
            if (colon < 0) {
                skipDeeper(indent);
                continue;
            }
            var name = unquoted(line.text().substring(0, colon).strip());
            var rest = line.text().substring(colon + 1).strip();
            entries.add(new Node.Entry(name, value(rest, indent, line.number(), depth), line.number()));
        }
        return entries;
    }

    /// Place of the colon after a key; -1 where there is none.
    private static int colon(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == '"' || c == '\'')) quote = c;
            else if (c == quote) quote = 0;
            else if (c == ':' && quote == 0 && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) return i;
        }
        return -1;
    }

    private Node value(String text, int indent, int number, int depth) {
        if (text.isEmpty()) return below(indent, number, depth);
        char first = text.charAt(0);
        if (first == '!' || first == '&' || first == '*' || BLOCK.matcher(text).matches()) {
            skipDeeper(indent);
            return new Node.Text(text, false, number);
        }
        if (first == '[' || first == '{') {
            var flow = new StringBuilder(text);
            while (at < lines.size() && lines.get(at).indent() > indent)
                flow.append('\n').append(lines.get(at++).text());
            return flow(flow.toString(), number);
        }
        skipDeeper(indent);
        return new Node.Text(unquoted(text), true, number);
    }

    /// In JSON's brackets, but with words that need no quotes.
    private static Node flow(String text, int number) {
        return literal(CodeParser.json(text, number));
    }

    private static Node literal(Node node) {
        return switch (node) {
            case Node.Text word -> new Node.Text(word.text(), !word.text().startsWith("!"), word.line());
            case Node.Many(var nodes, var line) ->
                new Node.Many(nodes.stream().map(YamlText::literal).toList(), line);
            case Node.Group(var entries, var line) ->
                new Node.Group(
                        entries.stream()
                                .map(entry -> new Node.Entry(entry.name(), literal(entry.value()), entry.line()))
                                .toList(),
                        line);
        };
    }

    /// What stands on the lines below a key or a dash; a list may stand as far left as its key.
    private Node below(int indent, int number, int depth) {
        if (at < lines.size()) {
            var next = lines.get(at);
            if (next.indent() > indent || next.indent() == indent && isItem(next.text()) && !isItemAbove(indent))
                return block(next.indent(), depth + 1);
        }
        return new Node.Text("", true, number);
    }

    private boolean isItemAbove(int indent) {
        var above = lines.get(at - 1);
        return above.indent() == indent && isItem(above.text());
    }

    private void skipDeeper(int indent) {
        while (at < lines.size() && lines.get(at).indent() > indent) at++;
    }

    private static String unquoted(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        boolean quoted = text.length() > 1 && (first == '"' || first == '\'') && text.endsWith(String.valueOf(first));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
