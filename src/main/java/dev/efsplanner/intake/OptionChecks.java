package dev.efsplanner.intake;

import java.util.Locale;

/// What the AWS CLI refuses before it sends anything: options and words that a command does not have.
final class OptionChecks {
    private final AwsCommand command;
    private final Reading reading;

    private OptionChecks(AwsCommand command, Reading reading) {
        this.command = command;
        this.reading = reading;
    }

    static void of(AwsCommand command, Reading reading) {
        if (CliOptions.of(command.name()).isPresent()) new OptionChecks(command, reading).all();
    }

    private void all() {
        command.strays().forEach(word -> stray(word, word.text()));
        command.options().forEach(this::option);
        boolean elsewhere =
                command.has("cli-input-json") || command.has("cli-input-yaml") || command.has("generate-cli-skeleton");
        if (elsewhere) return;
        for (var option : CliOptions.of(command.name()).orElseThrow()) {
            if (option.required() && !command.has(option.name()))
                refused(
                        command.line(),
                        "aws " + command.name(),
                        "--" + option.name() + " is missing.",
                        "--" + option.name() + " with its value");
        }
    }

    private void option(AwsCommand.Option option) {
        var known = CliOptions.find(command.name(), option.name());
        if (known.isEmpty()) {
            unknown(option);
            return;
        }
        var values = option.values();
        if (known.get().flag() && !values.isEmpty()) {
            boolean off = option.value().equals("false");
            refused(
                    option.line(),
                    option.written(),
                    "--" + option.name() + " is a flag and takes no value: " + option.value()
                            + " is an unknown argument.",
                    "--" + (off ? "no-" : "") + option.name());
        } else if (!known.get().flag() && values.isEmpty()) {
            refused(
                    option.line(),
                    option.written(),
                    "--" + option.name() + " has no value.",
                    "--" + option.name() + " with its value");
        } else if (!known.get().flag() && !known.get().many()) {
            values.stream().skip(1).forEach(word -> stray(word, option.written()));
        }
    }

    private void unknown(AwsCommand.Option option) {
        refused(
                option.line(),
                option.written(),
                "aws " + command.name() + " has no option --" + option.name() + "."
                        + (isType(option.name())
                                ? " A file system is Regional unless --availability-zone-name makes it One Zone."
                                : ""),
                isType(option.name())
                        ? option.value().toUpperCase(Locale.ROOT).contains("ZONE")
                                ? "--availability-zone-name with the zone"
                                : "without it"
                        : "one of " + CliOptions.listed(command.name()));
    }

    private static boolean isType(String name) {
        return name.equals("file-system-type") || name.equals("storage-type") || name.equals("availability");
    }

    private void stray(ShellCommand.Word word, String written) {
        boolean dash = word.text().startsWith("–") || word.text().startsWith("—");
        refused(
                word.line(),
                written,
                word.text() + " is an unknown argument" + (dash ? ": its dash is not two hyphens." : "."),
                dash ? "--" + word.text().replaceFirst("^[–—]+-?", "") : "without it");
    }

    private void refused(int line, String found, String wrong, String right) {
        reading.defect(Severity.DOES_NOT_RUN, line, found, wrong, right, Cited.CLI);
    }
}
