package dev.efsplanner.quantity;

/// A first-byte latency, held in milliseconds; never negative.
public record Latency(double ms) implements Comparable<Latency> {
    public Latency {
        Finite.atLeastZero(ms, "a latency in ms");
    }

    public static Latency ofMs(double ms) {
        return new Latency(ms);
    }

    @Override
    public int compareTo(Latency other) {
        return Double.compare(ms, other.ms);
    }

    /// Under a millisecond in µs, as AWS prints it: `250 µs`, `2.7 ms`.
    @Override
    public String toString() {
        return ms < 1 && ms > 0 ? Numbers.show(ms * 1000) + " µs" : Numbers.show(ms) + " ms";
    }
}
