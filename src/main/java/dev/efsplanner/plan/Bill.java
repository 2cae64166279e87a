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

/// Adds up a month of a row. Every amount keeps its formula; a price that is not known is named, not guessed.
final class Bill {
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
        amount(
                name,
                regional() ? PriceItem.STANDARD_STORAGE : PriceItem.ONE_ZONE_STORAGE,
                Formula.of(Operand.typed("stored", size.gib(), "GiB")));
    }

    private void tiered(String name, DataSize size, PriceItem item) {
        if (size.gib() == 0) return;
        var stored = Formula.of(Operand.typed("stored", size.gib(), "GiB"));
        amount(
                name,
                item,
                stored.times(Formula.max(Formula.number(1), step("least").over(averageFile()))));
    }

    private void accessed(String name, DataSize perMonth, PriceItem item) {
        if (perMonth.gib() == 0) return;
        var read = Formula.of(Operand.typed("read a month", perMonth.gib(), "GiB"));
        var steps = Formula.ceil(averageFile().over(step("step")));
        amount(name, item, read.times(steps).times(step("step")).over(averageFile()));
    }

    private static Formula step(String name) {
        return Formula.of(new Operand(name, Tiers.STEP_KIB, "KiB", LEAST_FILE));
    }

    private Formula averageFile() {
        return Formula.of(Operand.typed(
                "average file", row.workload().storage().averageFile().kib(), "KiB"));
    }

    private void elastic() {
        var load = row.week().load();
        transferred("Elastic reads", "average billed reads", load.billedReadMibps(), PriceItem.ELASTIC_READ);
        transferred("Elastic writes", "average billed writes", load.billedWriteMibps(), PriceItem.ELASTIC_WRITE);
    }

    private void transferred(String name, String operand, double average, PriceItem item) {
        if (average == 0) return;
        amount(
                name,
                item,
                aMonth(Formula.of(new Operand(operand, average, "MiB/s", "workload, metered for the Elastic bill"))));
    }

    /// GiB a month at this rate in MiB/s.
    private Formula aMonth(Formula rate) {
        double hours = row.workload().choices().monthHours();
        return rate.times(3600)
                .times(Formula.of(Operand.typed("month", hours, "h")))
                .over(1024);
    }

    private void provisioned(DataRate amount) {
        boolean typed = row.workload().choices().provisioned().isPresent();
        var provisioned = new Operand(
                "provisioned", amount.mibps(), "MiB/s", typed ? Operand.WORKLOAD : "planner, sized to the demand");
        var stored = Operand.typed("stored", row.standard().gib(), "GiB");
        var included = Operand.of("included", row.edition().provisioned().includedGibPerMibps());
        amount(
                "Provisioned Throughput",
                PriceItem.PROVISIONED_THROUGHPUT,
                Formula.max(
                        Formula.number(0),
                        Formula.of(provisioned).minus(Formula.of(stored).over(Formula.of(included)))));
    }

    private void crossZone() {
        double share = row.workload().clients().outsideZoneShare();
        double average = row.week().load().dataMibps();
        if (regional() || share == 0 || average == 0) return;
        var data = Formula.of(Operand.typed("average data", average, "MiB/s"));
        amount(
                "Transfer to clients in other zones",
                PriceItem.CROSS_ZONE_TRANSFER,
                aMonth(data.times(Formula.of(Operand.typed("outside share", share, "1")))));
    }

    private void discount() {
        double percent = row.workload().choices().discountPercent();
        if (percent == 0 || !missing.isEmpty()) return;
        var sum = Cost.sum(amounts);
        var factor = BigDecimal.valueOf(percent).movePointLeft(2).negate();
        var all = Formula.of(new Operand("sum", sum.usd().doubleValue(), "USD", "the amounts above"));
        var off = Formula.of(Operand.typed("discount", percent, "%"));
        amounts.add(new Amount(
                "Discount", sum.times(factor), all.times(off).over(100).negative()));
    }

    private void amount(String name, PriceItem item, Formula quantity) {
        var region = row.workload().region();
        row.prices()
                .price(region, item)
                .ifPresentOrElse(
                        price -> amounts.add(new Amount(
                                name,
                                usd(price, quantity.value()),
                                quantity.times(Formula.of(Operand.of("price", price))))),
                        () -> missing.add(
                                "No price for " + item.label() + " in " + region + ": import the AWS price list."));
    }

    private static Money usd(Price price, double quantity) {
        return new Money(price.usd().multiply(BigDecimal.valueOf(quantity)));
    }
}
