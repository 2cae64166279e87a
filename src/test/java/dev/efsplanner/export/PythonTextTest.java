package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Literals and comments read back by Python's own parser.
class PythonTextTest {
    private static final int FUZZED = 100_000;

    /// Halves of characters too: no design holds one, but no literal may turn into another text.
    private static final List<String> HALVES = List.of(
            "\ud83d", "a\ude80b", "\ude80\ud83d", "\ud83d" + "\\ude80", "\ud83d\ud83d\ude80\ude80", "\udfff\ud800");

    /// Prints the code points of each text in a list, line by line.
    private static final String READ = """
            import ast, sys
            source = open(sys.argv[1], "rb").read()
            for text in ast.literal_eval(ast.parse(source, mode="eval")):
                print(" ".join(format(ord(c), "x") for c in text))
            """;

    @TempDir
    Path folder;

    @Test
    void literals_are_printable_ascii_and_tell_every_text() {
        var table = Map.of(
                "plain {x} #{y} $z", "\"plain {x} #{y} $z\"",
                "a \"b\" \"\"\" 'c' \\", "\"a \\\"b\\\" \\\"\\\"\\\" 'c' \\\\\"",
                "\n\r\t\0\u007f", "\"\\x0a\\x0d\\x09\\x00\\x7f\"",
                "é\u0085€\u202e\ud83d", "\"\\xe9\\x85\\u20ac\\u202e\\ud83d\"",
                "🚀9", "\"\\U0001f6809\"",
                "\\N{BULLET}", "\"\\\\N{BULLET}\"");
        table.forEach((text, python) -> assertEquals(python, PythonText.string(text)));
        assertEquals("# C:\\users “é”", PythonText.comment("C:\\users “é”"));
        assertEquals("out_of_infrequent_access_policy", PythonText.name("outOfInfrequentAccessPolicy"));
        assertEquals("False", PythonText.flag(false));
    }

    @Test
    void python_reads_a_hundred_thousand_random_texts_and_all_names_back_as_they_were() {
        Tool.need("python3");
        var texts = Stream.of(HALVES.stream(), HostileNames.EXPORTABLE.stream(), RandomTexts.of(7, FUZZED))
                .flatMap(some -> some)
                .toList();
        // Each text as a comment on a line of its own, and as a literal on the next.
        var source = new StringBuilder(PythonText.ENCODING).append("[\n");
        for (var text : texts)
            source.append(PythonText.comment(Visible.of(text)))
                    .append('\n')
                    .append(PythonText.string(text))
                    .append(",\n");
        var file =
                Written.write(folder.resolve("texts.py"), source.append("]\n").toString());
        var read = read(file);
        var wrong = new HashMap<String, String>();
        for (int i = 0; i < texts.size(); i++)
            if (!read[i].equals(codePoints(texts.get(i)))) wrong.put(texts.get(i), read[i]);
        assertEquals(Map.of(), wrong);
        assertEquals(texts.size() + 1, read.length);
    }

    /// Without the first line of a file, a name could choose the encoding of all that follows.
    @Test
    void a_name_that_reads_like_an_encoding_is_only_a_comment() {
        Tool.need("python3");
        for (var line : List.of("coding: latin-9", "-*- coding: utf-16 -*-", "vim: set fileencoding=none :")) {
            var source = PythonText.ENCODING + PythonText.comment(line) + "\n[\"é\"]\n";
            assertEquals("e9", read(Written.write(folder.resolve("encoding.py"), source))[0], line);
        }
    }

    private String[] read(Path file) {
        return Tool.run(folder, Map.of(), List.of("python3", "-W", "error", "-c", READ, file.toString()))
                .good()
                .out()
                .split("\n", -1);
    }

    private static String codePoints(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
