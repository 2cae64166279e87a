package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What a cell of the comparison says of a figure's reach over all scenarios.
final class RangeCell {
    private static final String PERCENT = " %";

    private RangeCell() {}

    /// `$120.00–$980.00`; empty for figures that are not shown with a range, and where both ends look the same.
    static Optional<String> of(Metric metric, Spread spread) {
        return switch (metric) {
            case VERDICT -> fits(spread);
            case MONTHLY_COST -> spread.monthlyCost().flatMap(extent -> text(extent, Object::toString));
            case HEADROOM -> text(spread.headroom(), Numbers::percent);
            case UTILISATION -> text(spread.peakUtilisation(), Numbers::percent);
            case PROVISIONED -> spread.provisioned().flatMap(extent -> text(extent, r -> Numbers.show(r.mibps())));
            case CREDITS_OUT -> spread.creditsEmptyAfterDays().flatMap(extent -> text(extent, RangeCell::day));
            default -> Optional.empty();
        };
    }

    /// Where the verdict is not the same in all scenarios.
    private static Optional<String> fits(Spread spread) {
        if (spread.fits() == 0 || spread.fits() == spread.prospects().size()) return Optional.empty();
        boolean likely = spread.prospects().stream().anyMatch(p -> p.scenario().isLikely() && p.fits());
        return Optional.of((likely ? "in " : "fits in ") + Numbers.percent(spread.fitsWeight()));
    }

    static String day(OptionalDouble days) {
        return days.isPresent() ? "day " + Numbers.show(Math.floor(days.getAsDouble() * 10) / 10) : "never";
    }

    private static <T> Optional<String> text(Extent<T> extent, Function<T, String> show) {
        var lowest = show.apply(extent.lowest());
        var highest = show.apply(extent.highest());
        if (lowest.equals(highest)) return Optional.empty();
        boolean percents = lowest.endsWith(PERCENT) && highest.endsWith(PERCENT);
        return Optional.of(
                (percents ? lowest.substring(0, lowest.length() - PERCENT.length()) : lowest) + "–" + highest);
    }
}
