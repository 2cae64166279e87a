package dev.efsplanner.plan;

import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What moves cost and empty date, in words: the largest movers, where the verdict turns, and what has no effect.
record SensitivitySentences(Sensitivity found) {
    private static final int TOLD = 3;
    private static final int NAMED = 6;

    List<String> all() {
        var now = found.now();
        var title = now.configuration().title();
        if (now.outcome().isEmpty()) return List.of(title + " is not possible: " + Rows.reason(now));
        var sentences = new ArrayList<String>();
        sentences.add("Now " + title + " costs " + Rows.price(now) + credits() + ".");
        cost(sentences);
        if (found.hasCredits()) emptyDate(sentences);
        found.moves().stream()
                .flatMap(move -> Stream.of(move.low(), move.high()).flatMap(end -> turn(move, end).stream()))
                .distinct()
                .forEach(sentences::add);
        now.overrides().forEach(overridden -> sentences.add("Overridden: " + overridden.sentence() + "."));
        return sentences;
    }

    private String credits() {
        if (!found.hasCredits()) return "";
        var days = Sensitivity.emptyDays(found.now());
        return days.isPresent() ? ", and its credits run out on " + day(days) : ", and its credits never run out";
    }

    private void cost(List<String> sentences) {
        var moves = found.byCost();
        if (Rows.monthly(found.now()).isEmpty()) return;
        for (var move : moves.stream().limit(TOLD).toList()) {
            sentences.add("Cost: " + input(move) + " makes it " + cost(move.low()) + " to " + cost(move.high())
                    + " a month.");
        }
        sentences.addAll(without("the cost", moves));
    }

    private void emptyDate(List<String> sentences) {
        var moves = found.byEmptyDate();
        for (var move : moves.stream().limit(TOLD).toList()) {
            sentences.add("Empty date: " + input(move) + " makes it "
                    + day(move.low().emptyDays()) + " to " + day(move.high().emptyDays()) + ".");
        }
        sentences.addAll(without("the empty date", moves));
    }

    private List<String> without(String effect, List<Move> moving) {
        if (moving.isEmpty()) return List.of("No input moves " + effect + ".");
        var idle = found.moves().stream().filter(move -> !moving.contains(move)).toList();
        if (idle.isEmpty()) return List.of();
        var names = idle.size() > NAMED
                ? "the " + idle.size() + " other inputs"
                : idle.stream().map(move -> move.lever().label()).collect(Collectors.joining(", "));
        return List.of("No effect on " + effect + ": " + names + ".");
    }

    private static String input(Move move) {
        var lever = move.lever();
        return lever.label() + " at " + lever.shown(move.low().value()) + " to "
                + lever.shown(move.high().value());
    }

    private static String cost(End end) {
        return end.monthly().map(Object::toString).orElse("a price that is not known");
    }

    private static String day(OptionalDouble days) {
        return RangeCell.day(days);
    }

    /// Where the row fits at an end though it does not now, or the other way round.
    private List<String> turn(Move move, End end) {
        if (Rows.fits(end.row()) == Rows.fits(found.now())) return List.of();
        var at = move.lever().label() + " at " + move.lever().shown(end.value());
        return List.of(
                Rows.fits(end.row())
                        ? "With " + at + " it fits."
                        : "With " + at + " it does not fit: " + Rows.reason(end.row()));
    }
}
