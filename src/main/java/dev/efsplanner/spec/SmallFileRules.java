package dev.efsplanner.spec;

/// How often a task waits for each of its files, and how that scales; AWS publishes none of it as a limit.
///
/// @param createRoundTrips times that creating a small file waits for the write latency (4)
/// @param cloneRoundTrips the same for a file that git writes into a working tree (8)
/// @param untarRoundTrips the same for a file unpacked from an archive (19)
/// @param pageRoundTrips times that reading a file a web page includes waits for the read latency (4)
/// @param sameDirectoryPerSecond the most files created in one directory, each second, with any number of threads (180)
/// @param threadContention by how much each further thread slows all: n threads do `n / (1 + contention × (n − 1))`
/// times the work of one (0.013)
/// @param threadsMeasured the most threads that this was measured with (32)
public record SmallFileRules(
        Figure createRoundTrips,
        Figure cloneRoundTrips,
        Figure untarRoundTrips,
        Figure pageRoundTrips,
        Figure sameDirectoryPerSecond,
        Figure threadContention,
        Figure threadsMeasured) {}
