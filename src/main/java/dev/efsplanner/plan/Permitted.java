package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;

/// The most an application may read when it only reads, and write when it only writes (large requests, no metadata).
///
/// @param baseRead the same once burst credits are gone; equal to `read` without credits
public record Permitted(DataRate read, DataRate write, DataRate baseRead, DataRate baseWrite) {}
