package dev.efsplanner.export;

import dev.efsplanner.plan.Amount;
import dev.efsplanner.plan.Cost;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Warning;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.ExportOptions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The words that go with a design: what it is for, what it costs, what it meets. One line each, safe in a comment of
/// any language that ends at the line's end.
///
/// @param header what stands at the top of every file
/// @param summary what is shown before anything is asked: what it is, the verdict, the bill
/// @param prices what each setting adds to the bill
record Notes(List<String> header, List<String> summary, Map<Setting, List<String>> prices) {

    /// What an amount of the bill belongs to.
    enum Setting {
        STORAGE,
        THROUGHPUT,
        LIFECYCLE,
        NETWORK
    }

    Notes {
        header = List.copyOf(header);
        summary = List.copyOf(summary);
        prices = Map.copyOf(prices);
    }

    List<String> prices(Setting setting) {
        return prices.getOrDefault(setting, List.of());
    }

    static Notes of(Evaluation evaluation, Outcome outcome, String nameTag) {
        var workload = evaluation.workload();
        var title = "“" + workload.name() + "”: " + evaluation.configuration().title() + ", " + workload.region();
        var estimate = estimate(outcome.cost(), evaluation.pricesDate());
        var header = new ArrayList<String>();
        var options = workload.export();
        header.add("Amazon EFS for workload “" + workload.name() + "”");
        options.description().ifPresent(text -> {
            header.add(text);
            Design.parameter(text)
                    .ifPresent(found -> header.add("The stacks are described by the file system's name instead, because"
                            + " CloudFormation's checks take " + found + " for a parameter"));
        });
        if (!nameTag.equals(workload.name())) {
            header.add("Name tag “" + nameTag
                    + "”, because EFS tags allow only letters, digits, spaces and _ . : / = + - @"
                    + (SafeName.isLong(workload.name()) ? ", and the CDK only 256 bytes" : ""));
        }
        header.add(evaluation.configuration().title() + ", " + workload.region() + " (row " + evaluation.id() + ")");
        header.add("Plan: edition " + evaluation.edition() + ", prices of " + evaluation.pricesDate());
        evaluation.overrides().forEach(overridden -> header.add("  Overridden: " + overridden.sentence()));
        var verdict = new ArrayList<>(List.of("Verdict: " + evaluation.verdict().label()));
        evaluation.verdict().reasons().forEach(reason -> verdict.add("  " + reason));
        header.addAll(verdict);
        header.add(estimate);
        outcome.cost().missing().forEach(sentence -> header.add("  " + sentence));
        var padding = workload.choices().padding();
        if (padding.gib() > 0 && evaluation.configuration().throughput() == ThroughputMode.BURSTING) {
            header.add("Once mounted, write " + padding + " of padding: the plan counts on the throughput it buys");
        }
        header.add("Not in the estimate: " + String.join(", ", notBilled(options)) + ", taxes");
        header.addAll(controls(options));
        options.replicateToRegion()
                .ifPresent(region -> header.add("Replicated to " + region
                        + "; while it is, neither side may be overwritten by another replication"));
        Access.warning(Statement.POLICY).map(Warning::sentence).ifPresent(header::add);
        var summary = new ArrayList<>(List.of(title));
        summary.addAll(verdict);
        summary.add(estimate);
        return new Notes(visible(header), visible(summary), prices(outcome.cost()));
    }

    /// No price of theirs is known here, so none is named.
    private static List<String> notBilled(ExportOptions options) {
        var parts = new ArrayList<String>();
        if (options.backup()) parts.add("AWS Backup storage");
        options.replicateToRegion().ifPresent(region -> parts.add("the replica in " + region + " and its transfer"));
        options.kmsKeyArn().ifPresent(_ -> parts.add("the KMS key"));
        parts.add("the CloudWatch alarms");
        if (options.dashboard()) parts.add("the CloudWatch dashboard");
        return parts;
    }

    /// The EFS controls of AWS Security Hub's list of 2026, each with what it asks for.
    private static List<String> controls(ExportOptions options) {
        var encryption =
                "encrypted with " + (options.kmsKeyArn().isPresent() ? "your own key" : "aws/elasticfilesystem");
        return List.of(
                "AWS Security Hub:",
                "  EFS.1, EFS.8 encryption at rest: pass, " + encryption,
                "  EFS.2, EFS.7 backups: "
                        + (options.backup() ? "pass, by AWS Backup's default plan" : "fail, automatic backups are off"),
                "  EFS.3 access point with a root directory: pass, " + options.path(),
                "  EFS.4 access point with a user identity: pass, " + options.ownerUid() + ":" + options.ownerGid(),
                "  EFS.5 access point with tags: pass",
                "  EFS.6 no public subnets: depends on the subnets you name");
    }

    private static List<String> visible(List<String> lines) {
        return lines.stream().map(Visible::of).toList();
    }

    private static String estimate(Cost cost, String pricesDate) {
        return cost.monthly()
                .map(usd -> "Estimate: " + usd + " a month, with the prices of " + pricesDate)
                .orElse("Estimate: not known, because a price is missing");
    }

    private static Map<Setting, List<String>> prices(Cost cost) {
        var prices = new EnumMap<Setting, List<String>>(Setting.class);
        for (var amount : cost.amounts()) {
            prices.computeIfAbsent(setting(amount.name()), _ -> new ArrayList<>())
                    .add(Visible.of(line(amount)));
        }
        return prices;
    }

    private static Setting setting(String amount) {
        if (amount.matches(".*\\b(IA|Archive|[Tt]iering)\\b.*")) return Setting.LIFECYCLE;
        if (amount.startsWith("Elastic") || amount.startsWith("Provisioned")) return Setting.THROUGHPUT;
        if (amount.startsWith("Transfer")) return Setting.NETWORK;
        return Setting.STORAGE;
    }

    private static String line(Amount amount) {
        return amount.name() + ": " + amount.usd() + " a month = " + amount.formula() + ", with "
                + amount.operands().stream().map(Notes::operand).collect(Collectors.joining(", "));
    }

    private static String operand(Operand operand) {
        return operand.name() + " " + Numbers.show(operand.value()) + " " + operand.unit()
                + (operand.overridden() ? " (overridden)" : "");
    }
}
