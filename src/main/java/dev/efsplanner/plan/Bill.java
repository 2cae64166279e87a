package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.Price;
import dev.efsplanner.spec.PriceItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Adds up a month of a row. Every amount keeps its formula; a price that is not known is named, not guessed.
final class Bill {
    private static final String WORKLOAD = "workload";

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

    private PriceItem storageItem() {
        return row.configuration().type() == FileSystemType.REGIONAL
                ? PriceItem.STANDARD_STORAGE
                : PriceItem.ONE_ZONE_STORAGE;
    }

    private void storage() {
        stored("Storage", "stored", row.workload().storage().total());
    }

    private void padding() {
        var padding = row.workload().choices().padding();
        if (padding.gib() > 0) stored("Padding", "padding", padding);
    }

    private void stored(String name, String operand, DataSize size) {
        price(
                storageItem(),
                price -> new Amount(
                        name,
                        usd(price, size.gib()),
                        operand + " × price",
                        List.of(new Operand(operand, size.gib(), "GiB", WORKLOAD), operand(price))));
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
        if (row.configuration().type() == FileSystemType.REGIONAL || share == 0 || average == 0) return;
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
