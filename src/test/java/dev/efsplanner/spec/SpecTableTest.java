package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpecTableTest {
    private final SpecCatalog catalog = SpecCatalog.bundled();

    @Test
    void the_edition_of_august_2025_prints_the_table_of_the_document_it_was_read_from() throws IOException {
        assertEquals(
                tableUnder("## Performance Specifications Table"),
                SpecTable.of(catalog.edition("2025-08").orElseThrow()));
    }

    @Test
    void the_newest_edition_shows_default_quotas_and_where_one_zone_modes_differ() {
        assertEquals("""
                | Configuration | Read Latency | Write Latency | Read IOPS | Write IOPS | Read Throughput | Write Throughput |
                |---------------|--------------|---------------|-----------|------------|-----------------|------------------|
                | **Regional + Elastic** | 1ms | 2.7ms | 90K-250K (2.5M on request) | 50K (500K on request) | 20-60 GiBps | 1-5 GiBps |
                | **Regional + Provisioned** | 1ms | 2.7ms | 55K | 25K | 3-10 GiBps | 1-3.33 GiBps |
                | **Regional + Bursting** | 1ms | 2.7ms | 35K | 7K | 3-5 GiBps | 1-3 GiBps |
                | **One Zone + Elastic or Provisioned** | 250µs | 1.6ms | 35K | 7K | 3 GiBps | 1 GiBps |
                | **One Zone + Bursting** | 250µs | 1.6ms | 35K | 7K | 3-5 GiBps | 1-3 GiBps |
                """, SpecTable.of(catalog.newest()));
    }

    @Test
    void a_region_has_its_own_limits_for_every_combination() {
        var edition = catalog.newest();
        assertEquals("""
                | Configuration | Read Latency | Write Latency | Read IOPS | Write IOPS | Read Throughput | Write Throughput | Per Client |
                |---------------|--------------|---------------|-----------|------------|-----------------|------------------|------------|
                | **Regional + Elastic** | 1ms | 2.7ms | 90K-250K (2.5M on request) | 50K (500K on request) | 60 GiBps | 5 GiBps | 1500 MiBps (500 without efs-utils 2) |
                | **Regional + Provisioned** | 1ms | 2.7ms | 55K | 25K | 3 GiBps | 1 GiBps | 500 MiBps |
                | **Regional + Bursting** | 1ms | 2.7ms | 35K | 7K | 5 GiBps | 3 GiBps | 500 MiBps |
                | **Regional + Provisioned + Max I/O** | not published | not published | 500K | 100K | 3 GiBps | 1 GiBps | 500 MiBps |
                | **Regional + Bursting + Max I/O** | not published | not published | 500K | 100K | 5 GiBps | 3 GiBps | 500 MiBps |
                | **One Zone + Elastic** | 250µs | 1.6ms | 35K | 7K | 3 GiBps | 1 GiBps | 500 MiBps |
                | **One Zone + Provisioned** | 250µs | 1.6ms | 35K | 7K | 3 GiBps | 1 GiBps | 500 MiBps |
                | **One Zone + Bursting** | 250µs | 1.6ms | 35K | 7K | 5 GiBps | 3 GiBps | 500 MiBps |
                """, SpecTable.of(edition, edition.regions().get("ap-southeast-2")));
    }

    private static String tableUnder(String heading) throws IOException {
        try (var in = SpecTableTest.class.getResourceAsStream("/seed/efs-performance-2025-08-06.md")) {
            var document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var table = new StringBuilder();
            document.substring(document.indexOf(heading) + heading.length())
                    .stripLeading()
                    .lines()
                    .takeWhile(line -> line.startsWith("|"))
                    .forEach(line -> table.append(line).append('\n'));
            return table.toString();
        }
    }
}
