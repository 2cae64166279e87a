package dev.efsplanner.plan;

import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.ThroughputMode;

/// Which configurations a figure or price bears on, told by its name as overrides name it.
record Concern(String name) {
    boolean of(Configuration configuration) {
        var parts = name.split("\\.");
        return switch (parts[0]) {
            case "modes" -> mode(parts, configuration);
            case "limits" -> limits(parts[1], configuration);
            case "burst" -> configuration.throughput() != ThroughputMode.ELASTIC;
            case "provisioned" -> configuration.throughput() == ThroughputMode.PROVISIONED;
            case "prices" -> price(parts[1], configuration);
            case String _ -> true;
        };
    }

    private static boolean mode(String[] parts, Configuration configuration) {
        return parts[1].equals(configuration.type().code())
                && parts[2].equals(configuration.performance().code())
                && parts[3].equals(configuration.throughput().code());
    }

    private static boolean limits(String kind, Configuration configuration) {
        boolean oneZone = configuration.type() == FileSystemType.ONE_ZONE;
        return switch (configuration.throughput()) {
            case ELASTIC -> kind.equals(oneZone ? "oneZoneElasticAndProvisioned" : "regionalElastic");
            case PROVISIONED -> kind.equals(oneZone ? "oneZoneElasticAndProvisioned" : "regionalProvisioned");
            case BURSTING -> kind.equals(oneZone ? "oneZoneBursting" : "regionalBursting");
        };
    }

    private static boolean price(String key, Configuration configuration) {
        boolean elastic = configuration.throughput() == ThroughputMode.ELASTIC;
        boolean oneZone = configuration.type() == FileSystemType.ONE_ZONE;
        return switch (key) {
            case "elasticReadGib", "elasticWriteGib" -> elastic;
            case "archiveGibMonth", "archiveReadGib", "archiveTieringGib", "iaElasticGibMonth" -> elastic && !oneZone;
            case "iaBurstingProvisionedGibMonth" -> !elastic && !oneZone;
            case "provisionedMibpsMonth" -> configuration.throughput() == ThroughputMode.PROVISIONED;
            case "standardGibMonth" -> !oneZone;
            case "oneZoneStandardGibMonth", "oneZoneIaGibMonth", "crossZoneGib" -> oneZone;
            case String _ -> true;
        };
    }
}
