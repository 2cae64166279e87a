package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Goal;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.GoalSeek;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalReportsTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    private final Workload dry = Workloads.of(11, Workloads.steady(3, 0.3));

    @Test
    void the_json_of_every_preset_follows_its_published_schema() {
        for (var id : Presets.IDS) {
            var workload = Presets.bundled(id).orElseThrow().workload();
            follows(PLANNER, workload);
            follows(PLANNER, workload.withTrafficGrowthPercent(5));
        }
    }

    @Test
    void json_without_prices_follows_the_schema_too() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        follows(new Planner(Catalog.EDITION, none), dry);
    }

    @Test
    void the_text_has_each_question_with_its_answer_and_what_is_assumed() {
        var text = GoalText.of(answers(PLANNER, dry));
        assertTrue(
                text.contains(
                        "\n\nCheapest configuration that meets the needs: $10.46 a month\n"
                                + "  One Zone · General Purpose · Provisioned meets the needs for $10.46 a month.\n"
                                + "  - Next cheapest: Regional · General Purpose · Provisioned for $12.00 a month, $1.54 more.\n"),
                text);
        assertTrue(text.contains("\nSmallest stored size at which Bursting suffices, One Zone: 26 GiB\n"), text);
        assertTrue(text.contains("\n\nAssumed\n  - Cheapest: "), text);
    }

    @Test
    void the_csv_has_a_line_for_each_answer() {
        var lines = GoalCsv.of(answers(PLANNER, dry)).lines().toList();
        assertEquals(7, lines.size());
        assertTrue(
                lines.get(4)
                        .startsWith(
                                "stored,\"Smallest stored size at which Bursting suffices, Regional\",exactly,26,GiB,,"
                                        + "regional-gp-bursting,7.80,burstCredits,"),
                lines.get(4));
    }

    private static GoalAnswers answers(Planner planner, Workload workload) {
        var seek = GoalSeek.of(planner, workload, Optional.empty());
        return seek.answers(
                Goal.all(seek.usualRow().configuration(), seek.budget(), Optional.of(YearMonth.of(2026, 11))));
    }

    private static void follows(Planner planner, Workload workload) {
        var read = JsonSchemas.read(GoalJson.of(answers(planner, workload)), "goal-seek-1");
        assertInstanceOf(CheckedJson.Ok.class, read, read.toString());
    }
}
