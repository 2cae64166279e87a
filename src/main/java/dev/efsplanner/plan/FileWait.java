package dev.efsplanner.plan;

/// How long a file task waits for each file, and what more threads bring.
///
/// The waiting itself is Little's law: one thread does one file every `round trips × latency`. Further threads slow
/// each other, which bends the measured curve: `n / (1 + contention × (n − 1))` times the work of one thread.
///
/// @param roundTrips times that a thread waits for each file
/// @param latencyMs each time, best case
/// @param contention by how much each further thread slows all, 0 or more and below 1
/// @param measuredThreads the most threads that the curve was measured with
public record FileWait(double roundTrips, double latencyMs, double contention, int measuredThreads) {
    /// What one thread waits for one file.
    public double secondsPerFile() {
        return roundTrips * latencyMs / 1000;
    }

    /// Files a second, never fewer with more threads.
    public double filesPerSecond(int threads) {
        return threads / (1 + contention * (threads - 1)) / secondsPerFile();
    }
}
