package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;

/// One named load on the file system while its schedule is on.
///
/// @param read data the application reads, before any metering
/// @param metadataOpsPerSecond operations that carry no data (open, stat, create …)
/// @param metadataReadShare share of them that only read metadata, 0 to 1
public record TrafficLayer(
        String name,
        Schedule schedule,
        DataRate read,
        DataRate write,
        IoSize readSize,
        IoSize writeSize,
        double metadataOpsPerSecond,
        double metadataReadShare) {
    public TrafficLayer {
        if (!(metadataOpsPerSecond >= 0) || Double.isInfinite(metadataOpsPerSecond)) {
            throw new IllegalArgumentException("metadataOpsPerSecond must be 0 or more, not " + metadataOpsPerSecond);
        }
        if (!(metadataReadShare >= 0 && metadataReadShare <= 1)) {
            throw new IllegalArgumentException("metadataReadShare must be 0 to 1, not " + metadataReadShare);
        }
    }

    public double readOps() {
        return readSize.opsPerSecond(read);
    }

    public double writeOps() {
        return writeSize.opsPerSecond(write);
    }

    public double metadataReadOps() {
        return metadataOpsPerSecond * metadataReadShare;
    }

    public double metadataWriteOps() {
        return metadataOpsPerSecond - metadataReadOps();
    }
}
