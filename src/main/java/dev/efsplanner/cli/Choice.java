package dev.efsplanner.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A word on the command line that must be one of a few; another is wrong usage, and the message names them all.
final class Choice {
    private Choice() {}

    /// @param what the word stands for, such as `edition`
    static String of(CommandLine command, String what, String word, List<String> known) {
        if (known.contains(word)) return word;
        throw unknown(command, what, word, known);
    }

    static <T> T of(CommandLine command, String what, String word, List<String> known, Optional<T> found) {
        return found.orElseThrow(() -> unknown(command, what, word, known));
    }

    private static ParameterException unknown(CommandLine command, String what, String word, List<String> known) {
        return new ParameterException(
                command, "Unknown " + what + " '" + word + "': choose one of " + String.join(", ", known));
    }
}
