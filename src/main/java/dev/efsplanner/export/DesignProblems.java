package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.StoragePolicy;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands in the way of setting a row up: rules of AWS that no client checks before it is too late.
///
/// What a single field may hold is checked where it is read; here are the rules between them.
final class DesignProblems {
    private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-\\d");
    private static final double LEAST_PROVISIONED = 1;
    private static final double MOST_PROVISIONED = 3414;

    private static final String FORM =
            "is not in Unicode's normal form C, in which a letter and its accent are one character";

    /// Source: CloudFormation's schema of AWS::EFS::AccessPoint, which cfn-lint checks.
    private static final String NO_VALUE = "has no value: CloudFormation gives an access point only tags that have one";

    /// Source: aws-cdk-lib's own check of templates, finding F3033.
    private static final int TAG_KEY_BYTES = 128;

    private static final int TAG_VALUE_BYTES = 256;

    private static final String ACCENT =
            "has an accent behind a rare character, of which Terraform would make another letter";

    /// How the CDK writes values that it knows only later; one that it has not written itself ends the synthesis.
    /// Source: aws-cdk-lib, `core/lib/private/encoding`.
    private static final Pattern CDK_TOKEN =
            Pattern.compile("[$#]\\{Token\\[[A-Za-z0-9:._-]+]}|-1\\.\\d{10,16}e\\+289");

    private final Evaluation evaluation;
    private final List<Problem> problems = new ArrayList<>();

    private DesignProblems(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static List<Problem> of(Evaluation evaluation) {
        var checks = new DesignProblems(evaluation);
        checks.problems.addAll(SafeName.problems(evaluation.workload().name()));
        checks.region();
        checks.row();
        checks.archive();
        checks.amount();
        checks.options();
        checks.composed();
        checks.accents();
        checks.cdkTokens();
        return List.copyOf(checks.problems);
    }

    private void region() {
        var region = evaluation.workload().region();
        if (!REGION.matcher(region).matches())
            add("$.region", "'" + region + "' is not a Region code such as us-east-1");
    }

    private void row() {
        evaluation
                .configuration()
                .impossible()
                .or(() -> evaluation.outcome().isPresent()
                        ? Optional.empty()
                        : Optional.of(String.join(" ", evaluation.verdict().reasons())))
                .ifPresent(
                        reason -> add(row(evaluation), "cannot be exported, because it cannot be created: " + reason));
    }

    private static String row(Evaluation evaluation) {
        return "row " + evaluation.id();
    }

    /// The CDK lets all of these pass; EFS does not.
    private void archive() {
        var configuration = evaluation.configuration();
        if (configuration.impossible().isPresent()
                || configuration.policy().archiveAfterDays().isEmpty()) return;
        if (configuration.throughput() != ThroughputMode.ELASTIC
                || configuration.performance() != PerformanceMode.GENERAL_PURPOSE
                || configuration.type() != FileSystemType.REGIONAL)
            add(row(evaluation), "has Archive, which needs Elastic Throughput, General Purpose mode and Regional");
        if (!isLater(configuration.policy()))
            add("$.choices.archiveAfterDays", "must be later than IA, or EFS refuses the lifecycle policy");
    }

    private static boolean isLater(StoragePolicy policy) {
        return policy.iaAfterDays().isEmpty()
                || policy.archiveAfterDays().getAsInt() > policy.iaAfterDays().getAsInt();
    }

    private void amount() {
        evaluation.outcome().flatMap(Outcome::provisioned).map(DataRate::mibps).ifPresent(amount -> {
            if (amount < LEAST_PROVISIONED || amount > MOST_PROVISIONED)
                add("$.choices.provisionedMibps", "is " + amount + ": Provisioned Throughput is 1 to 3414 MiB/s");
        });
    }

    private void options() {
        var options = evaluation.workload().export();
        var region = evaluation.workload().region();
        options.kmsKeyArn()
                .filter(arn -> !regionOf(arn).equals(region))
                .ifPresent(arn -> add(
                        "$.export.kmsKeyArn",
                        "names a key of " + regionOf(arn) + ": EFS takes only a key of its own Region, " + region));
        options.alarmTopicArn()
                .filter(arn -> !regionOf(arn).equals(region))
                .ifPresent(arn -> add(
                        "$.export.alarmTopicArn",
                        "names a topic of " + regionOf(arn) + ": an alarm notifies only a topic of its own Region, "
                                + region));
        options.replicateToRegion()
                .filter(to -> !partition(to).equals(partition(region)))
                .ifPresent(to -> add(
                        "$.export.replicateToRegion",
                        to + " is in another partition of AWS than " + region + ": EFS does not replicate across"));
    }

    private void accents() {
        var workload = evaluation.workload();
        if (Composed.isMistaken(workload.name())) add("$.name", ACCENT);
        workload.export()
                .description()
                .filter(Composed::isMistaken)
                .ifPresent(_ -> add("$.export.description", ACCENT));
    }

    private void cdkTokens() {
        var workload = evaluation.workload();
        cdkToken("$.name", workload.name());
        workload.export().description().ifPresent(text -> cdkToken("$.export.description", text));
    }

    private void cdkToken(String path, String text) {
        var token = CDK_TOKEN.matcher(text);
        if (token.find()) add(path, "holds " + token.group() + ", which the AWS CDK would take for a value of its own");
    }

    /// A folder's name and a tag are not changed behind the user's back, but not every format could set them as they
    /// are.
    private void composed() {
        var options = evaluation.workload().export();
        if (!Composed.is(options.path())) add("$.export.path", FORM);
        options.tags().forEach((key, value) -> {
            if (!Composed.is(key) || !Composed.is(value)) add("$.export.tags." + key, FORM);
            if (value.isEmpty()) add("$.export.tags." + key, NO_VALUE);
            tooLong("$.export.tags." + key, "key", key, TAG_KEY_BYTES);
            tooLong("$.export.tags." + key, "value", value, TAG_VALUE_BYTES);
        });
    }

    /// EFS counts letters, the CDK in Java the bytes of the same text.
    private void tooLong(String path, String part, String text, int most) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most)
            add(path, "has a " + part + " of " + bytes + " bytes in UTF-8: the AWS CDK lets at most " + most + " pass");
    }

    private static String regionOf(String arn) {
        return arn.split(":")[3];
    }

    /// `aws`, or the first words of the Regions that stand apart.
    private static String partition(String region) {
        var apart = List.of("cn-", "us-gov-", "us-iso-", "us-isob-", "us-isof-", "eu-isoe-", "eusc-");
        return apart.stream().filter(region::startsWith).findFirst().orElse("aws");
    }

    private void add(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
