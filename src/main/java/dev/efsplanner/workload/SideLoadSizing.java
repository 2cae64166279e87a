package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// The numbers of a side load for one workload, and how they came about.
///
/// @param files in the file system: what is stored over the average file
/// @param read what is read of the data in one run, by all who run it
/// @param metadataOps in one run, by all who run it
/// @param layer with these numbers spread over its window, to four digits
public record SideLoadSizing(SideLoad load, double files, DataSize read, double metadataOps, TrafficLayer layer) {
    /// The most a request carries, KiB: see [SideLoadBasis].
    private static final double WITH_EFS_UTILS_2 = 1024;

    private static final double DEFAULT_READ_AHEAD = 128;

    /// Opening and closing a file that is read.
    private static final double OPERATIONS_PER_READ_FILE = 2;

    private static final double KIB_PER_GIB = 1024.0 * 1024;

    public static SideLoadSizing of(SideLoad load, Workload workload) {
        var storage = workload.storage();
        var clients = workload.clients();
        double fileKib = storage.averageFile().kib();
        double files = storage.total().gib() * KIB_PER_GIB / fileKib;
        double readGib = switch (load.reads()) {
            case NOTHING -> 0;
            case CHANGED -> storage.total().gib() * SideLoadBasis.CHANGED_SHARE;
            case HOT -> storage.hot().gib();
            case ALL -> storage.total().gib();
        };
        double times = load.onEveryClient() ? clients.count() : 1;
        double operations = (files + readGib * KIB_PER_GIB / fileKib * OPERATIONS_PER_READ_FILE) * times;
        var request = IoSize.ofKib(Math.min(fileKib, clients.efsUtils2() ? WITH_EFS_UTILS_2 : DEFAULT_READ_AHEAD));
        var layer = new TrafficLayer(
                name(load, workload),
                load.schedule(),
                DataRate.ofMibps(fourDigits(readGib * times * 1024 / load.seconds())),
                DataRate.ZERO,
                request,
                request,
                fourDigits(operations / load.seconds()),
                1);
        return new SideLoadSizing(load, files, DataSize.ofGib(readGib * times), operations, layer);
    }

    /// The workload with these loads beside its own layers, whose ranges stay.
    public static Workload added(Workload workload, List<SideLoad> loads) {
        for (var load : loads) workload = workload.plus(of(load, workload).layer());
        return workload;
    }

    private static String name(SideLoad load, Workload workload) {
        long before = workload.layers().stream()
                .filter(layer -> SideLoad.of(layer).filter(load::equals).isPresent())
                .count();
        return before == 0 ? load.title() : load.title() + " " + (before + 1);
    }

    private static double fourDigits(double value) {
        return new BigDecimal(value).round(new MathContext(4)).doubleValue();
    }
}
