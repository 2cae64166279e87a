package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Texts as HCL literals, read back by Terraform itself.
class HclTextTest {
    private static final int TEXTS = 100_000;
    private static final List<String> PIECES = List.of(
            "$",
            "$",
            "%",
            "%",
            "{",
            "{",
            "}",
            "~",
            "\"",
            "\"",
            "\\",
            "\\",
            "'",
            "`",
            "#",
            "//",
            "/*",
            "*/",
            "<<EOT",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u001b",
            "\u007f",
            " ",
            "a",
            "9",
            "é",
            "e\u0301",
            "\u0301",
            "\u2028",
            "\u202e",
            "\ufeff",
            "日",
            "\u1100\u1161",
            "\u212b",
            "🚀",
            "👩\u200d👧",
            "\ud834\udd1e",
            "\ufffd",
            "\uffff",
            "if ",
            "for ",
            "u0041",
            "=");

    @TempDir
    Path folder;

    @Test
    void a_text_is_quoted() {
        var table = Map.of(
                "plain", "\"plain\"",
                "a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"",
                "${x} $$ $x %{y} % 1", "\"$${x} $$ $x %%{y} % 1\"",
                "$${x} %%%{y}", "\"$\\u0024{x} %%\\u0025{y}\"",
                "ü “日本” €\u200b\u202e", "\"ü “日本” €\\u200b\\u202e\"",
                "\n\t\r\u0000", "\"\\n\\t\\r\\u0000\"",
                "\udb40\udc01🚀", "\"\\U000e0001🚀\"");
        table.forEach((text, hcl) -> assertEquals(hcl, HclText.string(text)));
        assertEquals("\"\\u00fc \\U0001f680\"", HclText.ascii("ü 🚀"));
    }

    @Test
    void terraform_reads_a_hundred_thousand_random_texts_and_all_names_back_as_they_were() {
        Tool.need("terraform");
        var random = new Random(20_261_124);
        var texts = new ArrayList<>(HostileNames.EXPORTABLE);
        while (texts.size() < TEXTS) {
            var text = text(random);
            if (!Composed.isMistaken(composed(text))) texts.add(text);
        }
        var config = new StringBuilder("output \"texts\" {\n  value = [\n");
        texts.forEach(text -> config.append(("    # " + Visible.of(text)).stripTrailing())
                .append("\n    ")
                .append(HclText.string(text))
                .append(",\n"));
        config.append("  ]\n}\n\noutput \"ascii\" {\n  value = [\n");
        HostileNames.EXPORTABLE.forEach(
                text -> config.append("    ").append(HclText.ascii(text)).append(",\n"));
        Written.write(folder.resolve("main.tf"), config.append("  ]\n}\n").toString());
        var environment = Map.of("CHECKPOINT_DISABLE", "1", "TF_CLI_CONFIG_FILE", "/dev/null", "TF_IN_AUTOMATION", "1");
        Tool.run(folder, environment, List.of("terraform", "fmt", "-check")).good();
        Tool.run(folder, environment, List.of("terraform", "apply", "-auto-approve", "-no-color"))
                .good();
        var outputs = new JsonMapper()
                .readTree(Tool.run(folder, environment, List.of("terraform", "output", "-json"))
                        .good()
                        .out());
        var wrong = new HashMap<String, String>();
        for (int i = 0; i < texts.size(); i++) {
            var found = outputs.at("/texts/value").path(i).asString();
            if (!found.equals(composed(texts.get(i)))) wrong.put(texts.get(i), found);
        }
        assertEquals(Map.of(), wrong);
        assertEquals(
                HostileNames.EXPORTABLE.stream().map(HclTextTest::composed).toList(),
                outputs.at("/ascii/value")
                        .valueStream()
                        .map(node -> node.asString())
                        .toList());
    }

    private static String text(Random random) {
        return Stream.generate(() -> random.nextInt(4) > 0
                        ? PIECES.get(random.nextInt(PIECES.size()))
                        : Character.toString(character(random)))
                .limit(random.nextInt(12))
                .reduce("", String::concat);
    }

    /// Any but half a character.
    private static int character(Random random) {
        int c = random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000);
        return c >= 0xD800 && c <= 0xDFFF ? '"' : c;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
