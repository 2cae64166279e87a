package dev.efsplanner.spec;

/// One Region's throughput quotas for one file system.
///
/// @param code such as `us-east-1`
public record RegionLimits(
        String code,
        String name,
        ReadWrite regionalElastic,
        ReadWrite regionalProvisioned,
        ReadWrite regionalBursting,
        ReadWrite oneZoneElasticAndProvisioned,
        ReadWrite oneZoneBursting) {

    /// The most a file system may read when it only reads, and write when it only writes, MiB/s.
    public record ReadWrite(Figure readMibps, Figure writeMibps) {}

    public ReadWrite of(FileSystemType type, ThroughputMode mode) {
        return switch (type) {
            case REGIONAL ->
                switch (mode) {
                    case ELASTIC -> regionalElastic;
                    case PROVISIONED -> regionalProvisioned;
                    case BURSTING -> regionalBursting;
                };
            case ONE_ZONE ->
                switch (mode) {
                    case ELASTIC, PROVISIONED -> oneZoneElasticAndProvisioned;
                    case BURSTING -> oneZoneBursting;
                };
        };
    }
}
