package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.workload.ExportOptions;
import dev.efsplanner.workload.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComposedTest {
    @Test
    void a_letter_and_its_accent_become_one_character_in_name_and_description() {
        var design = Written.design(
                Rows.with(Rows.ELASTIC, Rows.workload().withName("cafe\u0301").withExport(options("/data", "k", "v"))));
        assertEquals("café", design.name());
        assertEquals(Optional.of("é"), design.description());
        assertEquals("café", design.tags().getFirst().value());
        assertEquals(
                Written.design(Rows.named(Rows.BARE, "café")), Written.design(Rows.named(Rows.BARE, "cafe\u0301")));
        assertSame(Rows.ELASTIC, Composed.of(Rows.ELASTIC));
    }

    @Test
    void a_folder_or_tag_that_terraform_would_change_is_refused() {
        assertEquals(
                List.of(problem("$.export.path"), problem("$.export.tags.\u212b")),
                Written.problems(
                        Rows.with(Rows.ELASTIC, Rows.workload().withExport(options("/u\u0308", "\u212b", "v")))));
        assertEquals(
                List.of(problem("$.export.tags.k")),
                Written.problems(Rows.with(Rows.ELASTIC, Rows.workload().withExport(options("/ü", "k", "\u212b")))));
    }

    @Test
    void an_accent_that_terraform_would_mistake_is_refused() {
        assertTrue(Composed.isMistaken("a\ud807\udf10\u0301"));
        assertFalse(Composed.isMistaken("🕵\ufe0f 🚀 x\u0301 \ud807\udf10"));
        assertEquals(
                new Problem(
                        "$.name",
                        "has an accent behind a rare character, of which Terraform would make another letter"),
                Written.problems(Rows.named(Rows.ELASTIC, "\ud840\udc41\u0301")).getFirst());
    }

    @Test
    void an_alarm_says_as_much_of_a_long_name_as_fits_into_a_description() {
        var name = "🚀".repeat(255) + "a";
        for (var alarm : Written.design(Rows.named(Rows.BURSTING, name)).alarms()) {
            int bytes = alarm.description().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes > 1024 - 4 && bytes <= 1024, alarm.description());
            assertTrue(alarm.description().contains("🚀…\": "), alarm.description());
        }
    }

    private static Problem problem(String path) {
        return new Problem(
                path, "is not in Unicode's normal form C, in which a letter and its accent are one character");
    }

    private static ExportOptions options(String path, String key, String value) {
        return new ExportOptions(
                new TreeMap<>(Map.of(key, value)),
                Optional.of("e\u0301"),
                path,
                1,
                1,
                "750",
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
