package dev.efsplanner.spec;

/// The readings an edition settles.
///
/// @param creditsEarnedBySizeBelowFloor below 20.48 GiB credits still earn at 50 KiB/s per GiB, not at the floor
/// @param clientLimitOnUnmeteredBytes the per-client limit counts bytes as the client sees them, not discounted
/// @param metadataCountsTowardIops metadata operations count as reads or writes against the IOPS quota
/// @param clientLimitPerFileSystem a client that mounts several file systems has its limit once for each of them
public record Assumptions(
        Assumption creditsEarnedBySizeBelowFloor,
        Assumption clientLimitOnUnmeteredBytes,
        Assumption metadataCountsTowardIops,
        Assumption clientLimitPerFileSystem) {}
