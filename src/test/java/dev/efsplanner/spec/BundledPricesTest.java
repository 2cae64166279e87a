package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BundledPricesTest {
    private final PriceList prices = SpecCatalog.bundled().prices();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-east-1      | STANDARD_STORAGE                | 0.3    | HIGH
            us-east-1      | IA_STORAGE_ELASTIC              | 0.0165 | MEDIUM
            us-east-1      | IA_STORAGE_BURSTING_PROVISIONED | 0.025  | HIGH
            us-east-1      | ARCHIVE_STORAGE                 | 0.008  | HIGH
            us-east-1      | ONE_ZONE_STORAGE                | 0.16   | HIGH
            us-east-1      | ONE_ZONE_IA_STORAGE             | 0.0133 | HIGH
            us-east-1      | ELASTIC_READ                    | 0.03   | HIGH
            us-east-1      | ELASTIC_WRITE                   | 0.06   | HIGH
            us-east-1      | PROVISIONED_THROUGHPUT          | 6      | HIGH
            us-east-1      | IA_READ                         | 0.01   | HIGH
            us-east-1      | IA_TIERING                      | 0.01   | HIGH
            us-east-1      | ARCHIVE_READ                    | 0.03   | MEDIUM
            us-east-1      | ARCHIVE_TIERING                 | 0.03   | HIGH
            us-east-1      | CROSS_ZONE_TRANSFER             | 0.01   | HIGH
            us-east-1      | BACKUP_WARM                     | 0.05   | HIGH
            us-east-1      | BACKUP_COLD                     | 0.01   | MEDIUM
            us-east-1      | BACKUP_RESTORE                  | 0.02   | LOW
            us-east-1      | REPLICATION_TRANSFER            | 0.02   | HIGH
            us-west-2      | ONE_ZONE_STORAGE                | 0.16   | HIGH
            eu-west-1      | IA_READ                         | 0.011  | HIGH
            ap-northeast-1 | PROVISIONED_THROUGHPUT          | 7.2    | HIGH
            eu-central-1   | STANDARD_STORAGE                | 0.36   | LOW
            """)
    void a_price_is_the_sourced_one(String region, PriceItem item, BigDecimal usd, Price.Confidence confidence) {
        var price = prices.price(region, item).orElseThrow();
        assertEquals(usd, price.usd());
        assertEquals(confidence, price.confidence());
    }

    @Test
    void a_price_nobody_published_stays_missing() {
        assertEquals(Optional.empty(), prices.price("eu-west-1", PriceItem.ARCHIVE_STORAGE));
        assertEquals(Optional.empty(), prices.price("us-west-2", PriceItem.ELASTIC_WRITE));
        assertEquals(Optional.empty(), prices.price("cn-north-1", PriceItem.CROSS_ZONE_TRANSFER));
        assertEquals(Optional.empty(), prices.price("nowhere-1", PriceItem.STANDARD_STORAGE));
    }

    @Test
    void us_east_1_is_complete() {
        for (var item : PriceItem.values())
            assertEquals(
                    "us-east-1", prices.price("us-east-1", item).orElseThrow().region());
    }

    @Test
    void the_schema_names_exactly_the_items_that_the_planner_knows() {
        var schema = assertInstanceOf(CheckedJson.Ok.class, JsonDocument.read(JsonSchemas.text("prices-1")))
                .root();
        assertEquals(
                Arrays.stream(PriceItem.values()).map(PriceItem::key).sorted().toList(),
                StreamSupport.stream(
                                schema.at("/properties/prices/items/properties/item/enum")
                                        .spliterator(),
                                false)
                        .map(JsonNode::stringValue)
                        .sorted()
                        .toList());
    }
}
