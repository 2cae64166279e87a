package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Axis;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/// How sure a row is, in words.
record SpreadSentence(Spread spread) {
    String text() {
        if (spread.fits() == 0) return "Falls short in " + all() + ".";
        var text = new StringBuilder("Fits in ").append(fits()).append(sized());
        if (spread.best() == scenarios().size())
            return text.append("; the best choice in each.").toString();
        text.append("; the best choice in ").append(spread.best() == 0 ? "none" : String.valueOf(spread.best()));
        spread.worst()
                .filter(Prospect::isRegretted)
                .ifPresent(worst -> text.append("; at worst it costs ")
                        .append(worst.regret().orElseThrow())
                        .append(" a month more than the best choice (")
                        .append(worst.scenario().words())
                        .append(')'));
        return text.append('.').toString();
    }

    private String fits() {
        if (spread.fits() == scenarios().size()) return all();
        return spread.fits() + " of " + scenarios().size() + " scenarios (" + Numbers.percent(spread.fitsWeight())
                + " by weight), not with " + String.join(", nor with ", shortIn());
    }

    /// What the planner sizes to each scenario, where that makes a difference.
    private String sized() {
        var provisioned = spread.provisioned()
                .filter(Extent::spans)
                .map(e -> " (Provisioned sized to each, " + e.lowest() + " to " + e.highest() + ")");
        var padding = spread.padding();
        return provisioned.orElse(
                padding.spans()
                        ? " (padding sized to each, " + padding.lowest() + " to " + padding.highest() + ")"
                        : "");
    }

    /// The scenarios it falls short in; where those are all that share a level of an axis, just that.
    private List<String> shortIn() {
        var missed = spread.prospects().stream()
                .filter(p -> !p.fits())
                .map(Prospect::scenario)
                .toList();
        var rest = new ArrayList<>(missed);
        var words = new ArrayList<String>();
        for (var axis : Axis.values()) {
            for (var level : Level.values()) {
                var alike = scenarios().stream()
                        .filter(s -> s.levels().get(axis) == level)
                        .toList();
                if (alike.size() > 1 && missed.containsAll(alike)) {
                    words.add(axis.code() + " " + level.code());
                    rest.removeAll(alike);
                }
            }
        }
        rest.forEach(scenario -> words.add(scenario.words()));
        return words;
    }

    private List<Scenario> scenarios() {
        return spread.prospects().stream().map(Prospect::scenario).toList();
    }

    private String all() {
        return "all " + scenarios().size() + " scenarios";
    }
}
