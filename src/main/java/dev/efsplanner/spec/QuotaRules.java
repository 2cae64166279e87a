package dev.efsplanner.spec;

/// Quotas of an account.
///
/// @param fileSystemsPerRegion how many file systems an account may have in a Region by default (1,000)
public record QuotaRules(Figure fileSystemsPerRegion) {}
