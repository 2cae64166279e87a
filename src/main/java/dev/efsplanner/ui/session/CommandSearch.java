package dev.efsplanner.ui.session;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds commands by what a person remembers of them.
public record CommandSearch(Commands commands) {
    /// What can be done now and has every word that was typed, those that begin with it first.
    public List<Command> find(String typed) {
        var words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return commands.all()
                .filter(command -> command.possible().get())
                .filter(command -> words.stream().allMatch(title(command)::contains))
                .sorted(Comparator.comparing(command -> !title(command).startsWith(String.join(" ", words))))
                .toList();
    }

    private static String title(Command command) {
        return command.plainTitle().toLowerCase(Locale.ROOT);
    }
}
