package dev.efsplanner.ui.session;

import dev.efsplanner.workload.Schedule.Always;
import dev.efsplanner.workload.Schedule.Weekly;
import dev.efsplanner.workload.WeekLayer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The week as seven rows of 24 hours, with each layer as blocks that stack to the rate demanded.
///
/// @param blocks by layer, then by day
public record WeekPicture(List<Block> blocks) {
    /// A layer whose rate is small beside the others can still be seen and grasped.
    private static final double LEAST_HEIGHT = 0.45;

    /// A stretch of a layer within one day.
    ///
    /// @param from hours since midnight
    /// @param begins whether the layer begins here, rather than going on from the day before
    /// @param ends whether the layer ends here, rather than going on on the next day
    public record Block(
            WeekLayer layer, DayOfWeek day, double from, double to, boolean begins, boolean ends, List<Piece> pieces) {
        public Block {
            pieces = List.copyOf(pieces);
        }
    }

    /// A part of a block beside which nothing changes; heights are shares of the row.
    public record Piece(double from, double to, double bottom, double top) {}

    /// A block before it is stacked.
    private record Span(WeekLayer layer, DayOfWeek day, double from, double to, boolean begins, boolean ends) {
        boolean holds(double hour) {
            return from <= hour && hour < to;
        }
    }

    public WeekPicture {
        blocks = List.copyOf(blocks);
    }

    public static WeekPicture of(List<WeekLayer> layers) {
        var spans = layers.stream().flatMap(layer -> spans(layer).stream()).toList();
        double most = Stream.of(DayOfWeek.values())
                .flatMap(day -> cuts(spans, day).stream().map(hour -> on(spans, day, hour)))
                .mapToDouble(WeekPicture::total)
                .max()
                .orElse(0);
        return new WeekPicture(
                spans.stream().map(span -> block(span, spans, most)).toList());
    }

    /// The block at a point.
    ///
    /// @param height share of the row, from below
    public Optional<Block> at(DayOfWeek day, double hour, double height) {
        return blocks.stream()
                .filter(block -> block.day == day
                        && block.pieces.stream()
                                .anyMatch(piece -> piece.from <= hour
                                        && hour <= piece.to
                                        && piece.bottom <= height
                                        && height <= piece.top))
                .findFirst();
    }

    private static List<Span> spans(WeekLayer layer) {
        var spans = new ArrayList<Span>();
        switch (layer.schedule()) {
            case Always() -> {
                for (var day : DayOfWeek.values()) spans.add(new Span(layer, day, 0, 24, false, false));
            }
            case Weekly(var days, var start, var hours) -> {
                for (var day : days) {
                    double from = start.toSecondOfDay() / 3600.0;
                    double left = hours;
                    for (int later = 0; left > 0; later++) {
                        double to = Math.min(24, from + left);
                        spans.add(new Span(layer, day.plus(later), from, to, later == 0, from + left <= 24));
                        left -= to - from;
                        from = 0;
                    }
                }
            }
        }
        return merged(spans);
    }

    /// Where one day's span reaches into the next day's, the layer is simply on.
    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        var inOrder = Comparator.comparing(Span::day).thenComparing(Span::from);
        spans.stream().sorted(inOrder).forEach(span -> {
            var last = merged.isEmpty() ? span : merged.getLast();
            if (merged.isEmpty() || last.day != span.day || last.to < span.from) {
                merged.add(span);
            } else {
                var longer = span.to >= last.to ? span : last;
                merged.set(
                        merged.size() - 1,
                        new Span(last.layer, last.day, last.from, longer.to, last.begins, longer.ends));
            }
        });
        return merged;
    }

    private static Block block(Span span, List<Span> all, double most) {
        var pieces = new ArrayList<Piece>();
        var cuts = new ArrayList<>(cuts(all, span.day));
        cuts.add(24.0);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (!span.holds(cuts.get(i))) continue;
            var on = on(all, span.day, cuts.get(i));
            double sum = on.stream().mapToDouble(other -> height(other, most)).sum();
            double scale = sum > 1 ? 1 / sum : 1;
            double bottom = on.subList(0, on.indexOf(span)).stream()
                    .mapToDouble(other -> height(other, most) * scale)
                    .sum();
            pieces.add(new Piece(cuts.get(i), cuts.get(i + 1), bottom, bottom + height(span, most) * scale));
        }
        return new Block(span.layer, span.day, span.from, span.to, span.begins, span.ends, pieces);
    }

    private static double height(Span span, double most) {
        return most == 0
                ? LEAST_HEIGHT
                : Math.max(LEAST_HEIGHT, span.layer.rate().mibps() / most);
    }

    private static List<Span> on(List<Span> spans, DayOfWeek day, double hour) {
        return spans.stream()
                .filter(span -> span.day == day && span.holds(hour))
                .toList();
    }

    private static double total(List<Span> on) {
        return on.stream().mapToDouble(span -> span.layer.rate().mibps()).sum();
    }

    /// The hours of a day at which a layer begins or ends, in order; midnight is one.
    private static TreeSet<Double> cuts(List<Span> spans, DayOfWeek day) {
        var cuts = new TreeSet<Double>(List.of(0.0));
        spans.stream().filter(span -> span.day == day).forEach(span -> {
            cuts.add(span.from);
            if (span.to < 24) cuts.add(span.to);
        });
        return cuts;
    }
}
