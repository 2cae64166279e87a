package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidFiguresTest {
    private static final String PRICE = "prices.elasticReadGib=0.015";
    private static final String SENTENCE =
            "Overridden: Elastic Throughput, data read: 0.015 USD/GiB, published 0.03 USD/GiB (S15, S20, 2026-10-08)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan wordpress",
                "plan wordpress --format csv",
                "outlook wordpress",
                "outlook wordpress --format json",
                "break-even wordpress",
                "break-even wordpress --format json",
                "sensitivity wordpress --row regional-gp-elastic",
                "sensitivity wordpress --row regional-gp-elastic --format json",
                "change wordpress --from regional-gp-bursting --to regional-gp-elastic",
                "spec --region us-east-1"
            })
    void what_is_overridden_stands_in_everything_that_is_printed(String command) {
        var run = CommandRun.of((command + " --override " + PRICE).split(" "));
        assertEquals("0 ", run.exit() + " " + run.err());
        var sentence = command.contains("csv") ? SENTENCE.replace("Overridden: ", "") : SENTENCE;
        assertTrue(run.out().contains(sentence), run.out());
    }

    @Test
    void a_plan_file_lists_the_overrides_and_marks_the_operands() {
        var run = CommandRun.of(
                "plan",
                "wordpress",
                "--format",
                "json",
                "--override",
                PRICE,
                "--override",
                "limits.oneZoneBursting.readMibps=4000");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "plan-1"))
                .root();
        assertEquals("""
                [{"name":"limits.oneZoneBursting.readMibps","label":"Read throughput of One Zone Bursting",\
                "value":4000,"published":5120,"unit":"MiB/s","source":"S1, S2","asOf":"2025-12","remark":null},\
                {"name":"prices.elasticReadGib","label":"Elastic Throughput, data read","value":0.015,\
                "published":0.03,"unit":"USD/GiB","source":"S15, S20","asOf":"2026-10-08","remark":null}]""", root.path("overrides").toString());
        assertTrue(
                run.out().contains("\"source\": \"workload, overridden; published 0.03 (S15, S20, 2026-10-08)\""),
                run.out());
        assertEquals(
                """
                {"limits.oneZoneBursting.readMibps":4000,"prices.elasticReadGib":0.015}""", root.path("workload").path("choices").path("overrides").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    prices.elasticReadGib            | --override must be NAME=NUMBER, such as prices.elasticReadGib=0.025, not 'prices.elasticReadGib'
                    prices.elasticReadGib=           | --override prices.elasticReadGib: a number is missing
                    prices.elasticReadGib=-1         | --override prices.elasticReadGib: must be 0 or more, not -1
                    prices.elasticReadGib=cheap      | --override prices.elasticReadGib: 'cheap' is not a number: write digits, as in 100 or 0.5
                    limits.regionalElastic.read=5    | --override limits.regionalElastic.read: edition 2026-07 has no figure or price of this name to override; the nearest are limits.regionalElastic.readMibps, limits.regionalElastic.writeMibps, limits.regionalBursting.readMibps
                    """)
    void a_wrong_override_is_wrong_usage_with_a_sentence(String word, String message) {
        var run = CommandRun.of("plan", "wordpress", "--override", word);
        assertEquals("2 ", run.exit() + " " + run.out());
        assertEquals(message, run.err().lines().findFirst().orElse(""));
    }

    @Test
    void the_names_to_override_are_listed_with_what_is_published() {
        var run = CommandRun.of("spec", "--region", "us-east-1", "--names");
        assertEquals("0 ", run.exit() + " " + run.err());
        var lines =
                run.out().lines().map(line -> line.replaceAll(" {2,}", " | ")).toList();
        assertEquals("Name | Published | Unit | What it is", lines.getFirst());
        assertTrue(
                lines.contains(
                        "limits.regionalElastic.readMibps | 61440 | MiB/s | Read throughput of Regional Elastic"),
                run.out());
        assertTrue(lines.contains("prices.elasticReadGib | 0.03 | USD/GiB | Elastic Throughput, data read"), run.out());
    }

    @Test
    void names_and_overrides_of_figures_need_a_region() {
        assertEquals(
                "--names needs --region: limits and prices differ by Region",
                CommandRun.of("spec", "--names").err().lines().findFirst().orElse(""));
        assertEquals(
                "--override needs --region: limits and prices differ by Region",
                CommandRun.of("spec", "--override", PRICE)
                        .err()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void a_spec_file_with_overrides_marks_them_and_keeps_what_is_published() {
        var run = CommandRun.of(
                "spec", "--region", "us-east-1", "--format", "json", "--override", "quotas.fileSystemsPerRegion=5000");
        assertEquals("0 ", run.exit() + " " + run.err());
        var figure = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "spec-1"))
                .root()
                .path("quotas")
                .path("fileSystemsPerRegion");
        assertEquals(
                "5000 true 1000",
                figure.path("value") + " " + figure.path("overridden") + " " + figure.path("published"));
    }
}
