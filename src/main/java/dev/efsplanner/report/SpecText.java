package dev.efsplanner.report;

import dev.efsplanner.plan.Basis;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.Price;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.RegionLimits;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.SpecNotes;
import dev.efsplanner.spec.SpecReadings;
import dev.efsplanner.spec.SpecTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The published figures and prices for a terminal, each with its source.
public final class SpecText {
    private final SpecEdition edition;
    private final PriceList prices;
    private final Collection<RegionLimits> regions;
    private final StringBuilder text = new StringBuilder();

    private SpecText(SpecEdition edition, PriceList prices, Optional<RegionLimits> region) {
        this.edition = edition;
        this.prices = prices;
        this.regions = region.map(List::of)
                .<Collection<RegionLimits>>map(one -> one)
                .orElse(edition.regions().values());
    }

    /// @param region the only one to show, with its prices; empty for the limits of all, without prices
    public static String of(Basis basis, Optional<RegionLimits> region) {
        var edition = basis.edition();
        var of = new SpecText(edition, basis.prices(), region);
        of.text.append("Edition ").append(edition.id()).append(": ").append(edition.title());
        region.ifPresent(
                one -> of.text.append(" · ").append(one.code()).append(", ").append(one.name()));
        of.text
                .append('\n')
                .append(OverriddenLines.of(basis.overrides()))
                .append('\n')
                .append(region.map(one -> SpecTable.of(edition, one)).orElseGet(() -> SpecTable.of(edition)));
        of.limits();
        of.rules();
        region.ifPresent(one -> of.prices(one.code()));
        of.text.append("\n").append(SpecReadings.of(edition));
        of.text.append("\n").append(SpecNotes.of(edition));
        return of.text.toString();
    }

    private void limits() {
        section("Limits of a file system by Region, read/write MiB/s");
        Function<RegionLimits.ReadWrite, String> both =
                limit -> Numbers.show(limit.readMibps().value()) + "/"
                        + Numbers.show(limit.writeMibps().value());
        table(
                List.of(
                        "Region",
                        "Elastic",
                        "Provisioned",
                        "Bursting",
                        "One Zone Elastic, Provisioned",
                        "One Zone Bursting",
                        "Sources"),
                regions.stream()
                        .map(region -> List.of(
                                region.code(),
                                both.apply(region.regionalElastic()),
                                both.apply(region.regionalProvisioned()),
                                both.apply(region.regionalBursting()),
                                both.apply(region.oneZoneElasticAndProvisioned()),
                                both.apply(region.oneZoneBursting()),
                                source(region.regionalElastic().readMibps())))
                        .toList());
    }

    private void rules() {
        var burst = edition.burst();
        var metering = edition.metering();
        var provisioned = edition.provisioned();
        var rules = new ArrayList<List<String>>();
        rules.add(rule("Baseline for each GiB in Standard", "KiB/s", burst.baselineKibpsPerGib()));
        rules.add(rule("Least baseline", "MiB/s", burst.floorMibps()));
        rules.add(rule("Burst rate for each TiB in Standard", "MiB/s", burst.burstMibpsPerTib()));
        rules.add(rule("Least burst rate", "MiB/s", burst.burstMinMibps()));
        rules.add(rule("Burst credits of a new file system", "TiB", burst.initialCreditTib()));
        rules.add(rule("Most burst credits for each TiB", "TiB", burst.capTibPerTib()));
        rules.add(rule("Reads count as one part in", "", metering.readDivisor()));
        rules.add(rule("Least a request counts", "KiB", metering.minRequestKib()));
        rules.add(rule("A metadata operation counts", "KiB", metering.metadataKib()));
        rules.add(rule("Elastic: least a request is billed", "KiB", metering.elasticMinDataKib()));
        rules.add(rule("Elastic: billed in steps of", "KiB", metering.elasticStepKib()));
        rules.add(rule("Elastic: a metadata operation is billed", "KiB", metering.elasticMetadataKib()));
        rules.add(rule("Provisioned: least", "MiB/s", provisioned.minMibps()));
        rules.add(rule("Provisioned: most", "MiB/s", provisioned.maxMibps()));
        rules.add(rule("Provisioned: GiB in Standard that include 1 MiB/s", "GiB", provisioned.includedGibPerMibps()));
        rules.add(rule("Provisioned: cannot be lowered for", "hours", provisioned.lockHours()));
        rules.add(rule(
                "File systems of an account in a Region", "", edition.quotas().fileSystemsPerRegion()));
        var files = edition.smallFiles();
        rules.add(rule("Small files: a create waits for the write latency", "times", files.createRoundTrips()));
        rules.add(rule("Small files: a file of a clone waits", "times", files.cloneRoundTrips()));
        rules.add(rule("Small files: a file of an untar waits", "times", files.untarRoundTrips()));
        rules.add(rule("Small files: a file of a page waits for the read latency", "times", files.pageRoundTrips()));
        rules.add(rule("Small files: most creates in one directory", "1/s", files.sameDirectoryPerSecond()));
        rules.add(rule("Small files: what each further thread slows all", "", files.threadContention()));
        rules.add(rule("Small files: most threads measured", "", files.threadsMeasured()));
        section("Rules");
        table(List.of("Rule", "Figure", "Unit", "Sources"), rules);
    }

    private void prices(String region) {
        section("Prices in " + region + " as of " + prices.date() + "; a price that is not listed is not known");
        var known = prices.prices().stream()
                .filter(price -> price.region().equals(region))
                .toList();
        table(
                List.of("Item", "USD", "Per", "Confidence", "Sources"),
                known.stream().map(SpecText::price).toList());
        var named = known.stream()
                .flatMap(price -> Stream.of(price.source().split(", *")))
                .collect(Collectors.toSet());
        prices.sources().values().stream()
                .filter(source -> named.contains(source.id()))
                .forEach(source -> text.append(source.id() + ": " + source.title() + ", seen " + source.seen() + "\n"));
    }

    private static List<String> price(Price price) {
        var item = price.item();
        return List.of(
                item.label(),
                price.usd().stripTrailingZeros().toPlainString(),
                item.unit().replace("USD/", ""),
                switch (price.confidence()) {
                    case HIGH -> "high";
                    case MEDIUM -> "medium";
                    case LOW -> "low";
                },
                (price.source().isEmpty() ? "" : price.source() + ", " + price.asOf())
                        + (price.overridden() ? " (overridden)" : ""));
    }

    private static List<String> rule(String name, String unit, Figure figure) {
        return List.of(name, Numbers.show(figure.value()), unit, source(figure));
    }

    private static String source(Figure figure) {
        return figure.source() + ", " + figure.asOf() + (figure.overridden() ? " (overridden)" : "");
    }

    private void section(String title) {
        text.append("\n").append(title).append("\n");
    }

    private void table(List<String> head, List<List<String>> lines) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            columns.add(new Column(
                    List.of(head.get(i)),
                    lines.stream().map(line -> line.get(column)).toList(),
                    false));
        }
        text.append(lines.isEmpty() ? "(none)\n" : Column.table(columns));
    }
}
