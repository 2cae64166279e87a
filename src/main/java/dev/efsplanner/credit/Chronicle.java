package dev.efsplanner.credit;

import java.util.ArrayList;
import java.util.List;

/// A course written down point by point: the computed points, and which stretches of them repeat.
final class Chronicle {
    /// Points `from` to `to` happen `times` times, each `seconds` later than the one before, with `creditStep` MiB more
    /// credit and `queueStep` MiB more waiting.
    private record Block(int from, int to, long times, double seconds, double creditStep, double queueStep) {
        Point point(Track track, int index, long repetition) {
            return track.point(index, repetition * seconds, repetition * creditStep, repetition * queueStep);
        }
    }

    private final Track track = new Track();
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart;

    void beginBlock() {
        if (track.size() > blockStart) blocks.add(new Block(blockStart, track.size(), 1, 0, 0, 0));
        blockStart = track.size();
    }

    void add(double now, double credit, double queue, double demand, double permitted, double served) {
        track.add(now, credit, queue, demand, permitted, served);
    }

    /// The block just written happens `times` times more.
    void repeat(long times, double seconds, double creditStep, double queueStep) {
        blocks.add(new Block(blockStart, track.size(), times + 1, seconds, creditStep, queueStep));
        blockStart = track.size();
    }

    void end(double now, double credit, double queue) {
        var before = track.point(track.size() - 1, 0, 0, 0);
        track.add(now, credit, queue, before.demandMibps(), before.permittedMibps(), before.servedMibps());
        beginBlock();
    }

    /// Every point where something changes within the span, plus its two ends.
    List<Point> between(double fromSeconds, double toSeconds) {
        var points = new ArrayList<Point>();
        Point before = null;
        for (var block : blocks) {
            double blockEnd = track.seconds(block.from()) + block.times() * block.seconds();
            if (block.times() > 1 && blockEnd < fromSeconds) {
                before = block.point(track, block.to() - 1, block.times() - 1);
                continue;
            }
            for (long n = 0; n < block.times(); n++) {
                for (int i = block.from(); i < block.to(); i++) {
                    var point = block.point(track, i, n);
                    if (point.seconds() > toSeconds) {
                        if (before != null && before.seconds() < toSeconds)
                            points.add(between(before, point, toSeconds));
                        return points;
                    }
                    if (point.seconds() >= fromSeconds) {
                        if (points.isEmpty() && before != null && point.seconds() > fromSeconds) {
                            points.add(between(before, point, fromSeconds));
                        }
                        points.add(point);
                    }
                    before = point;
                }
            }
        }
        return points;
    }

    /// The state at an instant between two neighbours; rates are those that hold since the earlier one.
    private static Point between(Point a, Point b, double seconds) {
        double share = (seconds - a.seconds()) / (b.seconds() - a.seconds());
        return new Point(
                seconds,
                a.creditMib() + share * (b.creditMib() - a.creditMib()),
                a.queueMib() + share * (b.queueMib() - a.queueMib()),
                a.demandMibps(),
                a.permittedMibps(),
                a.servedMibps());
    }
}
