package dev.efsplanner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Overrides;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverriddenReportsTest {
    private static final String SENTENCE =
            "Standard storage: 0.24 USD/GiB-month, published 0.3 USD/GiB-month (S15, S20, 2026-10-08)";

    private static final Plan PLAN =
            plan(Map.of("prices.standardGibMonth", 0.24, "prices.oneZoneStandardGibMonth", 0.15));

    @Test
    void the_comparison_names_each_override_below_its_basis() {
        assertEquals(
                List.of(
                        "test",
                        "Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10",
                        "Overridden: " + SENTENCE,
                        "Overridden: One Zone Standard storage: 0.15 USD/GiB-month, published 0.16 USD/GiB-month (S21, 2026-08-21)",
                        ""),
                ComparisonText.of(PLAN).lines().limit(5).toList());
        assertEquals(
                List.of("test", "Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10", ""),
                ComparisonText.of(plan(Map.of())).lines().limit(3).toList());
    }

    @Test
    void the_page_names_them_and_marks_the_operands_of_the_bill() {
        var page = ComparisonMarkdown.of(PLAN, List.of());
        assertTrue(page.contains("\n\n- **Overridden**: " + SENTENCE + "\n- **Overridden**: One Zone Standard"), page);
        assertTrue(page.contains("stored = 100 GiB; price = 0.15 USD/GiB-month (overridden) |"), page);
    }

    @Test
    void the_files_of_a_row_name_what_it_stands_on_and_nothing_else() {
        var row = PLAN.evaluation("regional-gp-bursting").orElseThrow();
        switch (Exporter.all(row)) {
            case Export.Refused(var problems) -> throw new AssertionError(problems);
            case Export.Exported(var files) -> {
                for (var name : List.of("setup.sh", "cdk-typescript/lib/")) {
                    var text = files.stream()
                            .filter(file -> file.path().startsWith(name))
                            .map(file -> file.text())
                            .reduce("", String::concat);
                    assertTrue(text.contains("Overridden: " + SENTENCE), name + text);
                    assertTrue(text.contains("price 0.24 USD/GiB-month (overridden)"), name + text);
                    assertTrue(!text.contains("One Zone Standard"), name + text);
                }
            }
        }
    }

    private static Plan plan(Map<String, Double> overrides) {
        var workload = Workloads.of(100, Workloads.steady(3, 0));
        var choices = workload.choices().withOverrides(Overrides.of(overrides));
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload.withChoices(choices));
    }
}
