package dev.efsplanner.report;

import dev.efsplanner.plan.Answer;
import dev.efsplanner.plan.GoalAnswers;
import java.util.stream.Collectors;

/// What came out of asking backwards, for a terminal or a mail: each question with its answer.
public final class GoalText {
    private GoalText() {}

    public static String of(GoalAnswers found) {
        var text = new StringBuilder(Visible.of(found.workload().name())).append('\n');
        text.append("Region ")
                .append(found.workload().region())
                .append(" · spec edition ")
                .append(found.edition())
                .append(" · prices as of ")
                .append(found.pricesDate())
                .append('\n');
        found.answers().forEach(answer -> text.append('\n').append(text(answer)));
        text.append("\nAssumed\n");
        found.notes().forEach(note -> text.append("  - ").append(note).append('\n'));
        return text.toString();
    }

    private static String text(Answer answer) {
        return answer.goal().title() + ": " + answer.shown() + "\n  " + answer.sentence() + "\n"
                + answer.rivals().stream()
                        .map(rival -> "  - " + rival.sentence() + "\n")
                        .collect(Collectors.joining());
    }
}
