package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.support.Catalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverridableFiguresTest {
    private static final String IOPS = "modes.regional.generalPurpose.elastic.readIops";

    @Test
    void both_editions_have_the_same_names() {
        var names = OverridableFigures.names(Catalog.EDITION);
        assertEquals(names, OverridableFigures.names(Catalog.SEED));
        assertEquals(names.size(), names.stream().distinct().count());
        assertEquals(
                List.of(
                        "modes.regional.generalPurpose.elastic.readLatencyMs",
                        "modes.regional.generalPurpose.elastic.writeLatencyMs",
                        IOPS,
                        "modes.regional.generalPurpose.elastic.writeIops",
                        "modes.regional.generalPurpose.elastic.perClientMibps",
                        "modes.regional.generalPurpose.elastic.perClientEfsUtils2Mibps"),
                names.subList(0, 6));
        assertEquals(
                List.of(
                        "limits.regionalElastic.readMibps",
                        "limits.regionalElastic.writeMibps",
                        "limits.regionalProvisioned.readMibps",
                        "limits.regionalProvisioned.writeMibps",
                        "limits.regionalBursting.readMibps",
                        "limits.regionalBursting.writeMibps",
                        "limits.oneZoneElasticAndProvisioned.readMibps",
                        "limits.oneZoneElasticAndProvisioned.writeMibps",
                        "limits.oneZoneBursting.readMibps",
                        "limits.oneZoneBursting.writeMibps",
                        "provisioned.maxMibps",
                        "quotas.fileSystemsPerRegion"),
                names.subList(names.size() - 12, names.size()));
    }

    @Test
    void every_override_changes_its_figure_and_no_other() {
        for (var figure : OverridableFigures.of(Catalog.EDITION, Catalog.PRICES, "us-east-1")) {
            if (figure.name().startsWith("prices.")) continue;
            double number = figure.published().orElseThrow() * 3;
            var edition = Catalog.EDITION.overridden("us-east-1", Map.of(figure.name(), number));
            assertNotEquals(Catalog.EDITION, edition, figure.name());
            var expected = now(Catalog.EDITION);
            expected.put(figure.name(), number);
            assertEquals(expected, now(edition), figure.name());
            assertEquals(
                    Catalog.EDITION.regions().get("eu-west-1"),
                    edition.regions().get("eu-west-1"));
            assertEquals(
                    OverridableFigures.of(Catalog.EDITION, Catalog.PRICES, "us-east-1"),
                    OverridableFigures.of(edition, Catalog.PRICES, "us-east-1"),
                    "the published number stays known: " + figure.name());
        }
    }

    @Test
    void an_override_keeps_source_date_and_published_number() {
        var edition = Catalog.EDITION.overridden("us-east-1", Map.of(IOPS, 500_000.0));
        var elastic = edition.modes().getFirst();
        var expected =
                new Figure(500_000, "IOPS", "S1, S2", "2025-12", "", true, Optional.empty(), Optional.of(250_000.0));
        assertEquals(
                new IopsFigure(
                        expected,
                        Catalog.EDITION.modes().getFirst().readIops().infrequent(),
                        Catalog.EDITION.modes().getFirst().readIops().onRequest()),
                elastic.readIops());
        assertEquals(edition, edition.overridden("us-east-1", Map.of(IOPS, 500_000.0)));
    }

    @Test
    void an_edition_with_overrides_is_written_and_read_back() {
        var all = OverridableFigures.of(Catalog.EDITION, Catalog.PRICES, "us-east-1").stream()
                .filter(figure -> !figure.name().startsWith("prices."))
                .collect(Collectors.toMap(
                        Overridable::name, figure -> figure.published().orElseThrow() * 20));
        var edition = Catalog.EDITION.overridden("us-east-1", all);
        assertEquals(new FileRead.Good<>(edition), SpecFiles.edition("own", SpecJson.of(edition)));
    }

    @Test
    void a_price_is_replaced_in_its_region_or_said_where_none_is_known() {
        var key = Map.of("prices.elasticReadGib", 0.025);
        var prices = Catalog.PRICES.overridden("us-east-1", key);
        var published =
                Catalog.PRICES.price("us-east-1", PriceItem.ELASTIC_READ).orElseThrow();
        assertEquals(
                new Price(
                        PriceItem.ELASTIC_READ,
                        "us-east-1",
                        new BigDecimal("0.025"),
                        published.source(),
                        published.asOf(),
                        published.confidence(),
                        "",
                        true,
                        Optional.of(new BigDecimal("0.03"))),
                prices.price("us-east-1", PriceItem.ELASTIC_READ).orElseThrow());
        assertEquals(
                Catalog.PRICES.price("us-east-1", PriceItem.ELASTIC_WRITE),
                prices.price("us-east-1", PriceItem.ELASTIC_WRITE));
        assertEquals(
                Catalog.PRICES.price("us-west-2", PriceItem.ELASTIC_READ),
                prices.price("us-west-2", PriceItem.ELASTIC_READ));
        assertEquals(Optional.empty(), Catalog.PRICES.price("sa-east-1", PriceItem.ELASTIC_READ));
        assertEquals(
                Optional.of(Price.said(PriceItem.ELASTIC_READ, "sa-east-1", new BigDecimal("0.025"))),
                Catalog.PRICES.overridden("sa-east-1", key).price("sa-east-1", PriceItem.ELASTIC_READ));
    }

    @Test
    void a_figure_the_edition_does_not_have_is_a_bug_of_the_caller() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Catalog.EDITION.overridden("us-east-1", Map.of("burst.floorMibps", 2.0)));
    }

    @Test
    void an_override_says_what_is_published_and_what_aws_grants() {
        assertEquals(
                """
                Read IOPS of Regional Elastic: 500,000 IOPS, published 250,000 IOPS (S1, S2, 2025-12)
                Read IOPS of Regional Elastic: 3,000,000 IOPS, published 250,000 IOPS (S1, S2, 2025-12); AWS publishes an increase of up to 2,500,000 IOPS
                Read IOPS of Regional Bursting: 36,000 IOPS, published 35,000 IOPS (S1, S2, 2025-12); AWS publishes no increase of it
                Read throughput of Regional Elastic: 99,999 MiB/s, published 61,440 MiB/s (S2, 2025-12)
                Elastic Throughput, data read: 0.025 USD/GiB, published 0.03 USD/GiB (S15, S20, 2026-10-08)
                """.strip(),
                List.of(
                                said(IOPS, 500_000),
                                said(IOPS, 3_000_000),
                                said("modes.regional.generalPurpose.bursting.readIops", 36_000),
                                said("limits.regionalElastic.readMibps", 99_999),
                                said("prices.elasticReadGib", 0.025))
                        .stream()
                        .map(Overridden::sentence)
                        .collect(Collectors.joining("\n")));
    }

    private static Overridden said(String name, double value) {
        return OverridableFigures.of(Catalog.EDITION, Catalog.PRICES, "us-east-1").stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> new Overridden(figure, value))
                .findFirst()
                .orElseThrow();
    }

    /// The numbers in force, by name.
    private static Map<String, Double> now(SpecEdition edition) {
        var numbers = new TreeMap<String, Double>();
        new OverridableWalk((overridable, figure) -> {
                    numbers.put(overridable.name(), figure.value());
                    return figure;
                })
                .edition(edition, "us-east-1");
        return numbers;
    }
}
