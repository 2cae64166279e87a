package dev.efsplanner.spec;

import java.util.Optional;

/// Published figures of one type, performance mode and throughput mode.
///
/// @param readLatencyMs best-case first-byte read latency in ms; empty when AWS publishes no number (Max I/O)
/// @param writeLatencyMs best-case first-byte write latency in ms; empty when AWS publishes no number
/// @param perClientMibps one client's reads and writes together, MiB/s
/// @param perClientEfsUtils2Mibps the same for a client with amazon-efs-utils 2.0 or newer, or the EFS CSI driver
public record ModeFigures(
        FileSystemType type,
        PerformanceMode performanceMode,
        ThroughputMode throughputMode,
        Optional<Figure> readLatencyMs,
        Optional<Figure> writeLatencyMs,
        IopsFigure readIops,
        IopsFigure writeIops,
        Figure perClientMibps,
        Figure perClientEfsUtils2Mibps) {}
