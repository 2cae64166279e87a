package dev.efsplanner.credit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a course comes to, summed up while the engine follows it.
///
/// Its points are only written down, by following it once more, when somebody asks for them: a plan has many courses
/// and a chart shows one.
final class Course implements CreditCourse {
    private final Cycle cycle;
    private final Allowances allowances;
    private final double start;
    private final double horizon;
    private final Waiting waiting;
    private Optional<Chronicle> chronicle = Optional.empty();
    private double emptyAt = Double.NaN;
    private double lowest;
    private double throttled;
    private double creditAtHorizon;
    private double queueAtHorizon;
    private double net;
    private double peakUse = -1;
    private Point peak = new Point(0, 0, 0, 0, 0, 0);
    private int stretches;
    private int strode;
    private long repeated;

    Course(Cycle cycle, Allowances allowances, double startMib, double horizon) {
        this.cycle = cycle;
        this.allowances = allowances;
        this.start = startMib;
        this.horizon = horizon;
        this.lowest = startMib;
        this.waiting = new Waiting(cycle);
    }

    /// A segment of the cycle begins.
    void enter(int segment, double endsAt) {
        waiting.enter(segment, endsAt);
    }

    /// A stretch in which nothing changes.
    void add(
            double now,
            double credit,
            double queue,
            double demand,
            double permitted,
            double served,
            double length,
            boolean waits) {
        stretches++;
        if (mayBePeak(demand, permitted)) peak(now, credit, queue, demand, permitted, served);
        low(credit);
        if (waits) waits(now, length, served);
    }

    /// So many segments were passed without looking for events in them.
    void strode(int segments) {
        strode += segments;
    }

    /// A stretch in which work waits, served at `rate`.
    void waits(double now, double length, double rate) {
        throttled += length;
        waiting.advance(now, length, rate);
    }

    /// False for what is clearly no higher than the peak so far; saves the division.
    boolean mayBePeak(double demand, double permitted) {
        return demand >= peakUse * permitted * (1 - 1e-12);
    }

    void peak(double now, double credit, double queue, double demand, double permitted, double served) {
        double use = demand / permitted;
        if (!(use > peakUse)) return;
        peakUse = use;
        peak = new Point(now, credit, queue, demand, permitted, served);
    }

    void low(double credit) {
        lowest = Math.min(lowest, credit);
    }

    void empty(double now) {
        if (Double.isNaN(emptyAt)) emptyAt = now;
        lowest = 0;
    }

    void drained() {
        waiting.drained();
    }

    /// Earned less asked for over the first cycle.
    void net(double mib) {
        net = mib;
    }

    /// The cycle just followed happens `times` times more.
    void repeat(long times, double creditStep, double lowInNext, double throttledEach) {
        repeated += times;
        lowest = Math.min(lowest, Math.min(lowInNext, lowInNext + (times - 1) * creditStep));
        throttled += times * throttledEach;
    }

    /// The cycle just followed happens `times` times more, with work waiting throughout.
    void repeatBacklog(long times, double seconds, double arrivedEach, double servedEach) {
        repeated += times;
        throttled += times * seconds;
        waiting.repeat(times, seconds, arrivedEach, servedEach);
    }

    void end(double credit, double queue) {
        creditAtHorizon = credit;
        queueAtHorizon = queue;
        low(credit);
    }

    /// What it took to follow the course.
    Effort effort() {
        return new Effort(stretches, strode, repeated);
    }

    @Override
    public boolean hasCredits() {
        return allowances.hasCredits();
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
    public double creditAtHorizonMib() {
        return creditAtHorizon;
    }

    @Override
    public double queueAtHorizonMib() {
        return queueAtHorizon;
    }

    @Override
    public Point peak() {
        return peak;
    }

    @Override
    public double netMibPerCycle() {
        return net;
    }

    @Override
    public double horizonSeconds() {
        return horizon;
    }

    @Override
    public List<Point> points(double fromSeconds, double toSeconds) {
        return chronicle().between(fromSeconds, toSeconds);
    }

    private synchronized Chronicle chronicle() {
        var written = chronicle.orElseGet(() -> CreditEngine.write(cycle, allowances, start, horizon));
        chronicle = Optional.of(written);
        return written;
    }
}
