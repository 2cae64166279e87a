package dev.efsplanner.cli;

import dev.efsplanner.document.CopiedText;
import dev.efsplanner.intake.Judged;
import dev.efsplanner.intake.Sample;
import dev.efsplanner.intake.SetupReader;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lint`: what is wrong with a set-up that somebody copied, and whether it carries a workload.
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        header = "Check a set-up that was copied from somewhere.",
        description = {
            "%nReads AWS CLI commands, the answer of aws efs describe-file-systems, Terraform, CloudFormation or CDK code;"
                    + " says what is set up and lists what does not run, cannot be mounted, is unsafe, or costs or"
                    + " misleads. With a workload: how the set-up does for it, and what would be recommended. Defects are"
                    + " an answer: the exit code is 0 whatever is found. JSON follows assets/schema/lint-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner lint setup.sh",
            "  efs-planner lint main.tf ray-small",
            "  aws efs describe-file-systems | efs-planner lint - workload.json",
            "  efs-planner lint template.yaml workload.json --format json"
        })
final class LintCommand implements Subcommand {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "What was copied, or - for standard input.")
    private String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORKLOAD",
            description = "What it is to carry: a workload file, - for standard input, a preset or an export.")
    private Optional<String> workload;

    @Mixin
    private PlanningOptions options;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table (the default) or json.")
    private String format;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json"));
        if (file.equals(STANDARD_INPUT)
                && workload.filter(STANDARD_INPUT::equals).isPresent())
            throw new ParameterException(command, "Standard input can be read only once: name it once");
        return switch (read()) {
            case Parsed.Invalid<Sample>(var problems) -> {
                problems.forEach(problem -> console.problem(file + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Parsed.Valid<Sample>(var sample) ->
                workload.map(word -> options.use(
                                word,
                                console,
                                command,
                                (planner, valid, _) -> print(sample, Optional.of(Judged.of(sample, planner, valid)))))
                        .orElseGet(() -> print(sample, Optional.empty()));
        };
    }

    private int print(Sample sample, Optional<Judged> judged) {
        console.print(format.equals("json") ? LintJson.of(sample, judged) : LintText.of(sample, judged));
        return ExitCode.DONE;
    }

    private Parsed<Sample> read() {
        return switch (text()) {
            case Parsed.Invalid<String>(var problems) -> new Parsed.Invalid<>(problems);
            case Parsed.Valid<String>(var text) -> SetupReader.read(text);
        };
    }

    private Parsed<String> text() {
        try {
            return file.equals(STANDARD_INPUT) ? CopiedText.of(console.in()) : CopiedText.of(Path.of(file));
        } catch (InvalidPathException _) {
            return new Parsed.Invalid<>(List.of(new Problem("$", "does not exist")));
        }
    }
}
