package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Text through [Yaml] and back through SnakeYAML, and through the parser of Python.
class YamlTest {
    private static final int STRINGS = 100_000;
    private static final int IN_A_DOCUMENT = 1_000;
    private static final int LONGEST = 24;
    private static final String TRAPS = "\"'\\#:-?&*!|>%@`{}[],$~ \n\r\t\u0000\u0007\u0085\u00a0\u2028\u2029\ufeff";

    private static final String READ = """
            import json, yaml
            loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
            print(json.dumps(yaml.load(open("texts.yaml", encoding="utf-8"), loader)))
            """;

    @TempDir
    Path folder;

    @Test
    void words_that_would_be_something_else_stay_text() {
        var words = List.of(
                "",
                " ",
                "yes",
                "no",
                "on",
                "off",
                "null",
                "~",
                "true",
                "0750",
                "0x1F",
                "1e3",
                ".inf",
                "2026-10-10",
                "12:30:45",
                "!Ref x",
                "- a",
                "a: b",
                "a # b",
                "%YAML 1.1",
                "---",
                "...",
                "<<",
                "=");
        assertEquals(words, back(words));
    }

    @Test
    void names_come_back_whole_even_those_that_no_export_carries() {
        var names = Stream.concat(
                        HostileNames.EXPORTABLE.stream(),
                        HostileNames.REFUSED.stream()
                                .map(List::getFirst)
                                .filter(name -> !name.contains("\ud83d") || name.equals("🚀")))
                .toList();
        assertEquals(names, back(names));
    }

    @Test
    void random_strings_come_back_whole() {
        var random = new Random(20_261_124);
        for (int document = 0; document < STRINGS / IN_A_DOCUMENT; document++) {
            var strings =
                    Stream.generate(() -> string(random)).limit(IN_A_DOCUMENT).toList();
            assertEquals(strings, back(strings));
        }
    }

    /// With the parser that cfn-lint and the AWS CLI are built on.
    @Test
    void python_reads_a_hundred_thousand_random_strings_and_all_names_back_as_they_were() {
        Tool.need("python3");
        if (Tool.run(folder, Map.of(), List.of("python3", "-c", "import yaml")).exit() != 0)
            Tool.absent("no YAML parser for python3");
        var random = new Random(20_261_128);
        var strings = Stream.concat(
                        HostileNames.EXPORTABLE.stream(),
                        Stream.generate(() -> string(random)).limit(STRINGS))
                .toList();
        var yaml = strings.stream()
                .map(text -> Yaml.comment(List.of(Visible.of(text)), "") + "- " + Yaml.string(text) + "\n")
                .collect(Collectors.joining());
        Written.write(folder.resolve("texts.yaml"), yaml);
        var ran = Tool.run(folder, Map.of("PYTHONIOENCODING", "ascii"), List.of("python3", "-c", READ));
        var found = new JsonMapper().readTree(ran.good().out());
        assertEquals(strings, found.valueStream().map(node -> node.asString()).toList());
    }

    @Test
    void what_is_written_is_printable_ascii_on_one_line() {
        var random = new Random(7);
        for (int i = 0; i < IN_A_DOCUMENT; i++) {
            var written = Yaml.string(string(random));
            assertTrue(written.matches("\"[ -~]*\""), written);
        }
    }

    @Test
    void no_line_of_a_header_leaves_its_comment() {
        var random = new Random(11);
        var lines = new ArrayList<>(HostileNames.EXPORTABLE);
        for (int i = 0; i < IN_A_DOCUMENT; i++) lines.add(string(random));
        var visible = lines.stream().map(Visible::of).toList();
        assertEquals(
                "{\"a\":1}",
                YamlText.one(Yaml.comment(visible, "  ") + "a: 1\n").toString());
    }

    private static List<String> back(List<String> strings) {
        var yaml = strings.stream().map(text -> "- " + Yaml.string(text) + "\n").collect(Collectors.joining());
        return YamlText.one(yaml).valueStream().map(node -> node.asString()).toList();
    }

    private static String string(Random random) {
        var text = new StringBuilder();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(TRAPS.charAt(random.nextInt(TRAPS.length())));
                case 1 -> text.append((char) random.nextInt(' ', 0x7F));
                case 2 -> text.append((char) random.nextInt(0xD800));
                default -> text.appendCodePoint(random.nextInt(0xE000, 0x110000));
            }
        }
        return text.toString();
    }
}
