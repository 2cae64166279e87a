package dev.efsplanner.cli;

import dev.efsplanner.document.NamedWorkload;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.SideBySide;
import dev.efsplanner.report.SideBySideCsv;
import dev.efsplanner.report.SideBySideJson;
import dev.efsplanner.report.SideBySideText;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare`: several workloads side by side, a row of each.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Compare workloads side by side.",
        description = {
            "%nPlans each: the inputs that differ, and every metric of a row with its difference from the first one's, in"
                    + " numbers and as better or worse. The window shows the same for pinned scenarios. JSON follows"
                    + " assets/schema/compare-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner compare wordpress jenkins",
            "  efs-planner compare now.json then.json --row regional-gp-elastic",
            "  efs-planner compare now.json then.json later.json --format csv > compared.csv"
        })
final class CompareCommand implements Subcommand {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORKLOAD",
            arity = "2..*",
            description =
                    "Two or more of: a workload file, - for standard input, a preset, or an export. The others are"
                            + " measured by the first.")
    private List<String> workloads;

    @Option(
            names = "--row",
            paramLabel = "ID",
            description = "The row of each; default: of an export its own, else the recommended one.")
    private Optional<String> row;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "The published figures to plan with; default: newest, of an export its own.")
    private Optional<String> edition;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        var catalog = SpecCatalog.bundled();
        var asked = edition.map(word -> new Editions(catalog).chosen(command, Optional.of(word)));
        if (workloads.stream().filter(STANDARD_INPUT::equals).count() > 1)
            throw new ParameterException(command, "Standard input can be read only once: name it once");
        var contenders = new ArrayList<Contender>();
        boolean valid = true;
        for (var word : workloads) {
            switch (new WorkloadArgument(word).open(console.in(), catalog, asked)) {
                case Parsed.Invalid<NamedWorkload>(var problems) -> {
                    problems.forEach(problem -> console.problem(word + ":" + problem));
                    valid = false;
                }
                case Parsed.Valid<NamedWorkload>(var named) -> {
                    var plan = new Planner(named.edition(), catalog.prices()).plan(named.workload());
                    var exported = named.export().map(export -> export.file().row());
                    contenders.add(new Contender(word, plan, row(command, word, plan, exported)));
                }
            }
        }
        if (!valid) return ExitCode.INVALID;
        console.print(text(SideBySide.of(named(contenders), 0)));
        return ExitCode.DONE;
    }

    private Evaluation row(CommandLine command, String word, Plan plan, Optional<String> exported) {
        var rows = plan.evaluations();
        if (row.isPresent() && plan.evaluation(row.get()).isEmpty())
            throw new ParameterException(
                    command,
                    word + " has no row " + row.get() + ": choose one of "
                            + String.join(
                                    ", ", rows.stream().map(Evaluation::id).toList()));
        return row.or(() -> exported)
                .flatMap(plan::evaluation)
                .or(() -> plan.recommendation().evaluation())
                .orElse(rows.getFirst());
    }

    /// Each by the name of its workload; where two are called the same, by what was typed.
    private static List<Contender> named(List<Contender> typed) {
        Set<String> names = new HashSet<>();
        typed.forEach(one -> names.add(one.plan().workload().name()));
        if (names.size() < typed.size()) return typed;
        return typed.stream()
                .map(one -> new Contender(one.plan().workload().name(), one.plan(), one.row()))
                .toList();
    }

    private String text(SideBySide comparison) {
        return switch (format) {
            case "json" -> SideBySideJson.of(comparison);
            case "csv" -> SideBySideCsv.of(comparison);
            default -> SideBySideText.of(comparison);
        };
    }
}
