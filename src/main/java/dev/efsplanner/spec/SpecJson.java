package dev.efsplanner.spec;

import dev.efsplanner.json.JsonText;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An edition as a spec file: what is written here, [SpecFiles] reads back as the same edition.
public final class SpecJson {
    private final SpecEdition edition;
    private final LimitRows limits = new LimitRows();

    private SpecJson(SpecEdition edition) {
        this.edition = edition;
    }

    public static String of(SpecEdition edition) {
        return new SpecJson(edition).text(edition.regions().values());
    }

    /// The same with one Region only.
    public static String of(SpecEdition edition, RegionLimits region) {
        return new SpecJson(edition).text(List.of(region));
    }

    static ObjectNode tree(SpecEdition edition) {
        return new SpecJson(edition).tree(edition.regions().values());
    }

    static ObjectNode tree(SpecEdition edition, RegionLimits region) {
        return new SpecJson(edition).tree(List.of(region));
    }

    private String text(Collection<RegionLimits> regions) {
        return JsonText.of(tree(regions));
    }

    private ObjectNode tree(Collection<RegionLimits> regions) {
        var root = object();
        root.put("format", "efs-planner/spec/1");
        root.put("id", edition.id());
        root.put("title", edition.title());
        var modes = root.putArray("modes");
        for (var mode : edition.modes()) modes.add(mode(mode));
        root.set("burst", burst(edition.burst()));
        root.set("metering", metering(edition.metering()));
        root.set("provisioned", provisioned(edition.provisioned()));
        root.putObject("quotas")
                .set("fileSystemsPerRegion", figure(edition.quotas().fileSystemsPerRegion()));
        root.set("smallFiles", smallFiles(edition.smallFiles()));
        root.set("assumptions", assumptions(edition.assumptions()));
        var readings = root.putArray("readings");
        for (var reading : edition.readings()) readings.add(reading(reading));
        root.set("limits", limits.node());
        var list = root.putArray("regions");
        for (var region : regions) list.add(limits.add(region));
        var sources = root.putObject("sources");
        for (var source : edition.sources().values()) sources.set(source.id(), source(source));
        return root;
    }

    private static ObjectNode mode(ModeFigures mode) {
        var node = object();
        node.put("type", mode.type().code());
        node.put("performanceMode", mode.performanceMode().code());
        node.put("throughputMode", mode.throughputMode().code());
        mode.readLatencyMs().ifPresent(f -> node.set("readLatencyMs", figure(f)));
        mode.writeLatencyMs().ifPresent(f -> node.set("writeLatencyMs", figure(f)));
        node.set("readIops", iops(mode.readIops()));
        node.set("writeIops", iops(mode.writeIops()));
        node.set("perClientMibps", figure(mode.perClientMibps()));
        node.set("perClientEfsUtils2Mibps", figure(mode.perClientEfsUtils2Mibps()));
        return node;
    }

    private static ObjectNode iops(IopsFigure iops) {
        var node = object();
        node.set("standard", figure(iops.standard()));
        if (!iops.infrequent().equals(iops.standard())) node.set("infrequent", figure(iops.infrequent()));
        if (!iops.onRequest().equals(iops.standard())) node.set("onRequest", figure(iops.onRequest()));
        return node;
    }

    private static ObjectNode burst(BurstRules rules) {
        var node = object();
        node.set("baselineKibpsPerGib", figure(rules.baselineKibpsPerGib()));
        node.set("floorMibps", figure(rules.floorMibps()));
        node.set("burstMibpsPerTib", figure(rules.burstMibpsPerTib()));
        node.set("burstMinMibps", figure(rules.burstMinMibps()));
        node.set("initialCreditTib", figure(rules.initialCreditTib()));
        node.set("capTibPerTib", figure(rules.capTibPerTib()));
        return node;
    }

    private static ObjectNode metering(MeteringRules rules) {
        var node = object();
        node.set("readDivisor", figure(rules.readDivisor()));
        node.set("minRequestKib", figure(rules.minRequestKib()));
        node.set("metadataKib", figure(rules.metadataKib()));
        node.set("elasticMinDataKib", figure(rules.elasticMinDataKib()));
        node.set("elasticStepKib", figure(rules.elasticStepKib()));
        node.set("elasticMetadataKib", figure(rules.elasticMetadataKib()));
        return node;
    }

    private static ObjectNode provisioned(ProvisionedRules rules) {
        var node = object();
        node.set("minMibps", figure(rules.minMibps()));
        node.set("maxMibps", figure(rules.maxMibps()));
        node.set("includedGibPerMibps", figure(rules.includedGibPerMibps()));
        node.set("lockHours", figure(rules.lockHours()));
        return node;
    }

    private static ObjectNode smallFiles(SmallFileRules rules) {
        var node = object();
        node.set("createRoundTrips", figure(rules.createRoundTrips()));
        node.set("cloneRoundTrips", figure(rules.cloneRoundTrips()));
        node.set("untarRoundTrips", figure(rules.untarRoundTrips()));
        node.set("pageRoundTrips", figure(rules.pageRoundTrips()));
        node.set("sameDirectoryPerSecond", figure(rules.sameDirectoryPerSecond()));
        node.set("threadContention", figure(rules.threadContention()));
        node.set("threadsMeasured", figure(rules.threadsMeasured()));
        return node;
    }

    private static ObjectNode assumptions(Assumptions assumptions) {
        var node = object();
        node.set("creditsEarnedBySizeBelowFloor", assumption(assumptions.creditsEarnedBySizeBelowFloor()));
        node.set("clientLimitOnUnmeteredBytes", assumption(assumptions.clientLimitOnUnmeteredBytes()));
        node.set("metadataCountsTowardIops", assumption(assumptions.metadataCountsTowardIops()));
        node.set("clientLimitPerFileSystem", assumption(assumptions.clientLimitPerFileSystem()));
        return node;
    }

    private static ObjectNode assumption(Assumption assumption) {
        var node = object();
        node.put("holds", assumption.holds());
        node.put("statement", assumption.statement());
        node.put("source", assumption.source());
        node.put("asOf", assumption.asOf());
        assumption.evidence().ifPresent(evidence -> node.set("evidence", evidence(evidence)));
        return node;
    }

    private static ObjectNode reading(Reading reading) {
        var node = object();
        node.put("about", reading.about());
        node.put("statement", reading.statement());
        return node.set("evidence", evidence(reading.evidence()));
    }

    private static ObjectNode evidence(Evidence evidence) {
        var node = object();
        node.put("settled", evidence.settled());
        if (!evidence.quote().isEmpty()) node.put("quote", evidence.quote());
        node.put("source", evidence.source());
        node.put("checked", evidence.checked());
        return node.put("because", evidence.because());
    }

    static ObjectNode figure(Figure figure) {
        var node = object();
        node.put("value", figure.value());
        node.put("unit", figure.unit());
        node.put("source", figure.source());
        node.put("asOf", figure.asOf());
        if (!figure.note().isEmpty()) node.put("note", figure.note());
        if (figure.overridden()) node.put("overridden", true);
        figure.published().ifPresent(number -> node.put("published", number));
        figure.evidence().ifPresent(evidence -> node.set("evidence", evidence(evidence)));
        return node;
    }

    private static ObjectNode source(Source source) {
        var node = object();
        node.put("title", source.title());
        if (!source.url().isEmpty()) node.put("url", source.url());
        return node.put("seen", source.seen());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
