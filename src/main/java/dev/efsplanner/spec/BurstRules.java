package dev.efsplanner.spec;

/// The burst credit rules, as figures.
///
/// @param baselineKibpsPerGib what each GiB in Standard earns, KiB/s (50)
/// @param floorMibps the least any file system may drive, MiB/s (1)
/// @param burstMibpsPerTib burst rate for each TiB in Standard, MiB/s (100)
/// @param burstMinMibps the least burst rate, MiB/s (100)
/// @param initialCreditTib what a new file system starts with, TiB (2.1)
/// @param capTibPerTib the largest balance for each TiB in Standard, and for the first TiB in any case, TiB (2.1)
public record BurstRules(
        Figure baselineKibpsPerGib,
        Figure floorMibps,
        Figure burstMibpsPerTib,
        Figure burstMinMibps,
        Figure initialCreditTib,
        Figure capTibPerTib) {}
