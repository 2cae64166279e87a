package dev.efsplanner.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The calendar month of month 0, as typed behind `--from`.
final class StartMonth {
    private StartMonth() {}

    static YearMonth of(CommandLine command, String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}")) return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw noMonth(command, text);
        }
        throw noMonth(command, text);
    }

    private static ParameterException noMonth(CommandLine command, String text) {
        return new ParameterException(
                command, "--from must be a month written as YYYY-MM, such as 2026-11, not '" + text + "'");
    }
}
