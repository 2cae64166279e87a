package dev.efsplanner.cli;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.report.Column;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `presets`: the workloads to begin with.
@Command(
        name = "presets",
        mixinStandardHelpOptions = true,
        header = "List the workloads that come with the planner.",
        description = "%nEach is a word that plan takes in place of a file.%n",
        footer = {
            "",
            "Examples:",
            "  efs-planner presets",
            "  efs-planner presets --format json",
            "  efs-planner plan jenkins"
        })
final class PresetsCommand implements Subcommand {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default) or json; json has the whole workload of each.")
    private String format;

    PresetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        Choice.of(spec.commandLine(), "format", format, List.of("table", "json"));
        var presets = Presets.bundled();
        console.print(format.equals("json") ? json(presets) : table(presets));
        return ExitCode.DONE;
    }

    private static String table(List<Preset> presets) {
        return Column.table(List.of(
                new Column(List.of("Preset"), texts(presets, Preset::id), false),
                new Column(List.of("Workload"), texts(presets, Preset::title), false),
                new Column(List.of("Region"), texts(presets, p -> p.workload().region()), false),
                new Column(
                        List.of("Stored"),
                        texts(presets, p -> p.workload().storage().total().toString()),
                        true)));
    }

    private static List<String> texts(List<Preset> presets, Function<Preset, String> text) {
        return presets.stream().map(text).toList();
    }

    private static String json(List<Preset> presets) {
        var root = NODES.objectNode().put("format", "efs-planner/presets/1");
        var array = root.putArray("presets");
        presets.forEach(preset -> array.add(json(preset)));
        return JsonText.of(root);
    }

    private static JsonNode json(Preset preset) {
        var node = NODES.objectNode()
                .put("id", preset.id())
                .put("title", preset.title())
                .put("story", preset.story());
        var sources = node.putArray("sources");
        preset.sources()
                .forEach(source -> sources.addObject()
                        .put("title", source.title())
                        .put("url", source.url().orElse(null)));
        if (preset.published().isEmpty()) node.putNull("published");
        preset.published()
                .ifPresent(p -> node.putObject("published")
                        .put("emptyDays", p.emptyDays())
                        .put("words", p.words()));
        var marks = node.putObject("marks");
        preset.marks()
                .forEach((path, mark) ->
                        marks.putObject(path).put("mark", mark.basis().name()).put("note", mark.note()));
        node.set("workload", WorkloadWriter.tree(preset.workload()));
        return node;
    }
}
