package dev.efsplanner.spec;

/// @param minMibps the least that can be provisioned, MiB/s (1)
/// @param maxMibps the most the API takes, MiB/s (3414)
/// @param includedGibPerMibps how many GiB in Standard include 1 MiB/s without charge (20)
/// @param lockHours how long an amount cannot be lowered, nor the mode left, after a change, hours (24)
public record ProvisionedRules(Figure minMibps, Figure maxMibps, Figure includedGibPerMibps, Figure lockHours) {
    ProvisionedRules withMaxMibps(Figure other) {
        return new ProvisionedRules(minMibps, other, includedGibPerMibps, lockHours);
    }
}
