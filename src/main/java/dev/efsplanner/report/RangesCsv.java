package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Prospect;
import dev.efsplanner.plan.Spread;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The columns that the comparison for spreadsheets has beside the others when the workload has ranges.
final class RangesCsv {
    static final List<String> HEADER = List.of(
            "Fits in (% of weight)",
            "Largest regret (USD)",
            "Lowest monthly cost (USD)",
            "Highest monthly cost (USD)",
            "Lowest headroom (%)",
            "Highest headroom (%)",
            "Credits run out at the earliest (day)",
            "Credits run out at the latest (day)");

    private RangesCsv() {}

    static List<String> cells(Evaluation row) {
        return row.spread().map(RangesCsv::cells).orElse(Collections.nCopies(HEADER.size(), ""));
    }

    private static List<String> cells(Spread spread) {
        var credits = spread.creditsEmptyAfterDays();
        return List.of(
                Numbers.plain(100 * spread.fitsWeight()),
                usd(spread.worst().flatMap(Prospect::regret)),
                usd(spread.monthlyCost().map(e -> e.lowest())),
                usd(spread.monthlyCost().map(e -> e.highest())),
                percent(spread.headroom().lowest()),
                percent(spread.headroom().highest()),
                credits.map(e -> day(e.lowest())).orElse(""),
                credits.map(e -> day(e.highest())).orElse(""));
    }

    private static String usd(Optional<Money> money) {
        return money.map(m -> m.cents().toPlainString()).orElse("");
    }

    private static String percent(double share) {
        return Double.isInfinite(share) ? Numbers.show(share) : Numbers.plain(100 * share);
    }

    private static String day(OptionalDouble days) {
        return days.isPresent() ? Numbers.plain(days.getAsDouble()) : "never";
    }
}
