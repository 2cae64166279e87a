package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalSeekCommandTest {
    private static final String GROWING = """
            {"format": "efs-planner/workload/1", "name": "growing", "region": "us-east-1", "storage": {"hotGiB": 100},
             "layers": [{"name": "base", "schedule": "always", "writeMibps": 4.8}], "trafficGrowthPercentPerMonth": 2}
            """;

    /// 100 GiB cost 30 USD; each of the four clients writes 1.2 MiB/s, and 6 USD buy one beyond the five included.
    @Test
    void a_budget_of_the_command_line_carries_so_many_clients() {
        var run = CommandRun.with(
                GROWING, "goal-seek", "-", "--goal", "clients", "--budget", "72", "--row", "regional-gp-provisioned");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out()
                        .contains("\nMost clients on Regional · General Purpose · Provisioned: 10 clients\n"
                                + "  Regional · General Purpose · Provisioned carries at most 10 clients (now 4) with 12"
                                + " MiB/s provisioned, for $72.00 a month. With 11: Budget: costs $84.00 a month, the"
                                + " budget is $72.00.\n"),
                run.out());
        assertTrue(run.out().contains("\nMost clients for $72.00 a month: "), run.out());
    }

    @Test
    void the_latest_date_has_a_day_when_the_first_month_is_known() {
        var run = CommandRun.with(
                GROWING, "goal-seek", "-", "--goal", "date", "--row", "regional-gp-bursting", "--from", "2026-11");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains(" meets the needs: until 13 April 2027\n"), run.out());
    }

    @Test
    void json_has_all_answers_of_a_preset() {
        var run = CommandRun.of("goal-seek", "wordpress", "--format", "json", "--edition", "2025-08");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "goal-seek-1"))
                .root();
        assertEquals(
                "[\"cheapest\",\"clients\",\"clients\",\"stored\",\"stored\",\"date\"]",
                root.path("answers").findValuesAsString("goal").stream()
                        .map(goal -> "\"" + goal + "\"")
                        .toList()
                        .toString()
                        .replace(" ", ""));
        assertEquals(26, root.path("answers").path(3).path("value").asInt());
    }

    @Test
    void with_ranges_the_likely_numbers_are_taken() {
        var run = CommandRun.with(
                GROWING.replace("100}", "{\"low\": 50, \"likely\": 100, \"high\": 400}}"), "goal-seek", "-");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains("\n  - Ranges: every answer is for the likely numbers.\n"), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --goal biggest    | Unknown goal 'biggest': choose one of cheapest, clients, stored, date, all
                    --format xml      | Unknown format 'xml': choose one of table, json, csv
                    --budget many     | --budget: 'many' is not a number: write digits, as in 100 or 0.5
                    --budget -1       | --budget must be 0 to 1000000000000 USD a month, not -1
                    --from 2026-13    | --from must be a month written as YYYY-MM, such as 2026-11, not '2026-13'
                    """)
    void a_wrong_option_is_answered_with_what_would_be_right(String option, String sentence) {
        var run = CommandRun.of(("goal-seek ray-small " + option).split(" "));
        assertEquals(new CommandRun(2, "", sentence + "\nTry 'efs-planner goal-seek --help'.\n"), run);
    }

    @Test
    void an_unknown_row_is_answered_with_the_known_ones() {
        var run = CommandRun.of("goal-seek", "ray-small", "--row", "best");
        assertEquals("2 ", run.exit() + " " + run.out());
        assertTrue(run.err().startsWith("Unknown row 'best': choose one of regional-gp-elastic-ia30, "), run.err());
    }

    /// Without the 6 USD for each MiB/s beyond five, 30 USD of storage are all.
    @Test
    void an_override_counts_and_is_named() {
        var run = CommandRun.with(
                GROWING,
                ("goal-seek - --goal clients --row regional-gp-provisioned --budget 36 --override"
                                + " prices.provisionedMibpsMonth=0.5")
                        .split(" "));
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains(" Provisioned: 14 clients\n"), run.out());
        assertTrue(run.out().contains("\n  - Overridden: "), run.out());
    }

    @Test
    void a_workload_that_is_not_valid_ends_with_one() {
        var run = CommandRun.with(GROWING.replace("100}", "-1}"), "goal-seek", "-");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
    }
}
