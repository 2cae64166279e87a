package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.Price;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.ThroughputMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Adds up a month of a row. Every amount keeps its formula; a price that is not known is named, not guessed.
final class Bill {
    private static final String WORKLOAD = "workload";
    private static final String LEAST_FILE =
            "Amazon EFS user guide, metering: IA and Archive count in steps of 128 KiB";

    private final Row row;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Bill(Row row) {
        this.row = row;
    }

    Cost monthly(Optional<DataRate> provisioned) {
        storage();
        switch (row.configuration().throughput()) {
            case ELASTIC -> elastic();
            case PROVISIONED -> provisioned(provisioned.orElseThrow());
            case BURSTING -> padding();
        }
        crossZone();
        discount();
        return new Cost(amounts, missing);
    }

    private void storage() {
        var tiers = row.tiers();
        stored(row.configuration().policy().isNone() ? "Storage" : "Standard storage", tiers.standard());
        tiered("IA storage", tiers.ia(), iaItem());
        tiered("Archive storage", tiers.archive(), PriceItem.ARCHIVE_STORAGE);
        accessed("IA reads", tiers.iaReads(), PriceItem.IA_READ);
        accessed("Archive reads", tiers.archiveReads(), PriceItem.ARCHIVE_READ);
        if (row.configuration().policy().backOnFirstAccess()) {
            accessed("Tiering to IA again", tiers.iaReads(), PriceItem.IA_TIERING);
            accessed("Tiering to Archive again", tiers.archiveReads(), PriceItem.ARCHIVE_TIERING);
        }
    }

    /// What moving the cold and frozen data out of Standard costs once; empty when a price is missing.
    static Optional<Money> tieringOnce(Row row) {
        var tiers = row.tiers();
        var ia = once(row, PriceItem.IA_TIERING, tiers.ia());
        var archive = once(row, PriceItem.ARCHIVE_TIERING, tiers.archive());
        return ia.flatMap(first -> archive.map(first::plus));
    }

    private static Optional<Money> once(Row row, PriceItem item, DataSize size) {
        if (size.gib() == 0) return Optional.of(Money.ZERO);
        return row.prices().price(row.workload().region(), item).map(price -> usd(price, size.gib()));
    }

    private boolean regional() {
        return row.configuration().type() == FileSystemType.REGIONAL;
    }

    private PriceItem iaItem() {
        if (!regional()) return PriceItem.ONE_ZONE_IA_STORAGE;
        return row.is(ThroughputMode.ELASTIC)
                ? PriceItem.IA_STORAGE_ELASTIC
                : PriceItem.IA_STORAGE_BURSTING_PROVISIONED;
    }

    private void padding() {
        var padding = row.workload().choices().padding();
        if (padding.gib() > 0) stored("Padding", padding);
    }

    private void stored(String name, DataSize size) {
        price(
                regional() ? PriceItem.STANDARD_STORAGE : PriceItem.ONE_ZONE_STORAGE,
                price -> new Amount(
                        name,
                        usd(price, size.gib()),
                        "stored × price",
                        List.of(new Operand("stored", size.gib(), "GiB", WORKLOAD), operand(price))));
    }

    private void tiered(String name, DataSize size, PriceItem item) {
        if (size.gib() == 0) return;
        var data = row.workload().storage();
        price(
                item,
                price -> new Amount(
                        name,
                        usd(price, size.gib() * Tiers.storedFactor(data)),
                        "stored × max(1, least / average file) × price",
                        List.of(
                                new Operand("stored", size.gib(), "GiB", WORKLOAD),
                                new Operand("least", Tiers.STEP_KIB, "KiB", LEAST_FILE),
                                new Operand("average file", data.averageFile().kib(), "KiB", WORKLOAD),
                                operand(price))));
    }

    private void accessed(String name, DataSize perMonth, PriceItem item) {
        if (perMonth.gib() == 0) return;
        var data = row.workload().storage();
        price(
                item,
                price -> new Amount(
                        name,
                        usd(price, perMonth.gib() * Tiers.accessFactor(data)),
                        "read a month × ceil(average file / step) × step / average file × price",
                        List.of(
                                new Operand("read a month", perMonth.gib(), "GiB", WORKLOAD),
                                new Operand("step", Tiers.STEP_KIB, "KiB", LEAST_FILE),
                                new Operand("average file", data.averageFile().kib(), "KiB", WORKLOAD),
                                operand(price))));
    }

