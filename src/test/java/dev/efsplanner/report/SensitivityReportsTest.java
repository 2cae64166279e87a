package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SensitivityReportsTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// 11 GiB at $0.30; 2.1 TiB last 33.4 days while 1.3 MiB/s are taken and 0.537 earned.
    private final Workload small = Workloads.of(11, Workloads.steady(3, 0.3));

    @Test
    void the_json_of_every_preset_and_row_follows_its_published_schema() {
        for (var id : Presets.IDS) {
            var workload = Presets.bundled(id).orElseThrow().workload();
            for (var row : List.of(
                    "regional-gp-elastic", "regional-gp-bursting", "onezone-gp-provisioned", "onezone-maxio-elastic"))
                follows(of(PLANNER, workload, row));
        }
    }

    @Test
    void json_without_prices_follows_the_schema_too() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        follows(of(new Planner(Catalog.EDITION, none), small, "regional-gp-bursting"));
    }

    @Test
    void the_table_has_every_input_at_its_ends() {
        var text = SensitivityText.of(of(PLANNER, small, "regional-gp-bursting"));
        var lines = text.lines()
                .filter(line -> line.matches("(Input|Hot|Read  ).*"))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                Input                  Low        Now        High  Cost at low  Cost at high  Empty at low  Empty at high  Ends
                Hot                8.8 GiB     11 GiB    13.2 GiB        $2.64         $3.96      day 29.2       day 38.8
                Read             2.4 MiB/s    3 MiB/s   3.6 MiB/s        $3.30         $3.30      day 45.2       day 26.4""", lines);
    }

    @Test
    void the_csv_has_plain_numbers_and_nothing_for_never() {
        var csv = SensitivityCsv.of(of(PLANNER, Workloads.of(100, Workloads.steady(0, 1)), "regional-gp-bursting"));
        assertEquals("""
                Input,Path,Unit,Now,Ends,Low,High,Cost at low (USD),Cost now (USD),Cost at high (USD),Credits run out at \
                low (day),Credits run out now (day),Credits run out at high (day),Verdict at low,Verdict now,Verdict at high
                Hot,$.storage.hotGiB,GiB,100,share,80,120,24.00,30.00,36.00,,,,Fits,Fits,Fits
                """, csv.lines().limit(2).collect(Collectors.joining("\n")) + "\n");
    }

    private static Sensitivity of(Planner planner, Workload workload, String id) {
        var row = planner.plan(workload).evaluation(id).orElseThrow().configuration();
        return Sensitivity.of(planner, workload, row, 0.2);
    }

    private static void follows(Sensitivity found) {
        var read = JsonSchemas.read(SensitivityJson.of(found), "sensitivity-1");
        assertInstanceOf(CheckedJson.Ok.class, read, read.toString());
        assertTrue(SensitivityText.of(found).endsWith("\n"));
        assertEquals(1 + found.moves().size(), SensitivityCsv.of(found).lines().count());
    }
}
