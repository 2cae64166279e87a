package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private static final Pattern SENTENCES = Pattern.compile("[A-Z0-9].*[A-Za-z0-9%)]\\.");
    private static final Pattern BROKEN = Pattern.compile("null|NaN|∞|Optional|\\d\\.\\d{8}|  |\\.\\.");

    @Test
    void every_preset_and_many_random_workloads_get_whole_sentences_in_the_order_of_the_list() {
        var random = new SplittableRandom(20_261_010);
        for (int i = 0; i < Draws.of(300); i++) check(Workloads.random(random));
        Presets.bundled().forEach(preset -> check(preset.workload()));
    }

    private static void check(Workload workload) {
        for (var row :
                new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload).evaluations()) {
            var warnings = row.outcome().map(Outcome::warnings).orElse(List.of());
            assertEquals(
                    warnings.stream()
                            .sorted(Comparator.comparing(Warning::pain))
                            .toList(),
                    warnings,
                    row.id());
            for (var warning : warnings) {
                assertTrue(SENTENCES.matcher(warning.sentence()).matches(), row.id() + ": " + warning);
                assertFalse(BROKEN.matcher(warning.sentence()).find(), row.id() + ": " + warning);
            }
        }
    }

    @Test
    void codes_are_the_numbers_of_the_list_once_each() {
        var codes = Arrays.stream(Pain.values()).map(Pain::code).toList();
        assertEquals(
                List.of(
                        "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14", "P15",
                        "P16"),
                codes.subList(0, 16));
        assertEquals(codes.size(), codes.stream().distinct().count());
    }

    @Test
    void the_presets_raise_the_common_pains() {
        var raised = EnumSet.noneOf(Pain.class);
        for (var preset : Presets.bundled())
            for (var row : new Planner(Catalog.EDITION, Catalog.PRICES)
                    .plan(preset.workload())
                    .evaluations())
                row.outcome().map(Outcome::warnings).orElse(List.of()).forEach(warning -> raised.add(warning.pain()));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        Pain.OUTSIDE_ZONE,
                        Pain.CLIENT_NETWORK,
                        Pain.COPIED_SAMPLE,
                        Pain.ANONYMOUS_MOUNT,
                        Pain.REGION_QUOTA,
                        Pain.MISSING_PRICE)),
                raised);
    }
}
