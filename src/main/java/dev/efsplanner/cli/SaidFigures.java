package dev.efsplanner.cli;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Overrides;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--override`: figures and prices that are other numbers for this account.
final class SaidFigures {
    @Option(
            names = "--override",
            paramLabel = "NAME=NUMBER",
            description = "Another number for a published figure or price, such as a granted quota increase;"
                    + " efs-planner spec --region R --names lists them. May be repeated.")
    private List<String> overrides = new ArrayList<>();

    boolean isEmpty() {
        return overrides.isEmpty();
    }

    /// The workload with these in place of, or beside, its own.
    Workload in(Workload workload, CommandLine command, SpecEdition edition) {
        var choices = workload.choices();
        return workload.withChoices(choices.withOverrides(beside(choices.overrides(), command, edition)));
    }

    Overrides beside(Overrides own, CommandLine command, SpecEdition edition) {
        var all = own;
        for (var word : overrides) {
            int equals = word.indexOf('=');
            if (equals < 1)
                throw new ParameterException(
                        command,
                        "--override must be NAME=NUMBER, such as prices.elasticReadGib=0.025, not '" + word + "'");
            var name = word.substring(0, equals).strip();
            all = all.with(name, number(command, edition, name, word.substring(equals + 1)));
        }
        return all;
    }

    private static double number(CommandLine command, SpecEdition edition, String name, String text) {
        return switch (KnownNames.of(edition).figures().read(name, text, "--override " + name)) {
            case Parsed.Invalid<Optional<Object>>(var problems) ->
                throw new ParameterException(command, problems.getFirst().toString());
            case Parsed.Valid<Optional<Object>>(var number) -> (double) number.orElseThrow();
        };
    }
}
