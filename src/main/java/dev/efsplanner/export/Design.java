package dev.efsplanner.export;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What is to be set up: the one truth that every format is written from.
///
/// Always encrypted, protected against being overwritten by replication, closed to what has no TLS, and reached through
/// one access point. Every value is written out, also where it is AWS's default.
///
/// @param name of the workload, any text on one line, in Unicode's normal form C
/// @param token names everything that belongs together, at most 47 of `a-z 0-9 -`; changes with what cannot be changed
/// without a new file system or a new plan, so that a second run finds what the first made
/// @param description what it is for, in the user's words
/// @param provisioned in Provisioned mode only
/// @param padding dummy data that the plan counts on to buy Bursting baseline
/// @param tags of file system, access point and security group; keys differ, `Name` is the first
/// @param kmsKeyArn empty = AWS's own key, aws/elasticfilesystem
/// @param backup whether AWS Backup keeps daily copies; to be said either way
/// @param replicaRegion where one Regional replica is kept
/// @param alarmTopicArn what the alarms notify unless whoever sets it up names another topic
record Design(
        String name,
        String token,
        Optional<String> description,
        String region,
        Configuration configuration,
        Optional<DataRate> provisioned,
        DataSize padding,
        List<Tag> tags,
        Optional<String> kmsKeyArn,
        boolean backup,
        Optional<String> replicaRegion,
        List<Statement> policy,
        AccessPoint accessPoint,
        List<Alarm> alarms,
        Optional<String> alarmTopicArn,
        Optional<Dashboard> dashboard,
        Notes notes) {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{[A-Za-z0-9_:.]+}");

    record Tag(String key, String value) {}

    Design {
        tags = List.copyOf(tags);
        policy = List.copyOf(policy);
        alarms = List.copyOf(alarms);
    }

    /// Valid only for a row that AWS allows, with a name, a Region, an amount and options that its API takes.
    static Parsed<Design> of(Evaluation row) {
        var evaluation = Composed.of(row);
        var problems = DesignProblems.of(evaluation);
        if (evaluation.outcome().isEmpty() || !problems.isEmpty()) return new Parsed.Invalid<>(problems);
        return new Parsed.Valid<>(of(evaluation, evaluation.outcome().get()));
    }

    /// Heads stacks and templates: the description, unless it [looks like a parameter][#parameter(String)].
    String heading() {
        return description.filter(text -> parameter(text).isEmpty()).orElse("Amazon EFS file system " + token);
    }

    /// What CloudFormation would take for a parameter in `Fn::Sub`, and what its checks therefore want out of any other
    /// text; empty where there is none. Source: cfn-lint, rule E1029.
    static Optional<String> parameter(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /// The name, unless it [looks like a parameter][#parameter(String)]; its tag holds no dollar.
    private static String called(String name, String tag) {
        return parameter(name).isEmpty() ? name : tag;
    }

    boolean oneZone() {
        return configuration.type() == FileSystemType.ONE_ZONE;
    }

    /// The lifecycle transitions in the API's terms, each its own policy; empty when files stay in Standard.
    Map<String, String> lifecycle() {
        var policy = configuration.policy();
        var transitions = new LinkedHashMap<String, String>();
        policy.iaAfterDays().ifPresent(days -> transitions.put("TransitionToIA", after(days)));
        policy.archiveAfterDays().ifPresent(days -> transitions.put("TransitionToArchive", after(days)));
        if (policy.backOnFirstAccess()) transitions.put("TransitionToPrimaryStorageClass", "AFTER_1_ACCESS");
        return transitions;
    }

    private static String after(int days) {
        return days == 1 ? "AFTER_1_DAY" : "AFTER_" + days + "_DAYS";
    }

    private static Design of(Evaluation evaluation, Outcome outcome) {
        var workload = evaluation.workload();
        var options = workload.export();
        var configuration = evaluation.configuration();
        var name = SafeName.of(workload.name());
        var token = Token.of(name.slug(), settings(evaluation, outcome));
        var notes = Notes.of(evaluation, outcome, name.tag());
        var alarms = AlarmPlan.of(token, called(workload.name(), name.tag()), evaluation, outcome);
        return new Design(
                workload.name(),
                token,
                options.description(),
                workload.region(),
                configuration,
                outcome.provisioned(),
                configuration.throughput() == ThroughputMode.BURSTING
                        ? workload.choices().padding()
                        : DataSize.ZERO,
                tags(evaluation, name.tag()),
                options.kmsKeyArn(),
                options.backup(),
                options.replicateToRegion(),
                Statement.POLICY,
                new AccessPoint(options.path(), options.ownerUid(), options.ownerGid(), options.permissions()),
                alarms,
                options.alarmTopicArn(),
                options.dashboard()
                        ? Optional.of(DashboardPlan.of(token, evaluation, outcome, alarms, notes))
                        : Optional.empty(),
                notes);
    }

    private static List<Tag> tags(Evaluation evaluation, String name) {
        var tags = new ArrayList<Tag>();
        tags.add(new Tag("Name", name));
        tags.add(new Tag("PlanEdition", evaluation.edition()));
        tags.add(new Tag("PlanPrices", evaluation.pricesDate()));
        evaluation.workload().export().tags().forEach((key, value) -> tags.add(new Tag(key, value)));
        return tags;
    }

    /// The key and the access point cannot be changed on what is there, so they make another token.
    private static List<String> settings(Evaluation evaluation, Outcome outcome) {
        var workload = evaluation.workload();
        var options = workload.export();
        var settings = new ArrayList<>(List.of(
                workload.name(),
                workload.region(),
                evaluation.configuration().id(),
                evaluation.configuration().policy().backOnFirstAccess() ? "back on first access" : "",
                outcome.provisioned().map(rate -> Numbers.plain(rate.mibps())).orElse("")));
        options.kmsKeyArn().ifPresent(settings::add);
        settings.addAll(List.of(options.path(), options.ownerUid() + ":" + options.ownerGid(), options.permissions()));
        return settings;
    }
}
