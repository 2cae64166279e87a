package dev.efsplanner.export;

import dev.efsplanner.spec.SpecEdition;
import java.util.List;

/// A plan file that was read again.
///
/// @param edition to plan with: the file's where this planner has it
/// @param notes what differs from when it was exported, a sentence each
public record Reopened(PlanFile file, SpecEdition edition, List<String> notes) {
    public Reopened {
        notes = List.copyOf(notes);
    }
}
