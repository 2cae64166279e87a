package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Texts as JSON between single quotes, as words and as comments of a script, read back by bash itself.
class BashTextTest {
    private static final int FUZZED = 100_000;

    @TempDir
    Path folder;

    @Test
    void a_word_and_json_are_quoted() {
        assertEquals("'it'\\''s'", BashParts.quoted("it's"));
        assertEquals(
                "\"it\\u0027s \\u0024(x) \\u0060y\\u0060 \\\"z\\\" \\\\ \\u00e9 \\ud83d\\ude80 \\u0000\"",
                Json.string("it's $(x) `y` \"z\" \\ é 🚀 \0"));
    }

    @Test
    void bash_reads_a_hundred_thousand_random_texts_and_all_hostile_ones_back_as_they_were() {
        Tool.need("bash");
        var texts = new ArrayList<String>();
        Stream.of(HostileNames.EXPORTABLE, HostileTexts.PATHS, HostileTexts.DESCRIPTIONS, HostileTexts.VALUES)
                .forEach(texts::addAll);
        RandomTexts.of(5, FUZZED).forEach(texts::add);
        var script = new StringBuilder();
        for (var text : texts)
            script.append(BashParts.comment(List.of(Visible.of(text)), ""))
                    .append("printf '%s\\0' '")
                    .append(Json.string(text))
                    .append("' ")
                    .append(BashParts.quoted(Visible.of(text)))
                    .append('\n');
        var ran = Tool.run(
                folder,
                Map.of(),
                List.of(
                        "bash",
                        Written.write(folder.resolve("texts.sh"), script.toString())
                                .toString()));
        assertEquals("", ran.good().err());
        var words = ran.out().split("\0", -1);
        assertEquals(2 * texts.size() + 1, words.length);
        var mapper = new JsonMapper();
        var wrong = new HashMap<String, String>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var json = mapper.readTree(words[2 * i]).asString();
            if (!json.equals(text)) wrong.put(text, json);
            if (!words[2 * i + 1].equals(Visible.of(text))) wrong.put(Visible.of(text), words[2 * i + 1]);
        }
        assertEquals(Map.of(), wrong);
    }
}
