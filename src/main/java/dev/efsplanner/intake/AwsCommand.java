package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One command of the AWS CLI.
///
/// @param line of the word `aws`
/// @param name service and operation, such as `efs create-file-system`
/// @param strays words that belong to no option
record AwsCommand(int line, String name, List<Option> options, List<ShellCommand.Word> strays) {
    /// @param name without its hyphens
    record Option(String name, int line, List<ShellCommand.Word> values) {
        /// As it can be typed.
        String written() {
            return "--" + name + (values.isEmpty() ? "" : " " + ShellCommand.shown(values));
        }

        /// All values, a blank between them.
        String value() {
            return ShellCommand.shown(values);
        }
    }

    AwsCommand {
        options = List.copyOf(options);
        strays = List.copyOf(strays);
    }

    /// Also behind `sudo`, an assignment or a function that is given the command.
    static Optional<AwsCommand> of(ShellCommand command) {
        var words = command.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals("aws")) return of(words.subList(i, words.size()));
        }
        return Optional.empty();
    }

    private static Optional<AwsCommand> of(List<ShellCommand.Word> words) {
        int at = 1;
        while (at < words.size() && isOption(words.get(at))) {
            var name = words.get(at).text().substring(2);
            at += name.contains("=") || CliOptions.isGlobalFlag(name) ? 1 : 2;
        }
        if (at + 1 >= words.size()) return Optional.empty();
        var name = words.get(at).text() + " " + words.get(at + 1).text();
        var options = new ArrayList<Option>();
        var strays = new ArrayList<ShellCommand.Word>();
        for (int i = at + 2; i < words.size(); i++) {
            var word = words.get(i);
            if (!isOption(word)) strays.add(word);
            else {
                int end = i + 1;
                while (end < words.size() && !isOption(words.get(end))) end++;
                options.add(option(word, words.subList(i + 1, end)));
                i = end - 1;
            }
        }
        return Optional.of(new AwsCommand(words.getFirst().line(), name, options, strays));
    }

    private static boolean isOption(ShellCommand.Word word) {
        return word.text().matches("--[a-z].*");
    }

    private static Option option(ShellCommand.Word word, List<ShellCommand.Word> values) {
        int equals = word.text().indexOf('=');
        if (equals < 0) return new Option(word.text().substring(2), word.line(), List.copyOf(values));
        var all = new ArrayList<ShellCommand.Word>();
        all.add(new ShellCommand.Word(word.text().substring(equals + 1), word.line()));
        all.addAll(values);
        return new Option(word.text().substring(2, equals), word.line(), List.copyOf(all));
    }

    Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    boolean has(String name) {
        return option(name).isPresent();
    }
}
