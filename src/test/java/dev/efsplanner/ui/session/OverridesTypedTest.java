package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.EditionRow;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverridesTypedTest {
    private static final String IOPS = "modes.regional.generalPurpose.elastic.readIops";

    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.EMPTY);

    OverridesTypedTest() {
        typed.replace(Presets.bundled("git-hosting").orElseThrow());
    }

    @Test
    void an_override_is_planned_with_at_once_and_gone_when_it_is_removed() {
        var published = session.planProperty().get().orElseThrow();
        typed.override(IOPS, "500000");
        var plan = session.planProperty().get().orElseThrow();
        assertEquals(
                List.of("Read IOPS of Regional Elastic: 500,000 IOPS, published 250,000 IOPS (S1, S2, 2025-12)"),
                plan.overrides().stream()
                        .map(overridden -> overridden.sentence())
                        .toList());
        assertEquals(Map.of(IOPS, "500000"), typed.overrides());
        typed.removeOverride(IOPS);
        assertEquals(
                published.workload(), session.planProperty().get().orElseThrow().workload());
    }

    @Test
    void a_wrong_number_is_told_at_its_override_and_leaves_the_plan() {
        typed.override(IOPS, "many");
        assertEquals(
                Optional.of("'many' is not a number: write digits, as in 100 or 0.5"), typed.overrideProblem(IOPS));
        assertEquals(Optional.of(IOPS), typed.override(typed.problems().getFirst()));
        assertEquals(
                "Override of " + IOPS + ": 'many' is not a number: write digits, as in 100 or 0.5",
                typed.sentence(typed.problems().getFirst()));
        assertEquals(List.of(), session.planProperty().get().orElseThrow().overrides());
    }

    @Test
    void another_edition_and_another_preset_keep_or_drop_overrides_as_a_person_expects() {
        typed.override(IOPS, "500000");
        session.editionProperty().set(Catalog.SEED);
        assertEquals(
                "published 2,500,000 IOPS (S0, 2025-08-06)",
                session.planProperty()
                        .get()
                        .orElseThrow()
                        .overrides()
                        .getFirst()
                        .published());
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        assertEquals(Map.of(), typed.overrides());
    }

    @Test
    void the_chosen_edition_is_compared_with_the_one_beside_it_older_first() {
        for (var edition : Catalog.ALL.editions()) {
            session.editionProperty().set(edition);
            var comparison = session.comparison().orElseThrow();
            assertEquals("2025-08", comparison.from().edition().id());
            assertEquals("2026-07", comparison.to().edition().id());
            assertEquals(
                    8, comparison.rows().stream().filter(EditionRow::isChanged).count());
        }
    }
}
