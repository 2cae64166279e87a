package dev.efsplanner.report;

import dev.efsplanner.plan.Answer;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.Rival;
import dev.efsplanner.plan.Shortfall;
import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// One line for each answer for spreadsheets: RFC 4180, a header row, plain numbers with a decimal point.
public final class GoalCsv {
    private static final List<String> HEADER = List.of(
            "Goal", "Question", "Found", "Value", "Unit", "Last date", "Row", "Cost (USD)", "Binding", "Answer");

    private GoalCsv() {}

    public static String of(GoalAnswers found) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(HEADER);
            for (var answer : found.answers()) csv.printRecord(cells(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Answer answer) {
        var value = answer.value();
        return List.of(
                answer.goal().code(),
                answer.goal().title(),
                answer.found().code(),
                value.isPresent() ? Numbers.plain(value.getAsDouble()) : "",
                answer.unit(),
                answer.lastDate().map(Object::toString).orElse(""),
                answer.row().map(Evaluation::id).orElse(""),
                answer.row()
                        .flatMap(Evaluation::outcome)
                        .flatMap(outcome -> outcome.cost().monthly())
                        .map(usd -> usd.cents().toPlainString())
                        .orElse(""),
                answer.binding().map(Shortfall::kind).map(Shortfall.Kind::code).orElse(""),
                answer.sentence(),
                answer.rivals().stream().map(Rival::sentence).collect(Collectors.joining(" ")));
    }
}
