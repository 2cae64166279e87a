package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Outlook;
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

class OutlookReportsTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    private final Workload growing = Workloads.of(100, Workloads.steady(0, 4.8)).withTrafficGrowthPercent(10);

    @Test
    void the_json_of_every_preset_follows_its_published_schema() {
        for (var id : Presets.IDS) {
            var workload = Presets.bundled(id).orElseThrow().workload().withTrafficGrowthPercent(5);
            follows(Outlook.of(PLANNER, workload, 36, Optional.of(YearMonth.of(2026, 11))));
        }
    }

    @Test
    void json_without_prices_follows_the_schema_too() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Catalog.PRICES.sources());
        follows(Outlook.of(new Planner(Catalog.EDITION, none), growing, 3, Optional.empty()));
    }

    @Test
    void one_row_is_shown_month_by_month() {
        var text = OutlookText.of(only("regional-gp-bursting"));
        assertTrue(text.contains("\nRegional · General Purpose · Bursting month by month\n"), text);
    }

    @Test
    void all_rows_are_shown_with_their_first_and_last_month() {
        var text = OutlookText.of(outlook());
        assertTrue(text.contains(" · storage grows by 0 GiB and traffic by 10 % a month · "), text);
    }

    @Test
    void the_csv_has_every_row_in_every_month() {
        assertEquals(
                1 + outlook().rows().size() * outlook().months().size(),
                OutlookCsv.of(outlook()).lines().count());
    }

    private Outlook outlook() {
        return Outlook.of(PLANNER, growing, 3, Optional.of(YearMonth.of(2026, 11)));
    }

    private Outlook only(String id) {
        var all = outlook();
        return all.only(all.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private static void follows(Outlook outlook) {
        var read = JsonSchemas.read(OutlookJson.of(outlook), "outlook-1");
        assertInstanceOf(CheckedJson.Ok.class, read, read.toString());
        assertTrue(OutlookText.of(outlook).endsWith("\n"));
    }
}
