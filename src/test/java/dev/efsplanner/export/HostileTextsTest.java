package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What of the hostile texts is refused; the others go through every format in the tests of each.
class HostileTextsTest {
    @Test
    void what_no_export_can_carry_is_refused_with_the_field_and_the_rule() {
        for (var line : HostileTexts.REFUSED) {
            var problem = HostileTexts.problems(line.get(0), line.get(1)).getFirst();
            assertTrue(problem.path().startsWith("$.export." + line.get(0)), problem + " of " + line);
            assertTrue(problem.message().contains(line.get(2)), problem + " of " + line);
        }
    }

    @Test
    void a_tag_without_a_value_is_refused() {
        var workload = Rows.workload()
                .withExport(new ExportOptions(
                        new TreeMap<>(Map.of("team", "")),
                        Optional.empty(),
                        "/data",
                        0,
                        0,
                        "750",
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        true));
        assertEquals(
                List.of(new Problem(
                        "$.export.tags.team",
                        "has no value: CloudFormation gives an access point only tags that have one")),
                Written.problems(Rows.with(Rows.ELASTIC, workload)));
    }

    @Test
    void every_text_that_is_not_refused_is_in_the_design_as_it_was_typed() {
        var found = Cover.ROWS.stream()
                .map(Written::design)
                .flatMap(design -> Stream.of(
                        design.name(),
                        design.accessPoint().path(),
                        design.description().orElse(""),
                        design.tags().getLast().key(),
                        design.tags().getLast().value()))
                .collect(Collectors.toSet());
        for (var name : HostileNames.EXPORTABLE) assertTrue(found.contains(Written.composed(name)), name);
        for (var texts :
                List.of(HostileTexts.PATHS, HostileTexts.DESCRIPTIONS, HostileTexts.KEYS, HostileTexts.VALUES)) {
            for (var text : texts) assertTrue(found.contains(text), text);
        }
    }

    @Test
    void each_field_has_at_least_forty_texts() {
        assertEquals(
                List.of(true, true, true, true),
                Stream.of(
                                HostileNames.EXPORTABLE.size() + HostileNames.REFUSED.size(),
                                HostileTexts.KEYS.size() + HostileTexts.VALUES.size() + refused("tags"),
                                HostileTexts.PATHS.size() + refused("path"),
                                HostileTexts.DESCRIPTIONS.size() + refused("description"))
                        .map(count -> count >= 40)
                        .toList());
    }

    private static int refused(String field) {
        return (int) HostileTexts.REFUSED.stream()
                .filter(line -> line.getFirst().equals(field))
                .count();
    }
}
