package dev.efsplanner.cli;

import dev.efsplanner.intake.Defect;
import dev.efsplanner.intake.Judged;
import dev.efsplanner.intake.ReadSetup;
import dev.efsplanner.intake.Sample;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.report.ChangeWords;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A copied set-up as JSON for other programs, following `assets/schema/lint-1.json`.
final class LintJson {
    private static final String FORMAT = "efs-planner/lint/1";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LintJson() {}

    static String of(Sample sample, Optional<Judged> judged) {
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .put("form", sample.form().code())
                .<ObjectNode>set("setup", orNull(sample.setup().map(LintJson::setup)))
                .<ObjectNode>set("defects", array(sample.defects(), LintJson::defect))
                .<ObjectNode>set("notes", array(sample.notes(), NODES::stringNode))
                .set("judgement", orNull(judged.map(LintJson::judgement)));
        return JsonText.of(root);
    }

    private static JsonNode setup(ReadSetup setup) {
        var configuration = setup.configuration();
        var policy = configuration.policy();
        return NODES.objectNode()
                .put("line", setup.line())
                .put("id", configuration.id())
                .put("title", setup.title())
                .put("fileSystemType", configuration.type().code())
                .put("performanceMode", configuration.performance().code())
                .put("throughputMode", configuration.throughput().code())
                .put(
                        "provisionedMibps",
                        setup.provisioned().map(DataRate::mibps).orElse(null))
                .<ObjectNode>set("iaAfterDays", number(policy.iaAfterDays()))
                .<ObjectNode>set("archiveAfterDays", number(policy.archiveAfterDays()))
                .put("backOnFirstAccess", policy.backOnFirstAccess())
                .set("settings", array(setup.lines(), LintJson::line));
    }

    private static JsonNode line(ReadSetup.Line line) {
        return NODES.objectNode()
                .put("name", line.name())
                .put("value", line.value())
                .set("line", number(line.at()));
    }

    private static JsonNode defect(Defect defect) {
        return NODES.objectNode()
                .put("severity", defect.severity().code())
                .put("line", defect.line())
                .put("found", defect.found())
                .put("wrong", defect.wrong())
                .put("right", defect.right())
                .put("source", defect.source());
    }

    private static JsonNode judgement(Judged judged) {
        var plan = judged.plan();
        var copied = judged.copied();
        return NODES.objectNode()
                .<ObjectNode>set("workload", WorkloadWriter.tree(plan.workload()))
                .put("edition", plan.edition().id())
                .put("pricesDate", plan.prices().date())
                .<ObjectNode>set("row", orNull(judged.row().map(LintJson::row)))
                .<ObjectNode>set(
                        "recommended", orNull(plan.recommendation().evaluation().map(LintJson::row)))
                .put("savingUsd", copied.saving().map(Money::cents).orElse(null))
                .put("provisionedUsed", copied.usedShare().orElse(null))
                .set(
                        "warning",
                        orNull(judged.warning()
                                .map(warning -> NODES.objectNode()
                                        .put("pain", warning.pain().code())
                                        .put("sentence", warning.sentence()))));
    }

    private static JsonNode row(Evaluation row) {
        return NODES.objectNode()
                .put("id", row.id())
                .put("title", ChangeWords.title(row))
                .put(
                        "provisionedMibps",
                        row.outcome()
                                .flatMap(Outcome::provisioned)
                                .map(DataRate::mibps)
                                .orElse(null))
                .put("verdict", row.verdict().code())
                .<ObjectNode>set("reasons", array(row.verdict().reasons(), NODES::stringNode))
                .put(
                        "monthlyUsd",
                        row.outcome()
                                .flatMap(outcome -> outcome.cost().monthly())
                                .map(Money::cents)
                                .orElse(null));
    }

    private static JsonNode number(OptionalInt value) {
        return value.isPresent() ? NODES.numberNode(value.getAsInt()) : NODES.nullNode();
    }

    private static JsonNode orNull(Optional<? extends JsonNode> node) {
        return node.<JsonNode>map(Function.identity()).orElseGet(NODES::nullNode);
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, ? extends JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
