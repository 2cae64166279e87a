package dev.efsplanner.workload;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonPaths;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.json.JsonText;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import dev.efsplanner.workload.Preset.Basis;
import dev.efsplanner.workload.Preset.Mark;
import dev.efsplanner.workload.Preset.Published;
import dev.efsplanner.workload.Preset.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads preset files; every number of the workload must be marked, so that none passes for a measured one unseen.
public final class PresetReader {
    static final String SCHEMA = "preset-1";

    private static final String WORKLOAD = "$.workload";

    private final WorkloadReader workloads;

    public PresetReader(KnownRegions regions) {
        workloads = new WorkloadReader(regions);
    }

    /// @param text of a whole preset file
    public Parsed<Preset> read(String text) {
        return switch (JsonSchemas.read(text, SCHEMA)) {
            case CheckedJson.Refused(var faults) ->
                new Invalid<>(faults.stream()
                        .map(fault -> new Problem(fault.path(), fault.message()))
                        .toList());
            case CheckedJson.Ok(var root) -> preset(root, workloads.read(JsonText.of(root.path("workload"))));
        };
    }

    /// The same for a file that comes with the planner: tests have held it to its schema, the window need not wait for
    /// it.
    Parsed<Preset> readBundled(String text) {
        return switch (JsonDocument.read(text)) {
            case CheckedJson.Refused(var faults) -> throw new IllegalStateException(faults.toString());
            case CheckedJson.Ok(var root) -> preset(root, workloads.parse(root.path("workload")));
        };
    }

    private static Parsed<Preset> preset(JsonNode root, Parsed<Workload> parsed) {
        return switch (parsed) {
            case Invalid<Workload>(var problems) ->
                new Invalid<>(problems.stream().map(PresetReader::inPreset).toList());
            case Valid<Workload>(var workload) -> {
                var problems = marking(root);
                yield problems.isEmpty() ? new Valid<>(preset(root, workload)) : new Invalid<>(problems);
            }
        };
    }

    private static Problem inPreset(Problem problem) {
        return new Problem(WORKLOAD + problem.path().substring(JsonPaths.ROOT.length()), problem.message());
    }

    private static List<Problem> marking(JsonNode root) {
        var numbers = new LinkedHashSet<String>();
        collectNumbers(root.path("workload"), JsonPaths.ROOT, numbers);
        var problems = new ArrayList<Problem>();
        for (var path : numbers) {
            if (!root.path("marks").has(path)) {
                problems.add(inPreset(new Problem(path, "has no mark: add one under marks, M, D or A")));
            }
        }
        for (var path : root.path("marks").propertyNames()) {
            if (!numbers.contains(path)) {
                problems.add(new Problem(JsonPaths.field("$.marks", path), "marks no number of the workload"));
            }
        }
        return problems;
    }

    private static void collectNumbers(JsonNode node, String path, Set<String> numbers) {
        if (node.isNumber()) numbers.add(path);
        node.properties().forEach(p -> collectNumbers(p.getValue(), JsonPaths.field(path, p.getKey()), numbers));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) collectNumbers(node.get(i), JsonPaths.entry(path, i), numbers);
        }
    }

    private static Preset preset(JsonNode root, Workload workload) {
        return new Preset(
                root.path("id").stringValue(),
                root.path("title").stringValue(),
                root.path("story").stringValue(),
                StreamSupport.stream(root.path("sources").spliterator(), false)
                        .map(s -> new Reference(s.path("title").stringValue(), optional(s, "url")))
                        .toList(),
                root.has("published") ? Optional.of(published(root.path("published"))) : Optional.empty(),
                marks(root.path("marks")),
                workload);
    }

    private static Published published(JsonNode node) {
        return new Published(
                node.path("emptyDays").intValue(), node.path("words").stringValue());
    }

    private static Map<String, Mark> marks(JsonNode node) {
        var marks = new LinkedHashMap<String, Mark>();
        node.properties()
                .forEach(entry -> marks.put(
                        entry.getKey(),
                        new Mark(
                                Basis.valueOf(entry.getValue().path("mark").stringValue()),
                                optional(entry.getValue(), "note").orElse(""))));
        return marks;
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).stringValue(null));
    }
}
