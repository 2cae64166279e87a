package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            modes.regional.maxIO.bursting.readIops        | regional-maxio-bursting
            limits.regionalElastic.readMibps              | regional-gp-elastic
            limits.regionalProvisioned.readMibps          | regional-gp-provisioned regional-maxio-provisioned
            limits.regionalBursting.writeMibps            | regional-gp-bursting regional-maxio-bursting
            limits.oneZoneElasticAndProvisioned.readMibps | onezone-gp-elastic onezone-gp-provisioned
            limits.oneZoneBursting.readMibps              | onezone-gp-bursting
            burst.earnedKibpsPerGib                       | regional-gp-provisioned regional-gp-bursting regional-maxio-provisioned regional-maxio-bursting onezone-gp-provisioned onezone-gp-bursting
            provisioned.includedGibPerMibps               | regional-gp-provisioned regional-maxio-provisioned onezone-gp-provisioned
            prices.elasticReadGib                         | regional-gp-elastic onezone-gp-elastic
            prices.elasticWriteGib                        | regional-gp-elastic onezone-gp-elastic
            prices.archiveGibMonth                        | regional-gp-elastic
            prices.iaElasticGibMonth                      | regional-gp-elastic
            prices.iaBurstingProvisionedGibMonth          | regional-gp-provisioned regional-gp-bursting regional-maxio-provisioned regional-maxio-bursting
            prices.provisionedMibpsMonth                  | regional-gp-provisioned regional-maxio-provisioned onezone-gp-provisioned
            prices.standardGibMonth                       | regional-gp-elastic regional-gp-provisioned regional-gp-bursting regional-maxio-provisioned regional-maxio-bursting
            prices.oneZoneStandardGibMonth                | onezone-gp-elastic onezone-gp-provisioned onezone-gp-bursting
            prices.crossZoneGib                           | onezone-gp-elastic onezone-gp-provisioned onezone-gp-bursting
            prices.iaReadGib                              | regional-gp-elastic regional-gp-provisioned regional-gp-bursting regional-maxio-provisioned regional-maxio-bursting onezone-gp-elastic onezone-gp-provisioned onezone-gp-bursting
            clients.perClientMibps                        | regional-gp-elastic regional-gp-provisioned regional-gp-bursting regional-maxio-provisioned regional-maxio-bursting onezone-gp-elastic onezone-gp-provisioned onezone-gp-bursting
            """)
    void a_figure_bears_on_the_rows_that_its_name_speaks_of(String name, String rows) {
        assertEquals(
                rows,
                Configuration.all().stream()
                        .filter(row -> row.impossible().isEmpty() && new Concern(name).of(row))
                        .map(Configuration::id)
                        .collect(Collectors.joining(" ")));
    }
}
