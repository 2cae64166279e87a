package dev.efsplanner.export;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The words by which a stack in a programming language, or a Terraform configuration, shows its settings, and which of
/// them a design must have; what they make of it is for the tools to say.
final class FormatWords {
    private FormatWords() {}

    /// By path, each word with whether it must be there.
    static Map<String, Map<String, Boolean>> of(Design design) {
        return Map.of(
                "cdk-typescript/lib/stack.ts", typeScript(design),
                "cdk-java/src/main/java/efs/FileSystemStack.java", java(design),
                "terraform/main.tf", terraform(design));
    }

    private static Map<String, Boolean> typeScript(Design design) {
        var words = new LinkedHashMap<String, Boolean>();
        var mode = design.configuration().throughput().code().toUpperCase(Locale.ROOT);
        words.put("throughputMode: efs.ThroughputMode." + mode + ",", true);
        words.put("efs.PerformanceMode." + performance(design) + ",", true);
        words.put("oneZone: " + design.oneZone() + ",", true);
        words.put("availabilityZones: [zone]", design.oneZone());
        words.put("enableAutomaticBackups: " + design.backup() + ",", true);
        words.put(
                "provisionedThroughputPerSecond: cdk.Size.mebibytes(",
                design.provisioned().isPresent());
        design.provisioned().ifPresent(rate -> words.put("mebibytes(" + Numbers.plain(rate.mibps()) + ")", true));
        words.put(
                "ReplicationConfiguration.regionalFileSystem(",
                design.replicaRegion().isPresent());
        words.put("kmsKeyId = ", design.kmsKeyArn().isPresent());
        words.put("new cloudwatch.CfnDashboard(", design.dashboard().isPresent());
        lifecycle(design, words, "lifecyclePolicy: efs.LifecyclePolicy.", ",");
        design.alarms().forEach(alarm -> words.put("alarmName: " + Json.string(alarm.name()) + ",", true));
        design.tags()
                .forEach(tag -> words.put(
                        "add(" + Json.string(tag.key()) + ", " + Json.string(tag.value()) + ", tagging)", true));
        return words;
    }

    private static Map<String, Boolean> java(Design design) {
        var words = new LinkedHashMap<String, Boolean>();
        var mode = design.configuration().throughput().code().toUpperCase(Locale.ROOT);
        words.put(".throughputMode(ThroughputMode." + mode + ")", true);
        words.put("(PerformanceMode." + performance(design) + ")", true);
        words.put(".oneZone(" + design.oneZone() + ")", true);
        words.put(".availabilityZones(List.of(zone))", design.oneZone());
        words.put(".enableAutomaticBackups(" + design.backup() + ")", true);
        words.put(".provisionedThroughputPerSecond(", design.provisioned().isPresent());
        words.put(
                "ReplicationConfiguration.regionalFileSystem(",
                design.replicaRegion().isPresent());
        words.put("setKmsKeyId(", design.kmsKeyArn().isPresent());
        words.put("CfnDashboard.Builder.create(", design.dashboard().isPresent());
        lifecycle(design, words, ".lifecyclePolicy(LifecyclePolicy.", ")");
        design.alarms().forEach(alarm -> words.put(".alarmName(" + JavaText.string(alarm.name()) + ")", true));
        design.tags()
                .forEach(tag -> words.put(
                        "add(" + JavaText.string(tag.key()) + ", " + JavaText.string(tag.value()) + ", tagging)",
                        true));
        return words;
    }

    private static Map<String, Boolean> terraform(Design design) {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("throughput_mode = \"" + design.configuration().throughput().code() + "\"\n", true);
        words.put("= \"" + design.configuration().performance().code() + "\"\n", true);
        words.put("availability_zone_name", design.oneZone());
        words.put("toset([var.subnet_ids[0]])", design.oneZone());
        words.put("\"aws_efs_backup_policy\"", design.backup());
        words.put("Status=DISABLED", !design.backup() && design.oneZone());
        words.put("provisioned_throughput_in_mibps = ", design.provisioned().isPresent());
        words.put("aws_efs_replication_configuration", design.replicaRegion().isPresent());
        words.put("kms_key_id", design.kmsKeyArn().isPresent());
        words.put("aws_cloudwatch_dashboard", design.dashboard().isPresent());
        var after = design.lifecycle();
        for (var transition : Map.of(
                        "TransitionToIA", "transition_to_ia",
                        "TransitionToArchive", "transition_to_archive",
                        "TransitionToPrimaryStorageClass", "transition_to_primary_storage_class")
                .entrySet()) {
            var value = after.get(transition.getKey());
            words.put(transition.getValue() + " = " + (value == null ? "" : "\"" + value + "\"\n"), value != null);
        }
        design.alarms().forEach(alarm -> words.put("= " + HclText.string(alarm.name()) + "\n", true));
        return words;
    }

    private static String performance(Design design) {
        return design.configuration().performance() == PerformanceMode.MAX_IO ? "MAX_IO" : "GENERAL_PURPOSE";
    }

    /// @param ia how the transition to IA begins
    private static void lifecycle(Design design, Map<String, Boolean> words, String ia, String end) {
        var after = design.lifecycle();
        words.put(ia + after.getOrDefault("TransitionToIA", "") + (after.isEmpty() ? "" : end), !after.isEmpty());
        var archive = ia.replace("lifecyclePolicy", "transitionToArchivePolicy");
        words.put(archive + after.getOrDefault("TransitionToArchive", ""), after.containsKey("TransitionToArchive"));
        words.put("AFTER_1_ACCESS", after.containsKey("TransitionToPrimaryStorageClass"));
    }
}
