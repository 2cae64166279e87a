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
import dev.efsplanner.workload.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is to be set up: the one truth that every format is written from.
///
/// Always encrypted, backed up, protected against being overwritten by replication, and reached through one access
/// point; what differs is the configuration, the alarms and the words.
///
/// @param token names everything that belongs together, at most 64 of `a-z 0-9 -`; changes with name and settings, so
/// that a second run finds what the first made
/// @param provisioned in Provisioned mode only
/// @param padding dummy data that the plan counts on to buy Bursting baseline
/// @param tags of file system, access point and security group
record Design(
        String name,
        String token,
        String region,
        Configuration configuration,
        Optional<DataRate> provisioned,
        DataSize padding,
        List<Tag> tags,
        List<Statement> policy,
        AccessPoint accessPoint,
        List<Alarm> alarms,
        Notes notes) {
    private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]+)+-\\d");
    private static final double LEAST_PROVISIONED = 1;
    private static final double MOST_PROVISIONED = 3414;

    record Tag(String key, String value) {}

    Design {
        tags = List.copyOf(tags);
        policy = List.copyOf(policy);
        alarms = List.copyOf(alarms);
    }

    /// Valid only for a row that AWS allows, with a name, a Region and an amount that its API takes.
    static Parsed<Design> of(Evaluation evaluation) {
        var problems = new ArrayList<>(SafeName.problems(evaluation.workload().name()));
        problems.addAll(problems(evaluation));
        if (evaluation.outcome().isEmpty() || !problems.isEmpty()) return new Parsed.Invalid<>(problems);
        return new Parsed.Valid<>(of(evaluation, evaluation.outcome().get()));
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

    private static List<Problem> problems(Evaluation evaluation) {
        var problems = new ArrayList<Problem>();
        var configuration = evaluation.configuration();
        var region = evaluation.workload().region();
        if (!REGION.matcher(region).matches()) {
            problems.add(new Problem("$.region", "'" + region + "' is not a Region code such as us-east-1"));
        }
        configuration
                .impossible()
                .or(() -> evaluation.outcome().isPresent()
                        ? Optional.empty()
                        : Optional.of(String.join(" ", evaluation.verdict().reasons())))
                .ifPresent(reason -> problems.add(new Problem(
                        "row " + evaluation.id(), "cannot be exported, because it cannot be created: " + reason)));
        evaluation.outcome().flatMap(Outcome::provisioned).map(DataRate::mibps).ifPresent(amount -> {
            if (amount < LEAST_PROVISIONED || amount > MOST_PROVISIONED) {
                problems.add(new Problem(
                        "$.choices.provisionedMibps", "is " + amount + ": Provisioned Throughput is 1 to 3414 MiB/s"));
            }
        });
        return problems;
    }

    private static Design of(Evaluation evaluation, Outcome outcome) {
        var workload = evaluation.workload();
        var configuration = evaluation.configuration();
        var name = SafeName.of(workload.name());
        var settings = List.of(
                workload.name(),
                workload.region(),
                configuration.id(),
                configuration.policy().backOnFirstAccess() ? "back on first access" : "",
                outcome.provisioned().map(rate -> Numbers.plain(rate.mibps())).orElse(""));
        var token = Token.of(name.slug(), settings);
        return new Design(
                workload.name(),
                token,
                workload.region(),
                configuration,
                outcome.provisioned(),
                configuration.throughput() == ThroughputMode.BURSTING
                        ? workload.choices().padding()
                        : DataSize.ZERO,
                List.of(
                        new Tag("Name", name.tag()),
                        new Tag("PlanEdition", evaluation.edition()),
                        new Tag("PlanPrices", evaluation.pricesDate())),
                Statement.POLICY,
                AccessPoint.DATA,
                AlarmPlan.of(token, evaluation, outcome),
                Notes.of(evaluation, outcome, name.tag()));
    }
}
