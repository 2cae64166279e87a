package dev.efsplanner.chart;

import dev.efsplanner.chart.MarkReadings.Mark;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Frontier.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Where the rows of pinned scenarios stand in cost and headroom.
///
/// @param spots of those that can be drawn
/// @param notes why the others cannot
record PinnedPlaces(List<Contender> pinned, List<Spot> spots, List<String> notes) {
    /// @param index among all that are pinned
    record Spot(Contender one, int index, Place place) {}

    static PinnedPlaces of(List<Contender> pinned) {
        var spots = new ArrayList<Spot>();
        var notes = new ArrayList<String>();
        for (int i = 0; i < pinned.size(); i++) {
            var one = pinned.get(i);
            var place = Frontier.placeOf(one.row());
            if (place.filter(FrontierChart::hasPlace).isPresent()) spots.add(new Spot(one, i, place.get()));
            else notes.add(one.name() + missing(one, place));
        }
        return new PinnedPlaces(pinned, spots, notes);
    }

    private static String missing(Contender one, Optional<Place> place) {
        if (one.row().outcome().isEmpty()) return " is not possible";
        return place.map(found -> found.headroom() > 0 ? ": nothing loads it" : ": it can do nothing of what it is to")
                .orElse(": price missing");
    }

    void draw(Frame frame, ChartStyle style, Function<Place, Line> line) {
        for (var spot : spots)
            frame.places(
                    spot.one().name(),
                    line.apply(spot.place()),
                    PinnedLines.shape(spot.index()),
                    PinnedLines.colour(style, spot.index()),
                    Measure.COST);
    }

    List<Mark> marks(FrontierFacts facts, ToDoubleFunction<Place> x, ToDoubleFunction<Place> y) {
        return spots.stream()
                .map(spot -> {
                    double across = x.applyAsDouble(spot.place());
                    double up = y.applyAsDouble(spot.place());
                    return new Mark(across, up, spot.one().name(), facts.reading(spot, across, up));
                })
                .toList();
    }
}
