package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Pain;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.Presets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanJsonTest {
    @Test
    void a_plan_follows_its_published_schema() {
        assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(HandPlan.steady()), "plan-1"));
    }

    @Test
    void a_row_that_falls_short_says_what_is_needed_and_since_when() {
        assertEquals("""
                {
                  "id": "regional-gp-bursting",
                  "title": "Regional · General Purpose · Bursting",
                  "fileSystemType": "regional",
                  "performanceMode": "generalPurpose",
                  "throughputMode": "bursting",
                  "provisionedMibps": null,
                  "iaAfterDays": null,
                  "archiveAfterDays": null,
                  "backOnFirstAccess": false,
                  "paddingGiB": 0,
                  "verdict": "fallsShort",
                  "reasons": ["Credits run out on day 33; from then on 1 MiB/s is permitted."],
                  "shortfalls": [
                    {
                      "dimension": "burstCredits",
                      "needed": 1.3,
                      "available": 1,
                      "unit": "MiB/s",
                      "since": "day 33",
                      "sentence": "Credits run out on day 33; from then on 1 MiB/s is permitted."
                    }
                  ],
                  "limitingDimension": "meteredThroughput",
                  "peakUtilisation": 0.013,
                  "utilisations": [
                    {
                      "dimension": "meteredThroughput",
                      "demand": 1.3,
                      "capacity": 100,
                      "unit": "MiB/s",
                      "share": 0.013,
                      "atSeconds": 0
                    }
                  ],
                  "permitted": {
                    "readMibps": 300,
                    "writeMibps": 100,
                    "readMibpsWithoutCredits": 3,
                    "writeMibpsWithoutCredits": 1
                  },
                  "readIops": 35000,
                  "writeIops": 7000,
                  "creditsEmptyAfterDays": 33.40743926722421,
                  "throttledHoursPerMonth": 663.1851214655516,
                  "lowestCreditMiB": 0,
                  "netCreditMiBPerWeek": -2202009.6,
                  "longestDelayHours": 0,
                  "readLatencyMs": 0.6,
                  "writeLatencyMs": null,
                  "fileTask": null,
                  "warnings": [],
                  "warningCodes": [],
                  "monthlyUsd": 3.3,
                  "monthlyUsdParts": [
                    {
                      "name": "Storage",
                      "usd": 3.3,
                      "formula": "stored × price",
                      "operands": []
                    }
                  ],
                  "missingPrices": []
                }
                """, JsonText.of(evaluations().get(1)));
    }

    @Test
    void several_file_systems_stand_with_the_rows_they_help_and_with_no_other() {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(Presets.bundled("ray-large").orElseThrow().workload());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(plan), "plan-1"))
                .root();
        var elastic = row(root, "regional-gp-elastic");
        assertEquals(2, elastic.path("shards").path("count").intValue());
        assertEquals(4096, elastic.path("shards").path("storedGiBEach").doubleValue());
        assertEquals(elastic.path("monthlyUsd"), elastic.path("shards").path("monthlyUsd"));
        assertEquals(
                4,
                row(root, "regional-gp-provisioned")
                        .path("shards")
                        .path("count")
                        .intValue());
        // Max I/O has no published latency, which more file systems do not give it.
        assertEquals(false, row(root, "regional-maxio-provisioned").has("shards"));
    }

    private static JsonNode row(JsonNode root, String id) {
        for (var row : root.path("evaluations")) {
            if (row.path("id").stringValue().equals(id)) return row;
        }
        throw new AssertionError(id);
    }

    @Test
    void a_row_that_is_not_possible_has_a_reason_and_no_numbers() {
        assertEquals("""
                {
                  "id": "regional-maxio-elastic",
                  "title": "Regional · Max I/O · Elastic",
                  "fileSystemType": "regional",
                  "performanceMode": "maxIO",
                  "throughputMode": "elastic",
                  "provisionedMibps": null,
                  "iaAfterDays": null,
                  "archiveAfterDays": null,
                  "backOnFirstAccess": false,
                  "paddingGiB": 0,
                  "verdict": "notPossible",
                  "reasons": ["Max I/O is not available with Elastic Throughput: Elastic works only in General Purpose mode."],
                  "shortfalls": [],
                  "limitingDimension": null,
                  "peakUtilisation": null,
                  "utilisations": [],
                  "permitted": null,
                  "readIops": null,
                  "writeIops": null,
                  "creditsEmptyAfterDays": null,
                  "throttledHoursPerMonth": null,
                  "lowestCreditMiB": null,
                  "netCreditMiBPerWeek": null,
                  "longestDelayHours": null,
                  "readLatencyMs": null,
                  "writeLatencyMs": null,
                  "fileTask": null,
                  "warnings": [],
                  "warningCodes": [],
                  "monthlyUsd": null,
                  "monthlyUsdParts": [],
                  "missingPrices": []
                }
                """, JsonText.of(evaluations().get(2)));
    }

    @Test
    void a_warning_is_a_sentence_with_a_code_that_the_schema_knows() {
        var workload = Presets.bundled("wordpress").orElseThrow().workload();
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        var json = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(PlanJson.of(plan), "plan-1"));
        var first = json.root().path("evaluations").get(0);
        assertEquals(
                List.of("P3", "P6", "P11", "P15"),
                first.path("warningCodes").valueStream().map(JsonNode::asString).toList());
        assertEquals(4, first.path("warnings").size());
        var schema = assertInstanceOf(CheckedJson.Ok.class, JsonDocument.read(JsonSchemas.text("plan-1")));
        assertEquals(
                Arrays.stream(Pain.values()).map(Pain::code).toList(),
                schema.root()
                        .at("/$defs/evaluation/properties/warningCodes/items/enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static JsonNode evaluations() {
        return switch (JsonSchemas.read(PlanJson.of(HandPlan.steady()), "plan-1")) {
            case CheckedJson.Ok(var root) -> root.path("evaluations");
            case CheckedJson.Refused(var faults) -> throw new AssertionError(faults);
        };
    }
}
