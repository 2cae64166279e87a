package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.FileRate;
import dev.efsplanner.plan.FileTaskTime;
import dev.efsplanner.plan.FileTaskWords;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The file task on the recommended row, or the best where none is: how long it takes and what each limit allows.
final class FileTaskText {
    private FileTaskText() {}

    /// Empty without a file task.
    static String plain(Plan plan) {
        return row(plan)
                .map(row -> "\nFile task on " + row.configuration().title() + "\n  " + summary(time(row)) + "\n"
                        + rates(time(row))
                                .map(rate -> "  - " + rate.limit().inSentence() + ": "
                                        + Numbers.show(rate.filesPerSecond()) + " files a second\n")
                                .collect(Collectors.joining()))
                .orElse("");
    }

    /// The same with the formulas.
    static String markdown(Plan plan, UnaryOperator<String> escaped) {
        return row(plan)
                .map(row -> "\n## File task on "
                        + escaped.apply(row.configuration().title()) + "\n\n"
                        + escaped.apply(summary(time(row)))
                        + "\n\n| Limited by | Files a second | Formula | Operands |\n| --- | ---: | --- | --- |\n"
                        + rates(time(row)).map(rate -> line(rate, escaped)).collect(Collectors.joining()))
                .orElse("");
    }

    private static String line(FileRate rate, UnaryOperator<String> escaped) {
        var operands = rate.formula().operands().stream()
                .map(o -> o.name() + " = " + Numbers.show(o.value()) + (o.unit().equals("1") ? "" : " " + o.unit()))
                .collect(Collectors.joining("; "));
        return "| " + rate.limit().inSentence() + " | " + Numbers.show(rate.filesPerSecond()) + " | "
                + escaped.apply(rate.formula().text()) + " | " + escaped.apply(operands) + " |\n";
    }

    private static String summary(FileTaskTime time) {
        var later = time.secondsWithoutCredits();
        return FileTaskWords.title(time.task()) + ": " + FileTaskWords.pace(time)
                + (later.isPresent() && later.getAsDouble() > time.seconds()
                        ? "; once burst credits are gone " + FileTaskWords.time(later.getAsDouble())
                        : "")
                + ". Nothing else runs beside it here.";
    }

    private static Stream<FileRate> rates(FileTaskTime time) {
        return time.rates().stream();
    }

    private static Optional<Evaluation> row(Plan plan) {
        return plan.recommendation()
                .evaluation()
                .or(() -> plan.evaluations().stream().findFirst())
                .filter(row -> row.outcome().flatMap(Outcome::fileTask).isPresent());
    }

    private static FileTaskTime time(Evaluation row) {
        return row.outcome().flatMap(Outcome::fileTask).orElseThrow();
    }
}
