package dev.efsplanner.report;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.plan.Pinned;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// Reads the files that keep scenarios: what comes out can be planned and has its row.
public record PinnedFileReader(SpecCatalog catalog) {

    public Parsed<PinnedFile> read(String text) {
        if (JsonDocument.read(text) instanceof CheckedJson.Ok(var root) && isOfLaterFormat(root))
            return new Parsed.Invalid<>(List.of(new Problem(
                    "$.format",
                    "these scenarios were written by a newer EFS Planner, as "
                            + root.path("format").asString("") + ": open them with that one")));
        return switch (JsonSchemas.read(text, PinnedFile.SCHEMA)) {
            case CheckedJson.Refused(var faults) ->
                new Parsed.Invalid<>(faults.stream()
                        .map(fault -> new Problem(fault.path(), fault.message()))
                        .toList());
            case CheckedJson.Ok(var root) -> scenarios(root);
        };
    }

    private static boolean isOfLaterFormat(JsonNode root) {
        var format = root.path("format").asString("");
        return format.startsWith(PinnedFile.FORMATS) && !format.equals(PinnedFile.FORMAT);
    }

    private Parsed<PinnedFile> scenarios(JsonNode root) {
        var problems = new ArrayList<Problem>();
        var scenarios = new ArrayList<Pinned>();
        var nodes = root.path("scenarios");
        for (int i = 0; i < nodes.size(); i++) {
            switch (scenario(nodes.get(i), "$.scenarios[" + i + "]")) {
                case Parsed.Valid<Pinned>(var pinned) -> scenarios.add(pinned);
                case Parsed.Invalid<Pinned>(var wrong) -> problems.addAll(wrong);
            }
        }
        var baseline = root.path("baseline");
        if (baseline.isNull() != (nodes.size() == 0) || !baseline.isNull() && baseline.intValue() >= nodes.size())
            problems.add(new Problem(
                    "$.baseline",
                    nodes.size() == 0
                            ? "must be null where there are no scenarios"
                            : "must be the place of a scenario, 0 to " + (nodes.size() - 1)));
        if (!problems.isEmpty()) return new Parsed.Invalid<>(problems);
        return new Parsed.Valid<>(new PinnedFile(
                scenarios, baseline.isNull() ? OptionalInt.empty() : OptionalInt.of(baseline.intValue())));
    }

    private Parsed<Pinned> scenario(JsonNode node, String path) {
        var id = node.path("edition").stringValue();
        var edition = catalog.edition(id);
        if (edition.isEmpty()) {
            var known = catalog.editions().stream().map(SpecEdition::id).toList();
            return invalid(path + ".edition", "there is no edition " + id + " here: " + String.join(" or ", known));
        }
        return switch (new WorkloadReader(KnownNames.of(edition.get())).read(JsonText.of(node.path("workload")))) {
            case Parsed.Invalid<Workload>(var problems) ->
                new Parsed.Invalid<>(problems.stream()
                        .map(problem ->
                                new Problem(path + ".workload" + problem.path().substring(1), problem.message()))
                        .toList());
            case Parsed.Valid<Workload>(var workload) -> {
                var row = node.path("row").stringValue();
                var plan = new Planner(edition.get(), catalog.prices()).plan(workload);
                yield plan.evaluation(row).isEmpty()
                        ? invalid(path + ".row", "its plan has no row " + row)
                        : new Parsed.Valid<>(new Pinned(node.path("name").stringValue(), workload, id, row));
            }
        };
    }

    private static Parsed<Pinned> invalid(String path, String message) {
        return new Parsed.Invalid<>(List.of(new Problem(path, message)));
    }
}
