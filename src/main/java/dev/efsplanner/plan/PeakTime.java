package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The workload with its peak and its mix, lasting shorter or longer: one week for every average-to-peak ratio.
///
/// Below the own ratio each day's traffic keeps its rates and stops earlier; above it the peak takes the place of the
/// rest, from the start of each stretch. At the own ratio it is the workload's own week.
///
/// @param pieces the week cut at every midnight, so that a shorter peak is a shorter peak each day
/// @param peak the segment in which most data moves, as the application sees it
/// @param own average data rate ÷ peak data rate, above 0
record PeakTime(List<Metered> pieces, Metered peak, double averageMibps, double own) {
    private static final double DAY = 86_400;

    /// Empty when no data moves: then there is no ratio.
    static Optional<PeakTime> of(List<Metered> week) {
        var peak = week.getFirst();
        double moved = 0, seconds = 0;
        for (var segment : week) {
            double more = data(segment) - data(peak);
            if (more > 0 || (more == 0 && segment.meteredMibps() > peak.meteredMibps())) peak = segment;
            moved += data(segment) * segment.seconds();
            seconds += segment.seconds();
        }
        if (moved == 0) return Optional.empty();
        double average = moved / seconds;
        return Optional.of(new PeakTime(byDay(week), peak, average, Math.min(1, average / data(peak))));
    }

    double peakMibps() {
        return data(peak);
    }

    /// @param ratio above 0, at most 1
    List<Metered> at(double ratio) {
        var week = new ArrayList<Metered>(2 * pieces.size());
        double busy = ratio < own ? ratio / own : 0;
        double atPeak = ratio > own ? (ratio - own) / (1 - own) : 0;
        for (var piece : pieces) {
            if (ratio == own) week.add(piece);
            else if (ratio < own) split(week, piece, busy, piece, idle());
            else split(week, piece, atPeak, peak, piece);
        }
        return week;
    }

    private static void split(List<Metered> week, Metered piece, double share, Metered first, Metered then) {
        double cut = piece.seconds() * share;
        if (cut > 0) week.add(first.during(piece.startSeconds(), cut));
        double rest = piece.seconds() - cut;
        if (rest > 0) week.add(then.during(piece.startSeconds() + cut, rest));
    }

    private static List<Metered> byDay(List<Metered> week) {
        var pieces = new ArrayList<Metered>();
        for (var segment : week) {
            double from = segment.startSeconds();
            double end = from + segment.seconds();
            while (from < end) {
                double to = Math.min(end, (Math.floor(from / DAY) + 1) * DAY);
                pieces.add(segment.during(from, to - from));
                from = to;
            }
        }
        return pieces;
    }

    private static Metered idle() {
        return new Metered(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static double data(Metered segment) {
        return segment.readMibps() + segment.writeMibps();
    }
}
