package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.HandPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void the_table_for_terminals_lines_up_and_says_why_not() {
        assertEquals("""
                wordpress | "fleet"
                Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10

                Configuration                          ID                      Verdict       Limited by                Peak use
                                                                                                                 % of the limit
                ─────────────────────────────────────  ──────────────────────  ────────────  ──────────────────  ──────────────
                Regional · General Purpose · Elastic   regional-gp-elastic     Fits          Metered throughput           1.3 %
                Regional · General Purpose · Bursting  regional-gp-bursting    Falls short   Metered throughput           1.3 %
                Regional · Max I/O · Elastic           regional-maxio-elastic  Not possible  –                                –

                ID                      Headroom  Permitted read  Permitted write  Provisioned  Read IOPS  Write IOPS  Read latency
                                               %           MiB/s            MiB/s        MiB/s        1/s         1/s            ms
                ──────────────────────  ────────  ──────────────  ───────────────  ───────────  ─────────  ──────────  ────────────
                regional-gp-elastic      7,592 %             300              100            –     35,000       7,000        600 µs
                regional-gp-bursting     7,592 %             300              100            –     35,000       7,000        600 µs
                regional-maxio-elastic         –               –                –            –          –           –             –

                ID                      Write latency  Credits run out    Throttled  Longest delay  Monthly cost
                                                   ms              day  h per month              h           USD
                ──────────────────────  ─────────────  ───────────────  ───────────  ─────────────  ────────────
                regional-gp-elastic     not published                –            0              0        $12.34
                regional-gp-bursting    not published         day 33.4        663.2              0         $3.30
                regional-maxio-elastic              –                –            –              –             –

                Recommendation: Elastic fits and costs $12.34 a month.

                Why not
                  Regional · General Purpose · Bursting (regional-gp-bursting)
                    - Credits run out on day 33; from then on 1 MiB/s is permitted.
                  Regional · Max I/O · Elastic (regional-maxio-elastic)
                    - Max I/O is not available with Elastic Throughput: Elastic works only in General Purpose mode.
                """, ComparisonText.of(HandPlan.steady()));
    }

    @Test
    void no_line_of_the_table_is_wider_than_a_terminal() {
        var tables = ComparisonText.of(HandPlan.steady()).split("\nRecommendation")[0];
        assertTrue(tables.lines().allMatch(line -> Visible.width(line) <= 120), tables);
    }

    @Test
    void a_csv_parser_reads_back_every_metric_as_a_plain_number() throws IOException {
        var text = ComparisonCsv.of(HandPlan.steady());
        try (var parsed = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            var rows = parsed.getRecords();
            assertEquals(
                    Metric.of(HandPlan.steady()).size() + 3,
                    parsed.getHeaderNames().size());
            assertEquals(
                    List.of("regional-gp-elastic", "regional-gp-bursting", "regional-maxio-elastic"),
                    rows.stream().map(row -> row.get("ID")).toList());
            var bursting = rows.get(1);
            assertEquals("35000", bursting.get("Read IOPS (1/s)"));
            assertEquals("0.6", bursting.get("Read latency (ms)"));
            assertEquals("not published", bursting.get("Write latency (ms)"));
            assertEquals("33.407", bursting.get("Credits run out (day)").substring(0, 6));
            assertEquals("3.30", bursting.get("Monthly cost (USD)"));
            assertEquals("Credits run out on day 33; from then on 1 MiB/s is permitted.", bursting.get("Reasons"));
            assertEquals("", bursting.get("Overridden"));
            assertEquals("", rows.get(2).get("Monthly cost (USD)"));
        }
    }

    @Test
    void a_name_cannot_break_out_of_the_markdown_page() {
        var page = ComparisonMarkdown.of(HandPlan.steady(), List.of());
        assertEquals(
                "# Amazon EFS for wordpress \\| \"fleet\"",
                page.lines().findFirst().orElseThrow());
        assertEquals(
                Metric.of(HandPlan.steady()).size(),
                page.lines()
                                .filter(line -> line.startsWith("| Regional · Max I/O"))
                                .findFirst()
                                .orElseThrow()
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        - 1);
    }

    @Test
    void wide_letters_take_two_columns_and_marks_none() {
        assertEquals(4, Visible.width("日本"));
        assertEquals(1, Visible.width("e\u0301"));
        assertEquals(2, Visible.width("\uD83D\uDE80"));
        assertEquals("a\uFFFD[31mb", Visible.of("a\u001B[31mb"));
    }

    @Test
    void a_review_holds_the_comparison_three_times_the_plan_and_the_charts() {
        Map<String, byte[]> charts = new LinkedHashMap<>();
        charts.put("credits.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        charts.put("credits.png", new byte[] {1});
        var files = ReviewFiles.of(HandPlan.steady(), charts);
        assertEquals(
                List.of("comparison.md", "comparison.txt", "comparison.csv", "plan.json", "credits.svg", "credits.png"),
                files.stream().map(ReviewFile::path).toList());
        assertTrue(
                new String(files.getFirst().bytes(), StandardCharsets.UTF_8).contains("![credits.svg](credits.svg)"));
    }
}
