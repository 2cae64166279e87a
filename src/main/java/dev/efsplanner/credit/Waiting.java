package dev.efsplanner.credit;

import java.util.Arrays;

/// How long work waits, first come first served: the widest horizontal gap between what has arrived and what has been
/// served.
///
/// Both curves are straight between events, so the gap is widest at a corner of one of them; only corners are looked
/// at.
final class Waiting {
    private double[] arrivedAt = new double[16];
    private double[] arrived = new double[16];
    private int head;
    private int tail;
    private double served;
    private double longest;
    private double[] cycleAt = new double[16];
    private double[] cycleArrived = new double[16];
    private int cycleSize;
    private final boolean keeps;
    private double servedBefore;
    private double arrivedBefore;

    /// @param keeps whether cycles may repeat
    Waiting(boolean keeps) {
        this.keeps = keeps;
    }

    double longestSeconds() {
        return longest;
    }

    /// A stretch in which work waits: `demand` arrives and `rate` is served, from `seconds` on.
    void advance(double seconds, double length, double demand, double rate) {
        if (head == tail) {
            served = 0;
            push(seconds, 0);
        }
        double until = served + rate * length;
        double end = seconds + length;
        push(end, arrived[tail - 1] + demand * length);
        if (keeps) keep(arrivedAt[tail - 1], arrived[tail - 1]);
        while (tail - head > 1 && arrived[head + 1] <= until) {
            head++;
            // What came then has waited until the end of the stretch at most: mostly that settles it.
            if (end - arrivedAt[head] > longest) look(seconds + (arrived[head] - served) / rate - arrivedAt[head]);
        }
        served = until;
        if (end - arrivedAt[head] > longest) look(end - arrivalOf(until));
    }

    /// From here on arrivals are kept, in case the cycle repeats.
    void beginCycle() {
        cycleSize = 0;
        servedBefore = served;
        arrivedBefore = head == tail ? 0 : arrived[tail - 1];
    }

    /// The cycle since [#beginCycle()], in which work waited throughout, happens `times` times more.
    ///
    /// Its longest delays are not looked at: with a growing queue a later cycle has longer ones, with a shrinking
    /// queue an earlier one had.
    void repeat(long times, double seconds) {
        double servedEach = served - servedBefore;
        double arrivedEach = arrived[tail - 1] - arrivedBefore;
        int size = cycleSize;
        for (long n = 1; n <= times; n++) {
            for (int i = 0; i < size; i++) push(cycleAt[i] + n * seconds, cycleArrived[i] + n * arrivedEach);
        }
        served += times * servedEach;
        while (tail - head > 1 && arrived[head + 1] <= served) head++;
    }

    /// Nothing waits any more.
    void drained() {
        head = 0;
        tail = 0;
    }

    private double arrivalOf(double amount) {
        if (tail - head == 1) return arrivedAt[head];
        double share = Math.clamp((amount - arrived[head]) / (arrived[head + 1] - arrived[head]), 0, 1);
        return arrivedAt[head] + share * (arrivedAt[head + 1] - arrivedAt[head]);
    }

    private void look(double delay) {
        if (delay > longest) longest = delay;
    }

    private void keep(double seconds, double amount) {
        if (cycleSize == cycleAt.length) {
            cycleAt = Arrays.copyOf(cycleAt, cycleSize * 2);
            cycleArrived = Arrays.copyOf(cycleArrived, cycleSize * 2);
        }
        cycleAt[cycleSize] = seconds;
        cycleArrived[cycleSize++] = amount;
    }

    private void push(double seconds, double amount) {
        if (tail == arrived.length) {
            if (head > arrived.length / 2) {
                System.arraycopy(arrived, head, arrived, 0, tail - head);
                System.arraycopy(arrivedAt, head, arrivedAt, 0, tail - head);
                tail -= head;
                head = 0;
            } else {
                arrived = Arrays.copyOf(arrived, tail * 2);
                arrivedAt = Arrays.copyOf(arrivedAt, tail * 2);
            }
        }
        arrivedAt[tail] = seconds;
        arrived[tail++] = amount;
    }
}
