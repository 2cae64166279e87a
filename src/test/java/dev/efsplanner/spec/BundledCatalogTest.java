package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCatalogTest {
    private final SpecCatalog catalog = SpecCatalog.bundled();

    @Test
    void every_asset_file_is_in_the_catalog() throws IOException {
        assertEquals(Set.copyOf(BundledFiles.EDITIONS), Set.copyOf(names("assets/spec")));
        assertEquals(List.of(BundledFiles.PRICES), names("assets/prices"));
    }

    @Test
    void every_asset_file_fits_its_schema_and_reads_as_the_catalog_has_it() {
        for (var id : BundledFiles.EDITIONS) {
            assertEquals(
                    new FileRead.Good<>(catalog.edition(id).orElseThrow()),
                    SpecFiles.edition(id, BundledFiles.text("/assets/spec/" + id + ".json")));
        }
        assertEquals(
                new FileRead.Good<>(catalog.prices()),
                SpecFiles.prices("prices", BundledFiles.text("/assets/prices/" + BundledFiles.PRICES + ".json")));
    }

    @Test
    void the_newest_edition_comes_first() {
        assertEquals("2026-07", catalog.newest().id());
        assertEquals(
                List.of("2026-07", "2025-08"),
                catalog.editions().stream().map(SpecEdition::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-east-1      | US East (N. Virginia)      | 61440 5120 | 10240 3409.92 | 5120 3072 | 3072 1024 | 5120 3072
            eu-central-1   | Europe (Frankfurt)         | 61440 5120 | 3072 1024     | 3072 1024 | 3072 1024 | 3072 1024
            ap-southeast-2 | Asia Pacific (Sydney)      | 61440 5120 | 3072 1024     | 5120 3072 | 3072 1024 | 5120 3072
            sa-east-1      | South America (São Paulo)  | 20480 1024 | 3072 1024     | 3072 1024 | 3072 1024 | 3072 1024
            us-gov-east-1  | AWS GovCloud (US-East)     | 20480 1024 | 3072 1024     | 3072 1024 | 3072 1024 | 3072 1024
            """)
    void a_region_has_the_published_limits_in_mibps(
            String code,
            String name,
            String elastic,
            String provisioned,
            String bursting,
            String oneZone,
            String oneZoneBursting) {
        var region = catalog.newest().regions().get(code);
        assertEquals(name, region.name());
        assertEquals(elastic, limits(region.of(FileSystemType.REGIONAL, ThroughputMode.ELASTIC)));
        assertEquals(provisioned, limits(region.of(FileSystemType.REGIONAL, ThroughputMode.PROVISIONED)));
        assertEquals(bursting, limits(region.of(FileSystemType.REGIONAL, ThroughputMode.BURSTING)));
        assertEquals(oneZone, limits(region.of(FileSystemType.ONE_ZONE, ThroughputMode.ELASTIC)));
        assertEquals(oneZone, limits(region.of(FileSystemType.ONE_ZONE, ThroughputMode.PROVISIONED)));
        assertEquals(oneZoneBursting, limits(region.of(FileSystemType.ONE_ZONE, ThroughputMode.BURSTING)));
    }

    @Test
    void all_33_regions_are_there_and_so_many_have_the_higher_limits() {
        for (var edition : catalog.editions()) {
            var regions = edition.regions().values();
            assertEquals(33, regions.size());
            assertEquals(
                    11,
                    regions.stream()
                            .filter(r -> r.regionalElastic().readMibps().value() == 61440)
                            .count());
            assertEquals(
                    4,
                    regions.stream()
                            .filter(r -> r.regionalProvisioned().readMibps().value() == 10240)
                            .count());
            assertEquals(
                    5,
                    regions.stream()
                            .filter(r -> r.regionalBursting().readMibps().value() == 5120)
                            .count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-08 | REGIONAL | GENERAL_PURPOSE | ELASTIC     | 0.25 2.7 | 2500000 900000 2500000 | 500000 500000 500000 | 500 1500
            2025-08 | REGIONAL | GENERAL_PURPOSE | PROVISIONED | 0.25 2.7 | 55000 55000 55000      | 25000 25000 25000    | 500 500
            2025-08 | REGIONAL | GENERAL_PURPOSE | BURSTING    | 0.25 2.7 | 35000 35000 35000      | 7000 7000 7000       | 500 500
            2025-08 | REGIONAL | MAX_IO          | BURSTING    | - -      | 500000 500000 500000   | 100000 100000 100000 | 500 500
            2025-08 | ONE_ZONE | GENERAL_PURPOSE | ELASTIC     | 0.25 1.6 | 35000 35000 35000      | 7000 7000 7000       | 500 500
            2026-07 | REGIONAL | GENERAL_PURPOSE | ELASTIC     | 1 2.7    | 250000 90000 2500000   | 50000 50000 500000   | 500 1500
            2026-07 | REGIONAL | GENERAL_PURPOSE | PROVISIONED | 1 2.7    | 55000 55000 55000      | 25000 25000 25000    | 500 500
            2026-07 | REGIONAL | GENERAL_PURPOSE | BURSTING    | 1 2.7    | 35000 35000 35000      | 7000 7000 7000       | 500 500
            2026-07 | REGIONAL | MAX_IO          | PROVISIONED | - -      | 500000 500000 500000   | 100000 100000 100000 | 500 500
            2026-07 | ONE_ZONE | GENERAL_PURPOSE | ELASTIC     | 0.25 1.6 | 35000 35000 35000      | 7000 7000 7000       | 500 500
            2026-07 | ONE_ZONE | GENERAL_PURPOSE | BURSTING    | 0.25 1.6 | 35000 35000 35000      | 7000 7000 7000       | 500 500
            """)
    void a_mode_has_the_published_figures(
            String edition,
            FileSystemType type,
            PerformanceMode performance,
            ThroughputMode throughput,
            String latency,
            String readIops,
            String writeIops,
            String perClient) {
        var mode = catalog.edition(edition)
                .orElseThrow()
                .figures(type, performance, throughput)
                .orElseThrow();
        assertEquals(
                latency,
                mode.readLatencyMs().map(this::plain).orElse("-") + " "
                        + mode.writeLatencyMs().map(this::plain).orElse("-"));
        assertEquals(readIops, iops(mode.readIops()));
        assertEquals(writeIops, iops(mode.writeIops()));
        assertEquals(perClient, plain(mode.perClientMibps()) + " " + plain(mode.perClientEfsUtils2Mibps()));
    }

    @Test
    void combinations_that_aws_does_not_allow_have_no_figures() {
        for (var edition : catalog.editions()) {
            assertEquals(8, edition.modes().size());
            assertTrue(edition.figures(FileSystemType.REGIONAL, PerformanceMode.MAX_IO, ThroughputMode.ELASTIC)
                    .isEmpty());
            for (var throughput : ThroughputMode.values()) {
                assertTrue(edition.figures(FileSystemType.ONE_ZONE, PerformanceMode.MAX_IO, throughput)
                        .isEmpty());
            }
        }
    }

    @Test
    void the_rules_are_those_that_aws_publishes() {
        for (var edition : catalog.editions()) {
            var burst = edition.burst();
            assertEquals(
                    "50 1 100 100 2.1 2.1",
                    plain(
                            burst.baselineKibpsPerGib(),
                            burst.floorMibps(),
                            burst.burstMibpsPerTib(),
                            burst.burstMinMibps(),
                            burst.initialCreditTib(),
                            burst.capTibPerTib()));
            var metering = edition.metering();
            assertEquals(
                    "3 4 4 32 1 4",
                    plain(
                            metering.readDivisor(),
                            metering.minRequestKib(),
                            metering.metadataKib(),
                            metering.elasticMinDataKib(),
                            metering.elasticStepKib(),
                            metering.elasticMetadataKib()));
            var provisioned = edition.provisioned();
            assertEquals(
                    "1 3414 20 24",
                    plain(
                            provisioned.minMibps(),
                            provisioned.maxMibps(),
                            provisioned.includedGibPerMibps(),
                            provisioned.lockHours()));
            assertTrue(edition.assumptions().creditsEarnedBySizeBelowFloor().holds());
            assertTrue(edition.assumptions().clientLimitOnUnmeteredBytes().holds());
            assertTrue(edition.assumptions().metadataCountsTowardIops().holds());
        }
    }

    @Test
    void one_zone_cells_without_a_source_of_2026_say_so() {
        var oneZone = catalog.newest()
                .figures(FileSystemType.ONE_ZONE, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.ELASTIC)
                .orElseThrow();
        assertEquals(
                new Figure(
                        0.25,
                        "ms",
                        "S1, S0",
                        "2025-12",
                        "No value of 2026 was found; this is the last one published, of 2025-12."),
                oneZone.readLatencyMs().orElseThrow());
    }

    private String limits(RegionLimits.ReadWrite limits) {
        return plain(limits.readMibps(), limits.writeMibps());
    }

    private String iops(IopsFigure figure) {
        return plain(figure.standard(), figure.infrequent(), figure.onRequest());
    }

    private String plain(Figure... figures) {
        return Arrays.stream(figures).map(f -> Numbers.plain(f.value())).collect(Collectors.joining(" "));
    }

    private static List<String> names(String folder) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString().replace(".json", ""))
                            .toList())
                    .stream().toList();
        }
    }
}
