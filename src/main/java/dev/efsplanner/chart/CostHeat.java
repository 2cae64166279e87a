package dev.efsplanner.chart;

import dev.efsplanner.plan.CostMap.Pick;
import dev.efsplanner.quantity.Money;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/// How strongly the cells of a cost map are tinted: the dearer, the stronger, the same step for each doubling of cost.
///
/// @param costs at least one, rising
record CostHeat(List<Money> costs) {
    private static final float WEAKEST = 0.12f;

    // Letters still stand out from it at least 4.5 : 1, in light and in dark.
    private static final float STRONGEST = 0.5f;

    /// From 0, the cheapest there is on the map, to 1, the dearest; in between where there is no price or no
    /// difference.
    double share(Optional<Pick> pick) {
        double least = log(costs.getFirst());
        double span = log(costs.getLast()) - least;
        return span == 0
                ? 0.5
                : pick.flatMap(Pick::monthly)
                        .map(cost -> (log(cost) - least) / span)
                        .orElse(0.5);
    }

    /// A cent is the least that differs from nothing.
    private static double log(Money cost) {
        return Math.log(Math.max(cost.usd().doubleValue(), 0.01));
    }

    static Color tint(Color full, Color ground, double share) {
        return mixed(full, ground, (float) (WEAKEST + share * (STRONGEST - WEAKEST)));
    }

    static Color mixed(Color full, Color ground, float share) {
        return new Color(
                part(full.getRed(), ground.getRed(), share),
                part(full.getGreen(), ground.getGreen(), share),
                part(full.getBlue(), ground.getBlue(), share));
    }

    private static int part(int full, int ground, float share) {
        return Math.round(share * full + (1 - share) * ground);
    }

    /// For those who read the map: `stronger tint, dearer: $2.00 to $128.00 a month`.
    String note() {
        return costs.getFirst().cents().equals(costs.getLast().cents())
                ? "everywhere " + costs.getFirst() + " a month"
                : "stronger tint, dearer: " + costs.getFirst() + " to " + costs.getLast() + " a month";
    }
}
