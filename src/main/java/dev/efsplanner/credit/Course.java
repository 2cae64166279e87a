package dev.efsplanner.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// A course as the engine writes it down: the computed points, and which stretches of them repeat.
final class Course implements CreditCourse {
    /// Points `from` to `to` happen `times` times, each `seconds` later than the one before, with `creditStep` MiB more
    /// credit and `queueStep` MiB more waiting.
    private record Block(int from, int to, long times, double seconds, double creditStep, double queueStep) {
        Point point(Track track, int index, long repetition) {
            return track.point(index, repetition * seconds, repetition * creditStep, repetition * queueStep);
        }
    }

    private final Track track = new Track();
    private final List<Block> blocks = new ArrayList<>();
    private final Waiting waiting = new Waiting();
    private final boolean credits;
    private final double horizon;
    private int blockStart;
    private double emptyAt = Double.NaN;
    private double lowest;
    private double throttled;
    private double queueAtHorizon;
    private double earned;
    private double asked;
    private double netFirstCycle;
    private double peakUse = -1;
    private int peakIndex;

    Course(boolean credits, double horizon, double startMib) {
        this.credits = credits;
        this.horizon = horizon;
        this.lowest = startMib;
    }

    void beginBlock() {
        if (track.size() > blockStart) blocks.add(new Block(blockStart, track.size(), 1, 0, 0, 0));
        blockStart = track.size();
        waiting.beginCycle();
    }

    void add(
            double now,
            double credit,
            double queue,
            double demand,
            double permitted,
            double served,
            double length,
            boolean waits,
            double earn) {
        if (length <= 0) return;
        double use = demand / permitted;
        if (use > peakUse) {
            peakUse = use;
            peakIndex = track.size();
        }
        track.add(now, credit, queue, demand, permitted, served);
        lowest = Math.min(lowest, credit);
        earned += earn * length;
        asked += demand * length;
        if (waits) {
            throttled += length;
            waiting.advance(now, length, demand, served);
        }
    }

    void empty(double now) {
        if (Double.isNaN(emptyAt)) emptyAt = now;
        lowest = 0;
    }

    void drained() {
        waiting.drained();
    }

    void endFirstCycle() {
        netFirstCycle = earned - asked;
    }

    /// The block just written happens `times` times more.
    void repeat(long times, double seconds, double creditStep, double lowInNext, double throttledEach) {
        blocks.add(new Block(blockStart, track.size(), times + 1, seconds, creditStep, 0));
        blockStart = track.size();
        lowest = Math.min(lowest, Math.min(lowInNext, lowInNext + (times - 1) * creditStep));
        throttled += times * throttledEach;
    }

    /// The block just written happens `times` times more, with work waiting throughout.
    void repeatBacklog(long times, double seconds, double queueStep) {
        blocks.add(new Block(blockStart, track.size(), times + 1, seconds, 0, queueStep));
        blockStart = track.size();
        throttled += times * seconds;
        waiting.repeat(times, seconds);
    }

    void end(double now, double credit, double queue) {
        int last = track.size() - 1;
        var before = track.point(last, 0, 0, 0);
        track.add(now, credit, queue, before.demandMibps(), before.permittedMibps(), before.servedMibps());
        beginBlock();
        queueAtHorizon = queue;
        lowest = Math.min(lowest, credit);
    }

    @Override
    public boolean hasCredits() {
        return credits;
    }

    @Override
    public OptionalDouble emptyAtSeconds() {
        return Double.isNaN(emptyAt) ? OptionalDouble.empty() : OptionalDouble.of(emptyAt);
    }

    @Override
    public double lowestMib() {
        return lowest;
    }

    @Override
    public double throttledSeconds() {
        return throttled;
    }

    @Override
    public double longestDelaySeconds() {
        return waiting.longestSeconds();
    }

    @Override
    public double queueAtHorizonMib() {
        return queueAtHorizon;
    }

    @Override
    public Point peak() {
        return track.point(peakIndex, 0, 0, 0);
    }

    @Override
    public double netMibPerCycle() {
        return netFirstCycle;
    }

    @Override
    public double horizonSeconds() {
        return horizon;
    }

    @Override
    public List<Point> points(double fromSeconds, double toSeconds) {
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
