package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.FieldRule;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed.Valid;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a field accepts, the planner can judge, price and show.
class FieldBoundsTest {
    private static final SpecCatalog CATALOG = SpecCatalog.bundled();
    private static final WorkloadText PRESET =
            WorkloadText.of(Presets.bundled("wordpress").orElseThrow().workload());

    @ParameterizedTest
    @EnumSource
    void the_least_and_the_most_of_every_field_can_be_planned(WorkloadField field) {
        bounds(field.rule())
                .forEach(bound -> assertPlanned(
                        field.inLayer() ? PRESET.with(1, field, bound) : PRESET.with(field, bound),
                        field + " " + bound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "104857600"})
    void nothing_and_a_hundred_pebibytes_can_be_planned(String gib) {
        assertPlanned(PRESET.with(WorkloadField.HOT, gib).with(WorkloadField.COLD, "0"), gib);
    }

    private static List<String> bounds(FieldRule rule) {
        return switch (rule) {
            case FieldRule.Amount(var least, var most) -> List.of(Numbers.plain(least), Numbers.plain(most));
            case FieldRule.Whole(var least, var most) -> List.of(Integer.toString(least), Integer.toString(most));
            case FieldRule.YesNo _ -> List.of("true", "false");
            case FieldRule.Words _, FieldRule.Days _, FieldRule.StartTime _ -> List.of();
        };
    }

    private static void assertPlanned(WorkloadText text, String what) {
        var regions = KnownRegions.of(CATALOG.newest().regions().keySet());
        var workload = (Workload)
                assertInstanceOf(Valid.class, text.parse(regions), what).value();
        var plan = new Planner(CATALOG.newest(), CATALOG.prices()).plan(workload);
        assertEquals(Configuration.all().size(), plan.evaluations().size(), what);
        for (var evaluation : plan.evaluations()) {
            for (var metric : Metric.values()) {
                var order = metric.of(evaluation).order();
                assertFalse(order.isPresent() && Double.isNaN(order.getAsDouble()), what + " " + metric);
            }
        }
    }
}
