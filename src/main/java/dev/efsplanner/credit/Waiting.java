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
        push(seconds + length, arrived[tail - 1] + demand * length);
        while (tail - head > 1 && arrived[head + 1] <= until) {
            head++;
            look(seconds + (arrived[head] - served) / rate - arrivedAt[head]);
        }
        served = until;
        look(seconds + length - arrivalOf(until));
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
