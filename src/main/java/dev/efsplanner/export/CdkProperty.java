package dev.efsplanner.export;

import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.spec.PerformanceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A property of the CDK's `FileSystem` that differs from design to design, for every language that jsii knows.
///
/// @param notes what stands beside it, one comment each: prices, and what the estimate does not hold
/// @param name as in TypeScript, `throughputMode`
record CdkProperty(List<String> notes, String name, Value value) {
    CdkProperty {
        notes = List.copyOf(notes);
    }

    sealed interface Value {}

    record Text(String text) implements Value {}

    record Flag(boolean on) implements Value {}

    /// A constant of an enum in `aws-efs`, `ThroughputMode.ELASTIC`.
    record Constant(String type, String name) implements Value {}

    record Mebibytes(double amount) implements Value {}

    /// Where mount targets stand.
    enum Subnets implements Value {
        ALL,
        FIRST_ZONE
    }

    /// The one Regional replica.
    record Replica(String region) implements Value {}

    static List<CdkProperty> of(Design design) {
        var configuration = design.configuration();
        var notes = design.notes();
        var properties = new ArrayList<CdkProperty>();
        properties.add(plain("fileSystemName", new Text(design.tags().getFirst().value())));
        properties.add(plain(
                "performanceMode",
                new Constant(
                        "PerformanceMode",
                        configuration.performance() == PerformanceMode.MAX_IO ? "MAX_IO" : "GENERAL_PURPOSE")));
        properties.add(new CdkProperty(notes.prices(Setting.STORAGE), "oneZone", new Flag(design.oneZone())));
        properties.add(new CdkProperty(
                notes.prices(Setting.NETWORK), "vpcSubnets", design.oneZone() ? Subnets.FIRST_ZONE : Subnets.ALL));
        properties.add(new CdkProperty(
                notes.prices(Setting.THROUGHPUT),
                "throughputMode",
                new Constant("ThroughputMode", configuration.throughput().code().toUpperCase(Locale.ROOT))));
        design.provisioned()
                .ifPresent(
                        rate -> properties.add(plain("provisionedThroughputPerSecond", new Mebibytes(rate.mibps()))));
        var tiering = notes.prices(Setting.LIFECYCLE);
        for (var transition : design.lifecycle().entrySet()) {
            properties.add(lifecycle(tiering, transition.getKey(), transition.getValue()));
            tiering = List.of();
        }
        properties.add(new CdkProperty(
                design.backup() ? List.of("AWS Backup bills what it keeps; the estimate does not hold it.") : List.of(),
                "enableAutomaticBackups",
                new Flag(design.backup())));
        design.replicaRegion()
                .ifPresent(region -> properties.add(new CdkProperty(
                        List.of("The replica and its transfer are billed besides; the estimate does not hold them."),
                        "replicationConfiguration",
                        new Replica(region))));
        return List.copyOf(properties);
    }

    private static CdkProperty plain(String name, Value value) {
        return new CdkProperty(List.of(), name, value);
    }

    private static CdkProperty lifecycle(List<String> notes, String transition, String after) {
        return switch (transition) {
            case "TransitionToIA" -> new CdkProperty(notes, "lifecyclePolicy", new Constant("LifecyclePolicy", after));
            case "TransitionToArchive" ->
                new CdkProperty(notes, "transitionToArchivePolicy", new Constant("LifecyclePolicy", after));
            default ->
                new CdkProperty(
                        notes, "outOfInfrequentAccessPolicy", new Constant("OutOfInfrequentAccessPolicy", after));
        };
    }
}
