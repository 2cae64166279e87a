package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Spread;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RangesReportsTest {
    @Test
    void the_text_has_the_best_choice_of_each_scenario_and_how_sure_each_row_is() {
        assertEquals(
                """
                Scenarios

                Scenario        Weight  Best choice             Monthly cost
                ──────────────  ──────  ──────────────────────  ────────────
                traffic low       25 %  onezone-gp-bursting           $16.00
                traffic likely    50 %  onezone-gp-bursting           $16.00
                traffic high      25 %  onezone-gp-provisioned        $58.00

                ID                          Fits in  By weight  Best in  Largest regret  In the scenario
                ──────────────────────────  ───────  ─────────  ───────  ──────────────  ───────────────
                onezone-gp-provisioned       3 of 3      100 %        3           $0.00  –
                regional-gp-provisioned      3 of 3      100 %        0          $14.00  traffic low
                regional-maxio-provisioned   3 of 3      100 %        0          $14.00  traffic low
                onezone-gp-elastic           3 of 3      100 %        0       $2,575.73  traffic high
                regional-gp-elastic          3 of 3      100 %        0       $2,589.73  traffic high
                onezone-gp-bursting          2 of 3       75 %        2           $0.00  –
                regional-gp-bursting         2 of 3       75 %        0          $14.00  traffic low
                regional-maxio-bursting      2 of 3       75 %        0          $14.00  traffic low

                """
                        + Spread.ASSUMPTIONS.stream()
                                .map(note -> "  - " + note + "\n")
                                .collect(Collectors.joining()),
                between(ComparisonText.of(site()), "Scenarios\n", "\nWarnings for"));
    }

    @Test
    void the_cells_show_how_far_cost_headroom_and_credits_reach() {
        var text = ComparisonText.of(site());
        assertTrue(text.contains("$16.00 ($16.00–$58.00)"), text);
        assertTrue(text.contains("never (day 3.5–never)"), text);
        assertTrue(text.contains("Fits (in 75 %)"), text);
        var tables = text.split("\nRecommendation")[0];
        assertTrue(tables.lines().allMatch(line -> Visible.width(line) <= 120), tables);
    }

    @Test
    void the_page_has_both_tables_in_markdown() {
        var page = ComparisonMarkdown.of(site(), List.of());
        assertEquals("""
                ## Scenarios

                | Scenario | Weight | Best choice | Monthly cost |
                | --- | ---: | --- | ---: |
                | traffic low | 25 % | onezone-gp-bursting | $16.00 |
                | traffic likely | 50 % | onezone-gp-bursting | $16.00 |
                | traffic high | 25 % | onezone-gp-provisioned | $58.00 |

                | ID | Fits in | By weight | Best in | Largest regret | In the scenario |
                | --- | ---: | ---: | ---: | ---: | --- |
                | onezone-gp-provisioned | 3 of 3 | 100 % | 3 | $0.00 | – |
                """, between(page, "## Scenarios", "| regional-gp-provisioned | 3 of 3"));
    }

    @Test
    void the_spreadsheet_has_the_likely_numbers_and_the_ends_in_columns_of_their_own() {
        var lines = ComparisonCsv.of(site()).lines().toList();
        assertTrue(
                lines.getFirst()
                        .contains(
                                ",Monthly cost (USD),Fits in (% of weight),Largest regret (USD),Lowest monthly cost (USD)"
                                        + ",Highest monthly cost (USD),Lowest headroom (%),Highest headroom (%),Credits run out at"
                                        + " the earliest (day),Credits run out at the latest (day),Reasons,Overridden"),
                lines.getFirst());
        var bursting = lines.stream()
                .filter(line -> line.startsWith("onezone-gp-bursting,"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "16.00,75,0.00,16.00,16.00",
                String.join(",", List.of(bursting.split(",")).subList(16, 21)));
        assertEquals(lines.getFirst().split(",").length, bursting.split(",", -1).length);
    }

    @Test
    void the_plan_file_follows_its_schema_and_has_the_scenarios_at_the_top() {
        var json = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(site()), "plan-1"))
                .root();
        assertEquals("""
                [
                  {
                    "traffic": "low",
                    "storage": null,
                    "weight": 0.25,
                    "best": "onezone-gp-bursting",
                    "monthlyUsd": 16
                  },
                  {
                    "traffic": "likely",
                    "storage": null,
                    "weight": 0.5,
                    "best": "onezone-gp-bursting",
                    "monthlyUsd": 16
                  },
                  {
                    "traffic": "high",
                    "storage": null,
                    "weight": 0.25,
                    "best": "onezone-gp-provisioned",
                    "monthlyUsd": 58
                  }
                ]
                """, JsonText.of(json.at("/scenarios/cases")));
        assertEquals(
                "{\"low\":3,\"likely\":9,\"high\":30}",
                json.at("/workload/layers/0/readMibps").toString());
    }

    @Test
    void a_row_of_the_plan_file_has_its_reach_and_how_it_fares_in_each_scenario() {
        var json = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(site()), "plan-1"))
                .root();
        JsonNode ranges = json.path("evaluations")
                .valueStream()
                .filter(row -> row.path("id").asString().equals("onezone-gp-provisioned"))
                .findFirst()
                .orElseThrow()
                .path("ranges");
        assertEquals("""
                {
                  "sentence": "Fits in all 3 scenarios (Provisioned sized to each, 1 MiB/s to 12 MiB/s); the best choice in each.",
                  "fits": 3,
                  "fitsWeight": 1,
                  "best": 3,
                  "largestRegretUsd": 0,
                  "monthlyUsd": {
                    "lowest": 16,
                    "likely": 16,
                    "highest": 58
                  },
                  "headroom": {
                    "lowest": 0,
                    "likely": 27.57142857142857,
                    "highest": 82.33333333333333
                  },
                  "peakUtilisation": {
                    "lowest": 0.012,
                    "likely": 0.035,
                    "highest": 1
                  },
                  "creditsEmptyAfterDays": {
                    "lowest": null,
                    "likely": null,
                    "highest": null
                  },
                  "provisionedMibps": {
                    "lowest": 1,
                    "likely": 1,
                    "highest": 12
                  },
                  "paddingGiB": {
                    "lowest": 0,
                    "likely": 0,
                    "highest": 0
                  },
                  "scenarios": [
                    {
                      "traffic": "low",
                      "storage": null,
                      "verdict": "fits",
                      "monthlyUsd": 16,
                      "regretUsd": 0,
                      "peakUtilisation": 0.012,
                      "throttledHoursPerMonth": 0
                    },
                    {
                      "traffic": "likely",
                      "storage": null,
                      "verdict": "fits",
                      "monthlyUsd": 16,
                      "regretUsd": 0,
                      "peakUtilisation": 0.035,
                      "throttledHoursPerMonth": 0
                    },
                    {
                      "traffic": "high",
                      "storage": null,
                      "verdict": "fits",
                      "monthlyUsd": 58,
                      "regretUsd": 0,
                      "peakUtilisation": 1,
                      "throttledHoursPerMonth": 0
                    }
                  ]
                }
                """, JsonText.of(ranges));
    }

    /// 100 GiB with traffic that Bursting serves for ever unless it turns out high.
    private static Plan site() {
        var text = WorkloadText.of(Workloads.of(100, Workloads.steady(9, 0.5)))
                .with(0, WorkloadField.READ, "3..9..30")
                .with(0, WorkloadField.WRITE, "0.2..0.5..2");
        return switch (text.parse(KnownRegions.of(Catalog.EDITION.regions().keySet()))) {
            case Parsed.Valid<Workload>(var workload) -> new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }
}
