package dev.efsplanner.plan;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/// How months of the outlook are called: `month 7 (June 2027)`, or `month 7` when no start is known.
record MonthNames(Optional<YearMonth> from) {
    String of(int month) {
        return "month " + month
                + from.map(start -> " (" + name(start.plusMonths(month)) + ")").orElse("");
    }

    private static String name(YearMonth month) {
        var name = month.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + month.getYear();
    }
}
