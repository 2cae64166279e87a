package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import java.util.Optional;

/// The instances that mount the file system.
///
/// @param count distinct instances, 1 or more (workers on one instance share its limits)
/// @param threadsEach requests an instance keeps in flight, 1 or more
/// @param nic what one instance's network carries; empty when it is not the limit
/// @param efsUtils2 mounts with amazon-efs-utils 2.0 or newer, or the EFS CSI driver
/// @param outsideZoneShare share of the clients in another zone than a One Zone file system, 0 to 1
public record Clients(int count, int threadsEach, Optional<DataRate> nic, boolean efsUtils2, double outsideZoneShare) {
    public Clients {
        if (count < 1) throw new IllegalArgumentException("count must be 1 or more, not " + count);
        if (threadsEach < 1) throw new IllegalArgumentException("threadsEach must be 1 or more, not " + threadsEach);
        if (!(outsideZoneShare >= 0 && outsideZoneShare <= 1)) {
            throw new IllegalArgumentException("outsideZoneShare must be 0 to 1, not " + outsideZoneShare);
        }
    }
}