    private void elastic() {
        transferred("Elastic reads", "average billed reads", Metered::billedReadMibps, PriceItem.ELASTIC_READ);
        transferred("Elastic writes", "average billed writes", Metered::billedWriteMibps, PriceItem.ELASTIC_WRITE);
    }

    private void transferred(String name, String operand, ToDoubleFunction<Metered> rate, PriceItem item) {
        double average = average(rate);
        if (average == 0) return;
        double hours = row.workload().choices().monthHours();
        price(
                item,
                price -> new Amount(
                        name,
                        usd(price, average * 3600 * hours / 1024),
                        operand + " × 3600 × month / 1024 × price",
                        List.of(
                                new Operand(operand, average, "MiB/s", "workload, metered for the Elastic bill"),
                                new Operand("month", hours, "h", WORKLOAD),
                                operand(price))));
    }

    private void provisioned(DataRate amount) {
        var included = row.edition().provisioned().includedGibPerMibps();
        double stored = row.standard().gib();
        double billable = Math.max(0, amount.mibps() - stored / included.value());
        price(
                PriceItem.PROVISIONED_THROUGHPUT,
                price -> new Amount(
                        "Provisioned Throughput",
                        usd(price, billable),
                        "max(0, provisioned − stored / included) × price",
                        List.of(
                                new Operand(
                                        "provisioned",
                                        amount.mibps(),
                                        "MiB/s",
                                        row.workload().choices().provisioned().isPresent()
                                                ? WORKLOAD
                                                : "planner, sized to the demand"),
                                new Operand("stored", stored, "GiB", WORKLOAD),
                                new Operand(
                                        "included",
                                        included.value(),
                                        "GiB per MiB/s",
                                        included.source() + ", " + included.asOf()),
                                operand(price))));
    }

    private void crossZone() {
        double share = row.workload().clients().outsideZoneShare();
        double average = average(m -> m.readMibps() + m.writeMibps());
        if (regional() || share == 0 || average == 0) return;
        double hours = row.workload().choices().monthHours();
        price(
                PriceItem.CROSS_ZONE_TRANSFER,
                price -> new Amount(
                        "Transfer to clients in other zones",
                        usd(price, average * share * 3600 * hours / 1024),
                        "average data × outside share × 3600 × month / 1024 × price",
                        List.of(
                                new Operand("average data", average, "MiB/s", WORKLOAD),
                                new Operand("outside share", share, "1", WORKLOAD),
                                new Operand("month", hours, "h", WORKLOAD),
                                operand(price))));
    }

    private void discount() {
        double percent = row.workload().choices().discountPercent();
        if (percent == 0 || !missing.isEmpty()) return;
        var sum = amounts.stream().map(Amount::usd).reduce(Money.ZERO, Money::plus);
        var factor = BigDecimal.valueOf(percent).movePointLeft(2).negate();
        amounts.add(new Amount(
                "Discount",
                sum.times(factor),
                "− sum × discount / 100",
                List.of(
                        new Operand("sum", sum.usd().doubleValue(), "USD", "the amounts above"),
                        new Operand("discount", percent, "%", WORKLOAD))));
    }

    private void price(PriceItem item, Function<Price, Amount> amount) {
        var region = row.workload().region();
        row.prices()
                .price(region, item)
                .ifPresentOrElse(
                        price -> amounts.add(amount.apply(price)),
                        () -> missing.add(
                                "No price for " + item.label() + " in " + region + ": import the AWS price list."));
    }

    private double average(ToDoubleFunction<Metered> rate) {
        double sum = 0, seconds = 0;
        for (var segment : row.week()) {
            sum += rate.applyAsDouble(segment) * segment.seconds();
            seconds += segment.seconds();
        }
        return sum / seconds;
    }

    private static Money usd(Price price, double quantity) {
        return new Money(price.usd().multiply(BigDecimal.valueOf(quantity)));
    }

    private static Operand operand(Price price) {
        return new Operand(
                "price", price.usd().doubleValue(), price.item().unit(), price.source() + ", " + price.asOf());
    }
}
