package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class SpecJsonTest {
    private final SpecCatalog catalog = SpecCatalog.bundled();

    @Test
    void what_is_written_is_read_back_as_the_same_edition() {
        for (var edition : catalog.editions()) {
            assertEquals(new FileRead.Good<>(edition), SpecFiles.edition("written", SpecJson.of(edition)));
        }
    }

    @Test
    void one_region_may_be_written_alone() {
        var edition = catalog.newest();
        var region = edition.regions().get("eu-west-1");
        assertEquals(
                new FileRead.Good<>(with(edition, region)), SpecFiles.edition("written", SpecJson.of(edition, region)));
    }

    @Test
    void regions_whose_limits_are_alike_but_not_the_same_keep_their_own() {
        var edition = catalog.newest();
        var region = edition.regions().get("eu-west-1");
        var read = region.regionalElastic().readMibps();
        var granted = new Figure(read.value(), read.unit(), "planner", read.asOf(), "Granted to us.", true);
        var other = new RegionLimits(
                "eu-west-9",
                "Elsewhere",
                new RegionLimits.ReadWrite(granted, region.regionalElastic().writeMibps()),
                region.regionalProvisioned(),
                region.regionalBursting(),
                region.oneZoneElasticAndProvisioned(),
                region.oneZoneBursting());
        var both = with(edition, region, other);
        assertEquals(new FileRead.Good<>(both), SpecFiles.edition("written", SpecJson.of(both)));
    }

    private static SpecEdition with(SpecEdition edition, RegionLimits... regions) {
        var byCode = new LinkedHashMap<String, RegionLimits>();
        for (var region : regions) byCode.put(region.code(), region);
        return new SpecEdition(
                edition.id(),
                edition.title(),
                edition.modes(),
                edition.burst(),
                edition.metering(),
                edition.provisioned(),
                edition.quotas(),
                edition.smallFiles(),
                edition.assumptions(),
                edition.readings(),
                byCode,
                edition.sources());
    }
}
