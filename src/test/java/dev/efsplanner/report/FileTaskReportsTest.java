package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTaskReportsTest {
    private static final Workload UNTAR = Workloads.of(100, Workloads.steady(0, 1))
            .withFileTask(new FileTask(FileWork.UNTAR, 561, 1, false))
            .withNeeds(new Needs(Optional.empty(), Optional.empty(), true, 0, Optional.empty()));

    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }

    @Test
    void the_plan_file_with_a_file_task_follows_its_schema() {
        for (var seconds : List.of(10.0, 1000.0)) {
            var plan = plan(UNTAR.withNeeds(Needs.NONE.withFileTaskSeconds(seconds)));
            assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(plan), "plan-1"));
        }
    }

    @Test
    void the_plan_file_opens_every_limit_of_the_task() {
        var row = plan(UNTAR).evaluation("regional-gp-bursting").orElseThrow();
        var node = FileTaskJson.of(row.outcome().flatMap(Outcome::fileTask).orElseThrow());
        assertEquals(561 * 19 * 2.7 / 1000, node.get("seconds").doubleValue(), 1e-9);
        assertEquals("latency", node.get("limit").stringValue());
        assertEquals(
                List.of("latency", "meteredThroughput", "clients", "iops", "dataPath"),
                node.get("rates")
                        .valueStream()
                        .map(rate -> rate.get("limit").stringValue())
                        .toList());
        assertEquals(
                "{\"name\":\"latency\",\"value\":2.7,\"unit\":\"ms\",\"source\":\"S1, 2025-12\"}",
                node.at("/rates/0/operands/3").toString());
    }

    @Test
    void the_text_says_how_long_the_task_takes_and_what_each_limit_allows() {
        var text = ComparisonText.of(plan(UNTAR));
        assertTrue(text.contains("""

                File task on Regional · General Purpose · Bursting
                  Untar of 561 files by 1 thread: about 28.78 s, 19.49 files a second; once burst credits are gone 123 s (2 min).\
                 Nothing else runs beside it here.
                  - latency: 19.49 files a second
                  - the permitted throughput: 93.43 files a second
                  - what its clients carry: 500 files a second
                  - the IOPS quota: 1,296 files a second
                  - the Region's limit: 3,072 files a second

                Why not
                """), text);
    }

    @Test
    void the_page_shows_the_formulas() {
        var page = ComparisonMarkdown.of(plan(UNTAR), List.of());
        assertTrue(page.contains("""

                ## File task on Regional · General Purpose · Bursting

                Untar of 561 files by 1 thread: about 28.78 s, 19.49 files a second; once burst credits are gone 123 s (2 min).\
                 Nothing else runs beside it here.

                | Limited by | Files a second | Formula | Operands |
                | --- | ---: | --- | --- |
                | latency | 19.49 | threads / (1 + contention × (threads − 1)) × (1000 / (round trips × latency)) |\
                 threads = 1; contention = 0.013; round trips = 19; latency = 2.7 ms |
                """), page);
    }

    @Test
    void without_a_file_task_no_report_speaks_of_one() {
        assertFalse(ComparisonText.of(HandPlan.steady()).contains("File task"));
        assertFalse(ComparisonMarkdown.of(HandPlan.steady(), List.of()).contains("File task"));
        assertFalse(Metric.of(HandPlan.steady()).contains(Metric.FILE_TASK));
    }

    @Test
    void the_column_has_seconds_and_where_no_latency_is_published_a_lower_bound() {
        var plan = plan(UNTAR);
        assertTrue(Metric.of(plan).contains(Metric.FILE_TASK));
        assertEquals(
                List.of("28.78", "17.05", "≥ 28.78", "–"),
                List.of(
                                "regional-gp-bursting",
                                "onezone-gp-bursting",
                                "regional-maxio-bursting",
                                "regional-maxio-elastic")
                        .stream()
                        .map(id -> Metric.FILE_TASK
                                .of(plan.evaluation(id).orElseThrow())
                                .text())
                        .toList());
    }

    @Test
    void the_spreadsheet_has_the_column_too() {
        var lines = ComparisonCsv.of(plan(UNTAR)).lines().toList();
        assertTrue(lines.getFirst().contains(",File task (s),"), lines.getFirst());
        assertTrue(
                lines.get(1).startsWith("regional-gp-bursting,") && lines.get(1).contains(",28.7793,"), lines.get(1));
        assertFalse(ComparisonCsv.of(HandPlan.steady()).contains("File task"));
    }
}
