package dev.efsplanner.workload;

import java.util.List;

/// What became of a typed or stored text: the value it stands for, or every problem it has.
public sealed interface Parsed<T> {
    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(List<Problem> problems) implements Parsed<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("invalid without a problem");
        }
    }
}
