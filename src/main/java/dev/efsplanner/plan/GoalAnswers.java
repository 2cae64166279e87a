package dev.efsplanner.plan;

import dev.efsplanner.workload.Workload;
import java.util.List;

/// A workload asked backwards.
///
/// @param workload as asked about: each range at what is likely, the budget asked for among its needs
/// @param notes what every reader must know
public record GoalAnswers(
        Workload workload, String edition, String pricesDate, List<Answer> answers, List<String> notes) {
    public GoalAnswers {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }
}
