package dev.efsplanner.plan;

import dev.efsplanner.plan.Frontier.Place;
import dev.efsplanner.quantity.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Cost against headroom in words: what more headroom costs, and whether the chosen row is worth its price.
final class FrontierSentences {
    private final Frontier frontier;

    private FrontierSentences(Frontier frontier) {
        this.frontier = frontier;
    }

    static List<String> of(Frontier frontier, Optional<Place> chosen) {
        var words = new FrontierSentences(frontier);
        var sentences = new ArrayList<>(words.front());
        chosen.map(words::chosen).ifPresent(sentences::add);
        if (!frontier.unpriced().isEmpty())
            sentences.add("A price is missing, so these are not placed: "
                    + frontier.unpriced().stream()
                            .map(row -> row.configuration().title())
                            .collect(Collectors.joining("; "))
                    + ".");
        return sentences;
    }

    private List<String> front() {
        var front = frontier.fittingFront();
        if (front.isEmpty()) return List.of("No row whose price is known meets the needs.");
        var sentences = new ArrayList<String>();
        sentences.add("Of what meets the needs, nothing costs as little with as much headroom as "
                + (front.size() == 1 ? "this:" : "these, cheapest first:"));
        Place before = front.getFirst();
        for (var place : front) {
            sentences.add(place.row().configuration().title() + beside(before, place));
            before = place;
        }
        return sentences;
    }

    private static String beside(Place before, Place place) {
        if (before != place && before.isBeside(place)) return ": the same.";
        var more = before == place ? "" : ", " + place.monthly().minus(before.monthly()) + " more";
        return " at " + place.monthly() + " a month" + more + ": headroom " + Numbers.percent(place.headroom()) + ".";
    }

    private String chosen(Place place) {
        var title = place.row().configuration().title();
        var whose = place.fits() ? " of what meets the needs" : "";
        return frontier.beating(place)
                .map(better -> title + " is not on the front" + whose + ": "
                        + better.row().configuration().title() + " costs "
                        + (cents(better).compareTo(cents(place)) == 0
                                ? "the same"
                                : place.monthly().minus(better.monthly()) + " less")
                        + " with "
                        + (better.headroom() == place.headroom()
                                ? "the same headroom"
                                : "headroom " + Numbers.percent(better.headroom()) + " instead of "
                                        + Numbers.percent(place.headroom()))
                        + ".")
                .orElseGet(() ->
                        title + " is on the front" + (place.fits() ? whose : " of all rows, but falls short") + ".");
    }

    private static BigDecimal cents(Place place) {
        return place.monthly().cents();
    }
}
