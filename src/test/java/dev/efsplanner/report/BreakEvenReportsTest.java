package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakEvenReportsTest {
    private final Workload steady = Workloads.of(11, Workloads.steady(3, 0.3));

    @ParameterizedTest
    @EnumSource(FileSystemType.class)
    void the_json_of_every_preset_follows_its_published_schema(FileSystemType type) {
        for (var id : Presets.IDS) {
            var workload = Presets.bundled(id).orElseThrow().workload();
            follows(BreakEven.of(new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload), type));
        }
    }

    @Test
    void json_without_prices_or_without_data_follows_the_schema_too() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        follows(BreakEven.of(new Planner(Catalog.EDITION, none).plan(steady), FileSystemType.REGIONAL));
        follows(found(Workloads.of(0, Workloads.steady(0, 0))));
    }

    @Test
    void the_table_shows_round_places_and_those_that_matter() {
        assertEquals(
                """
                test
                Region us-east-1 · Regional · General Purpose · spec edition 2026-07 · prices as of 2026-10-10

                At 100 % average-to-peak Elastic costs 23.37 times what Provisioned costs ($280.47 against $12.00 a month). They cost the same at 3.139 %; AWS's rule of thumb is 5 %. Cheapest that serves: Bursting with padding at $7.80 a month. Bursting alone suffices from 26 GiB in Standard.

                Over the average-to-peak ratio: the peak stays 3.3 MiB/s and lasts shorter or longer; now the average is 3.3 MiB/s
                """,
                BreakEvenText.of(found(steady))
                        .lines()
                        .limit(6)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void the_csv_has_every_point_and_its_remark() {
        var found = found(steady);
        var lines = BreakEvenCsv.of(found).lines().toList();
        assertEquals(
                "Average-to-peak ratio (1),Stored (GiB),Bursting (USD),Elastic (USD),Provisioned (USD),Bursting with padding"
                        + " (USD),Remarks",
                lines.getFirst());
        int points = found.overRatio().orElseThrow().points().size()
                + found.overStored().points().size();
        assertEquals(1 + points, lines.size());
        assertTrue(lines.contains("1,,,280.47,12.00,7.80,this workload"), lines.toString());
        assertTrue(lines.contains("0.05,,3.30,17.16,12.00,,AWS's rule of thumb"), lines.toString());
        assertTrue(lines.contains("\"\",11,,280.47,12.00,7.80,this workload"), lines.toString());
    }

    private static void follows(BreakEven found) {
        var read = JsonSchemas.read(BreakEvenJson.of(found), "break-even-1");
        assertInstanceOf(CheckedJson.Ok.class, read, read.toString());
        assertTrue(BreakEvenText.of(found).endsWith("\n"));
    }

    private static BreakEven found(Workload workload) {
        return BreakEven.of(new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload), FileSystemType.REGIONAL);
    }
}
