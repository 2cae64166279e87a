package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Workloads with ranges on the command line.
class RangesCommandTest {
    private static final String SITE = """
            {"format": "efs-planner/workload/1", "name": "site", "region": "us-east-1", "storage": {"hotGiB": 100},
             "layers": [{"name": "visitors", "readMibps": {"low": 3, "likely": 9, "high": 30}, "writeMibps": 0.5}],
             "trafficGrowthPercentPerMonth": {"low": 0, "likely": 1, "high": 10}}
            """;

    @Test
    void the_plan_shows_the_scenarios_and_recommends_what_is_surest() {
        var run = CommandRun.with(SITE, "plan", "-");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out()
                        .contains("How sure: fits in all 3 scenarios (Provisioned sized to each, 1 MiB/s to 11 MiB/s);"
                                + " the best choice in each."),
                run.out());
        assertTrue(run.out().contains("\nScenarios\n"), run.out());
    }

    @Test
    void a_scenario_is_the_plan_of_its_plain_numbers() {
        var plain = SITE.replaceAll("\\{\"low\": [0-9]+, \"likely\": [0-9]+, \"high\": ([0-9]+)}", "$1");
        for (var command : new String[] {"plan", "outlook", "break-even", "sensitivity"}) {
            var high = CommandRun.with(SITE, command, "-", "--scenario", "high", "--format", "json");
            assertEquals("0 ", high.exit() + " " + high.err());
            assertEquals(
                    CommandRun.with(plain, command, "-", "--format", "json").out(), high.out());
        }
    }

    @Test
    void another_scenario_is_refused() {
        var run = CommandRun.with(SITE, "plan", "-", "--scenario", "worst");
        assertEquals(2, run.exit());
        assertEquals(
                "Unknown scenario 'worst': choose one of low, likely, high",
                run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void a_range_that_falls_is_refused_with_its_field() {
        var run = CommandRun.with(SITE.replace("\"low\": 3", "\"low\": 300"), "plan", "-");
        assertEquals(
                "1 -:$.layers[0].readMibps: a range must not fall: write low..likely..high, as in 50..100..200, not"
                        + " 300.0..9.0..30.0\n",
                run.exit() + " " + run.err());
    }
}
