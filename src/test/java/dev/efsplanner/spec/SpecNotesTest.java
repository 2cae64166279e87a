package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecNotesTest {
    private final List<String> lines =
            SpecNotes.of(SpecCatalog.bundled().newest()).lines().toList();

    @Test
    void a_note_is_printed_once_with_every_place_it_belongs_to() {
        assertTrue(lines.contains("""
                        - No value of 2026 was found; this is the last one published, of 2025-12. \
                        (Regional + Bursting: write latency 2025-12; \
                        One Zone + Elastic: read latency 2025-12, write latency 2025-12; \
                        One Zone + Provisioned: read latency 2025-12, write latency 2025-12; \
                        One Zone + Bursting: read latency 2025-12, write latency 2025-12)"""), () -> String.join("\n", lines));
    }

    @Test
    void max_io_is_named_because_the_table_leaves_it_out() {
        assertTrue(lines.contains("- Regional + Bursting + Max I/O: read IOPS 500K, write IOPS 100K,"
                + " read latency not published, throughput as with General Purpose."));
    }

    @Test
    void every_source_has_its_title_address_and_date() {
        assertTrue(lines.contains("- S14: EFS API model, as shipped with botocore 1.43.11,"
                + " https://github.com/boto/botocore, seen 2026"));
    }
}
