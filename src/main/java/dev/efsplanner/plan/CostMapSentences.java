package dev.efsplanner.plan;

import dev.efsplanner.plan.CostMap.Cell;
import dev.efsplanner.plan.CostMap.Pick;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// A cost map in words: what is cheapest now, how much of the map each throughput mode takes, and where the cheapest
/// changes along either axis.
record CostMapSentences(CostMap map) {
    private static final String NOTHING = "nothing meets the needs";

    List<String> all() {
        var sentences = new ArrayList<String>();
        sentences.add("Now " + map.now().best().map(CostMapSentences::named).orElse(NOTHING) + ".");
        sentences.add(shares());
        costs().ifPresent(sentences::add);
        sentences.add(along(map.across(), map::acrossAt, at -> map.cell(at, middle())));
        sentences.add(along(map.up(), map::upAt, at -> map.cell(middle(), at)));
        long fits = map.cells().stream().filter(cell -> cell.row().fits()).count();
        sentences.add(map.row().title() + " meets the needs in "
                + Numbers.percent((double) fits / map.cells().size()) + " of the map.");
        return sentences;
    }

    private int middle() {
        return map.factors().size() / 2;
    }

    private static String named(Pick pick) {
        return pick.configuration().title() + " is the cheapest that meets the needs"
                + (pick.configuration().padding().gib() > 0
                        ? ", and only with dummy data, at "
                        : " without dummy data, at ")
                + pick.monthly().map(usd -> usd + " a month").orElse("a price that is not known");
    }

    private String shares() {
        var counts = new TreeMap<CheapestKind, Integer>();
        map.cells().forEach(cell -> counts.merge(CheapestKind.of(cell), 1, Integer::sum));
        var parts = counts.entrySet().stream()
                .map(entry -> entry.getKey().label() + " in "
                        + Numbers.percent(
                                (double) entry.getValue() / map.cells().size()))
                .toList();
        return "Cheapest over the whole map: " + String.join(", ", parts) + ".";
    }

    private Optional<String> costs() {
        var costs = map.costs();
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of("It costs " + costs.getFirst() + " to " + costs.getLast() + " a month over the map.");
    }

    /// With all else as it stands.
    private String along(MapInput input, IntFunction<String> place, IntFunction<Cell> cell) {
        var text = new StringBuilder("Along ").append(input.label()).append(": ");
        var before = Optional.<CheapestKind>empty();
        for (int at = 0; at < map.factors().size(); at++) {
            var here = CheapestKind.of(cell.apply(at));
            if (before.filter(here::equals).isEmpty())
                text.append(before.isEmpty() ? "" : ", ")
                        .append(here.label())
                        .append(" from ")
                        .append(place.apply(at));
            before = Optional.of(here);
        }
        return text.append('.').toString();
    }
}
