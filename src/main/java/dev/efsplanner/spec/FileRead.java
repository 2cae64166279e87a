package dev.efsplanner.spec;

import java.util.List;

/// What became of a spec or price file: the value it holds, or everything that is wrong with it.
public sealed interface FileRead<T> {
    record Good<T>(T value) implements FileRead<T> {}

    record Refused<T>(List<FileFault> faults) implements FileRead<T> {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) throw new IllegalArgumentException("refused without a fault");
        }
    }
}
