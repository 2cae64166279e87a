package dev.efsplanner.export;

import dev.efsplanner.workload.Problem;
import java.util.List;

/// What became of a wish to export: the files, or why there are none.
public sealed interface Export {
    record Exported(List<SourceFile> files) implements Export {
        public Exported {
            files = List.copyOf(files);
        }
    }

    /// @param problems each names the field and the rule that is broken
    record Refused(List<Problem> problems) implements Export {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("refused without a problem");
        }
    }
}
