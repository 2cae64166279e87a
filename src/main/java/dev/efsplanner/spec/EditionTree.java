package dev.efsplanner.spec;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Turns a document that fits schema `spec-1` and passed [EditionChecks] into an edition.
final class EditionTree {
    private EditionTree() {}

    static SpecEdition edition(JsonNode root) {
        return new SpecEdition(
                root.get("id").stringValue(),
                root.get("title").stringValue(),
                StreamSupport.stream(root.get("modes").spliterator(), false)
                        .map(EditionTree::mode)
                        .toList(),
                burst(root.get("burst")),
                metering(root.get("metering")),
                provisioned(root.get("provisioned")),
                new QuotaRules(figure(root.get("quotas").get("fileSystemsPerRegion"))),
                smallFiles(root.get("smallFiles")),
                assumptions(root.get("assumptions")),
                StreamSupport.stream(root.get("readings").spliterator(), false)
                        .map(EditionTree::reading)
                        .toList(),
                regions(root),
                sources(root.get("sources")));
    }

    static Map<String, Source> sources(JsonNode node) {
        return node.properties().stream()
                .map(s -> new Source(
                        s.getKey(),
                        s.getValue().get("title").stringValue(),
                        s.getValue().path("url").stringValue(""),
                        s.getValue().get("seen").stringValue()))
                .collect(Collectors.toMap(Source::id, s -> s, (a, _) -> a, LinkedHashMap::new));
    }

    static <E extends Enum<E>> E byCode(E[] values, Function<E, String> code, JsonNode written) {
        return Arrays.stream(values)
                .filter(v -> code.apply(v).equals(written.stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private static ModeFigures mode(JsonNode node) {
        return new ModeFigures(
                byCode(FileSystemType.values(), FileSystemType::code, node.get("type")),
                byCode(PerformanceMode.values(), PerformanceMode::code, node.get("performanceMode")),
                byCode(ThroughputMode.values(), ThroughputMode::code, node.get("throughputMode")),
                Optional.ofNullable(node.get("readLatencyMs")).map(EditionTree::figure),
                Optional.ofNullable(node.get("writeLatencyMs")).map(EditionTree::figure),
                iops(node.get("readIops")),
                iops(node.get("writeIops")),
                figure(node.get("perClientMibps")),
                figure(node.get("perClientEfsUtils2Mibps")));
    }

    private static IopsFigure iops(JsonNode node) {
        var standard = figure(node.get("standard"));
        return new IopsFigure(
                standard,
                node.has("infrequent") ? figure(node.get("infrequent")) : standard,
                node.has("onRequest") ? figure(node.get("onRequest")) : standard);
    }

    private static BurstRules burst(JsonNode node) {
        return new BurstRules(
                figure(node.get("baselineKibpsPerGib")),
                figure(node.get("floorMibps")),
                figure(node.get("burstMibpsPerTib")),
                figure(node.get("burstMinMibps")),
                figure(node.get("initialCreditTib")),
                figure(node.get("capTibPerTib")));
    }

    private static MeteringRules metering(JsonNode node) {
        return new MeteringRules(
                figure(node.get("readDivisor")),
                figure(node.get("minRequestKib")),
                figure(node.get("metadataKib")),
                figure(node.get("elasticMinDataKib")),
                figure(node.get("elasticStepKib")),
                figure(node.get("elasticMetadataKib")));
    }

    private static ProvisionedRules provisioned(JsonNode node) {
        return new ProvisionedRules(
                figure(node.get("minMibps")),
                figure(node.get("maxMibps")),
                figure(node.get("includedGibPerMibps")),
                figure(node.get("lockHours")));
    }

    private static SmallFileRules smallFiles(JsonNode node) {
        return new SmallFileRules(
                figure(node.get("createRoundTrips")),
                figure(node.get("cloneRoundTrips")),
                figure(node.get("untarRoundTrips")),
                figure(node.get("pageRoundTrips")),
                figure(node.get("sameDirectoryPerSecond")),
                figure(node.get("threadContention")),
                figure(node.get("threadsMeasured")));
    }

    private static Assumptions assumptions(JsonNode node) {
        return new Assumptions(
                assumption(node.get("creditsEarnedBySizeBelowFloor")),
                assumption(node.get("clientLimitOnUnmeteredBytes")),
                assumption(node.get("metadataCountsTowardIops")),
                assumption(node.get("clientLimitPerFileSystem")));
    }

    private static Map<String, RegionLimits> regions(JsonNode root) {
        var limits = root.get("limits");
        var regions = new LinkedHashMap<String, RegionLimits>();
        for (var node : root.get("regions")) {
            var region = new RegionLimits(
                    node.get("code").stringValue(),
                    node.get("name").stringValue(),
                    row(limits, node, "regionalElastic"),
                    row(limits, node, "regionalProvisioned"),
                    row(limits, node, "regionalBursting"),
                    row(limits, node, "oneZoneElasticAndProvisioned"),
                    row(limits, node, "oneZoneBursting"));
            regions.put(region.code(), region);
        }
        return regions;
    }

    private static ReadWrite row(JsonNode limits, JsonNode region, String kind) {
        var row = limits.get(kind).get(region.get(kind).stringValue());
        return new ReadWrite(figure(row.get("readMibps")), figure(row.get("writeMibps")));
    }

    static Figure figure(JsonNode node) {
        return new Figure(
                node.get("value").doubleValue(),
                node.get("unit").stringValue(),
                node.get("source").stringValue(),
                node.get("asOf").stringValue(),
                node.path("note").stringValue(""),
                node.path("overridden").booleanValue(false),
                Optional.ofNullable(node.get("evidence")).map(EditionTree::evidence),
                Optional.ofNullable(node.get("published")).map(JsonNode::doubleValue));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                node.get("settled").booleanValue(),
                node.path("quote").stringValue(""),
                node.get("source").stringValue(),
                node.get("checked").stringValue(),
                node.get("because").stringValue());
    }

    private static Reading reading(JsonNode node) {
        return new Reading(
                node.get("about").stringValue(), node.get("statement").stringValue(), evidence(node.get("evidence")));
    }

    private static Assumption assumption(JsonNode node) {
        return new Assumption(
                node.get("holds").booleanValue(),
                node.get("statement").stringValue(),
                node.get("source").stringValue(),
                node.get("asOf").stringValue(),
                Optional.of(evidence(node.get("evidence"))));
    }
}
