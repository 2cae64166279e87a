package dev.efsplanner.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The traffic of one cycle (a week) as segments in which nothing changes; they cover the cycle without gaps.
public record Demand(List<Segment> segments) {
    public static final double WEEK_SECONDS = 604_800;

    /// @param startSeconds since the cycle began (Monday 00:00)
    /// @param layers what is on throughout this segment; empty when idle
    public record Segment(double startSeconds, double seconds, List<TrafficLayer> layers) {
        public Segment {
            layers = List.copyOf(layers);
        }
    }

    public Demand {
        segments = segments instanceof Samples ? segments : List.copyOf(segments);
    }

    /// Traffic that was measured over a week, a year or any other time; its first sample counts as Monday 00:00.
    public static Demand measured(Rates rates) {
        return new Demand(new Samples(rates));
    }

    /// The columns of traffic that was measured; empty for what was made from layers.
    public Optional<Rates> measured() {
        return segments instanceof Samples samples ? Optional.of(samples.rates) : Optional.empty();
    }

    public double cycleSeconds() {
        var last = segments.getLast();
        return last.startSeconds() + last.seconds();
    }

    /// Cuts the week wherever a layer begins or ends and adds up what is on in between.
    public static Demand ofWeek(List<TrafficLayer> layers) {
        var spans = layers.stream().map(layer -> Span.of(layer.schedule())).toList();
        var cuts = new TreeSet<Double>(List.of(0.0, WEEK_SECONDS));
        spans.forEach(of -> of.forEach(span -> {
            cuts.add(span.from());
            cuts.add(span.to());
        }));
        var segments = new ArrayList<Segment>();
        double from = 0;
        for (double to : cuts.tailSet(0.0, false)) {
            var on = new ArrayList<TrafficLayer>();
            double middle = (from + to) / 2;
            for (int i = 0; i < layers.size(); i++) {
                for (var span : spans.get(i)) {
                    if (!span.holds(middle)) continue;
                    on.add(layers.get(i));
                    break;
                }
            }
            segments.add(new Segment(from, to - from, on));
            from = to;
        }
        return new Demand(segments);
    }

    /// A stretch of the week, cut at the week's end so that `from < to` always.
    private record Span(double from, double to) {
        boolean holds(double seconds) {
            return from <= seconds && seconds < to;
        }

        static List<Span> of(Schedule schedule) {
            return switch (schedule) {
                case Schedule.Always() -> List.of(new Span(0, WEEK_SECONDS));
                case Schedule.Weekly(var days, var start, var hours) -> {
                    var spans = new ArrayList<Span>();
                    for (var day : days) {
                        double from = day.ordinal() * 86_400.0 + start.toNanoOfDay() / 1e9;
                        double to = from + hours * 3600;
                        spans.add(new Span(from, Math.min(to, WEEK_SECONDS)));
                        if (to > WEEK_SECONDS) spans.add(new Span(0, to - WEEK_SECONDS));
                    }
                    yield spans;
                }
            };
        }
    }
}
