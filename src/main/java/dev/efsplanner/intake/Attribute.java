package dev.efsplanner.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a set-up says of a file system, with the name that each form has for it.
enum Attribute {
    PERFORMANCE_MODE(
            "Performance mode", "PerformanceMode", "performance_mode", "performanceMode", "generalPurpose", "maxIO"),
    THROUGHPUT_MODE(
            "Throughput mode",
            "ThroughputMode",
            "throughput_mode",
            "throughputMode",
            "bursting",
            "provisioned",
            "elastic"),
    PROVISIONED(
            "Provisioned",
            "ProvisionedThroughputInMibps",
            "provisioned_throughput_in_mibps",
            "provisionedThroughputPerSecond"),
    ZONE("Zone", "AvailabilityZoneName", "availability_zone_name", "oneZone"),
    ENCRYPTED("Encrypted", "Encrypted", "encrypted", "encrypted"),
    KEY("Key", "KmsKeyId", "kms_key_id", "kmsKey"),
    BACKUP("Backup", "Backup", "backup_policy", "enableAutomaticBackups"),
    TO_IA("To IA", "TransitionToIA", "transition_to_ia", "lifecyclePolicy", Words.DAYS),
    TO_ARCHIVE("To Archive", "TransitionToArchive", "transition_to_archive", "transitionToArchivePolicy", Words.DAYS),
    BACK(
            "Back to Standard",
            "TransitionToPrimaryStorageClass",
            "transition_to_primary_storage_class",
            "outOfInfrequentAccessPolicy",
            "AFTER_1_ACCESS");

    /// The transitions of a lifecycle policy.
    static final List<Attribute> TRANSITIONS = List.of(TO_IA, TO_ARCHIVE, BACK);

    private final String label;
    private final String api;
    private final String terraform;
    private final String cdk;
    private final List<String> words;

    Attribute(String label, String api, String terraform, String cdk, String... words) {
        this.label = label;
        this.api = api;
        this.terraform = terraform;
        this.cdk = cdk;
        this.words = List.of(words);
    }

    String label() {
        return label;
    }

    String api() {
        return api;
    }

    /// The words that the API takes; empty for an amount, a name or a yes or no.
    List<String> words() {
        return words;
    }

    /// What the attribute is called in a form; an option of the CLI with its hyphens.
    String in(PastedForm form) {
        return switch (form) {
            case AWS_CLI -> TRANSITIONS.contains(this) ? api : "--" + joined(api, '-');
            case DESCRIPTION, CLOUDFORMATION -> api;
            case TERRAFORM -> terraform;
            case CDK_TYPESCRIPT, CDK_JAVA -> cdk;
            case CDK_PYTHON -> joined(cdk, '_');
        };
    }

    static Optional<Attribute> of(String name, PastedForm form) {
        return Stream.of(values()).filter(one -> one.in(form).equals(name)).findFirst();
    }

    /// How the CDK calls a word of the API: `GENERAL_PURPOSE` is `generalPurpose`.
    static String constant(String word) {
        if (word.startsWith("AFTER_")) return word;
        return word.equals("maxIO") ? "MAX_IO" : joined(word, '_').toUpperCase(Locale.ROOT);
    }

    /// The class of the CDK that has the constants.
    String constants() {
        return switch (this) {
            case TO_IA, TO_ARCHIVE -> "LifecyclePolicy";
            case BACK -> "OutOfInfrequentAccessPolicy";
            case PERFORMANCE_MODE, THROUGHPUT_MODE, PROVISIONED, ZONE, ENCRYPTED, KEY, BACKUP -> api;
        };
    }

    /// How many days a transition waits: 30 of `AFTER_30_DAYS`.
    static int days(String word) {
        return Integer.parseInt(word.split("_")[1]);
    }

    private static String joined(String camel, char by) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", String.valueOf(by)).toLowerCase(Locale.ROOT);
    }

    /// In a class of its own because an enum's constants are made before its other fields.
    private static final class Words {
        static final String[] DAYS = {
            "AFTER_1_DAY",
            "AFTER_7_DAYS",
            "AFTER_14_DAYS",
            "AFTER_30_DAYS",
            "AFTER_60_DAYS",
            "AFTER_90_DAYS",
            "AFTER_180_DAYS",
            "AFTER_270_DAYS",
            "AFTER_365_DAYS"
        };
    }
}
