package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;

/// P8, P13 and P16: limits and costs on the clients' side.
final class ClientWarnings {
    /// A client's network figure is often one it only bursts to, and load is seldom spread evenly. Our choice.
    private static final double NETWORK_NEAR = 0.5;

    private ClientWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        for (var use : row.worst()) if (use.dimension() == Dimension.CLIENTS) reach(warnings, row, use);
        outside(warnings, row);
    }

    /// P8, raised when the clients' reach is at least 80 % used and EFS's limit per client makes it: `(reads +
    /// writes) / (clients × limit) ≥ 0.8`. P16, raised when the network of a client is below that limit and at
    /// least half used: `NIC < limit and (reads + writes) / (clients × NIC) ≥ 0.5`.
    private static void reach(List<Warning> warnings, Findings row, Utilisation use) {
        var clients = row.row().workload().clients();
        var figures = row.row().figures();
        double limit = (clients.efsUtils2() ? figures.perClientEfsUtils2Mibps() : figures.perClientMibps()).value();
        double each = use.capacity() / clients.count();
        if (each < limit) {
            if (use.share() >= NETWORK_NEAR) network(warnings, use, each, limit);
        } else if (use.share() >= LimitWarnings.NEAR) {
            double needed = Math.ceil(use.demand() / limit * (1 - 1e-12));
            warnings.add(new Warning(
                    Pain.CLIENT_LIMIT,
                    "One client cannot move more than " + Numbers.show(limit) + " MiB/s, whatever the file system"
                            + " permits: the peak of " + Numbers.show(use.demand()) + " MiB/s needs at least "
                            + Numbers.show(needed) + (needed == 1 ? " client" : " clients")
                            + " with evenly spread load, and there "
                            + (clients.count() == 1 ? "is 1." : "are " + Numbers.show(clients.count()) + ".")
                            + higher(row, limit)));
        }
    }

    private static void network(List<Warning> warnings, Utilisation use, double each, double limit) {
        warnings.add(new Warning(
                Pain.CLIENT_NETWORK,
                "The network of a client carries " + Numbers.show(each) + " MiB/s, less than the " + Numbers.show(limit)
                        + " MiB/s EFS allows it, and is " + Numbers.percent(use.share())
                        + " used at the peak; the file system's metrics do not show it."
                        + (use.share() > 1
                                ? " The peak of " + Numbers.show(use.demand()) + " MiB/s needs at least "
                                        + Numbers.show(Math.ceil(use.demand() / each * (1 - 1e-12)))
                                        + " such clients with evenly spread load."
                                : "")));
    }

    /// Where the highest limit per client is to be had, if not here.
    private static String higher(Findings row, double limit) {
        double highest = row.row()
                .edition()
                .figures(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.ELASTIC)
                .orElseThrow()
                .perClientEfsUtils2Mibps()
                .value();
        return highest > limit
                ? " Regional Elastic with amazon-efs-utils 2 or the EFS CSI driver allows " + Numbers.show(highest)
                        + " MiB/s."
                : "";
    }

    /// P13, raised for One Zone rows when some clients are in another zone: their transfer is `average data × share
    /// × price`, and they lose the file system with its zone.
    private static void outside(List<Warning> warnings, Findings row) {
        double share = row.row().workload().clients().outsideZoneShare();
        if (share == 0 || row.row().configuration().type() == FileSystemType.REGIONAL) return;
        double gib = row.load().dataMibps()
                * share
                * 3600
                * row.row().workload().choices().monthHours()
                / 1024;
        var price = row.price(PriceItem.CROSS_ZONE_TRANSFER);
        warnings.add(new Warning(
                Pain.OUTSIDE_ZONE,
                Numbers.percent(share) + " of the clients are in another zone than the file system: they depend on both"
                        + " zones, and their transfer of " + Numbers.show(gib) + " GiB "
                        + (price.isPresent()
                                ? "costs " + row.afterDiscount(gib * price.getAsDouble()) + " a month."
                                : "a month costs extra.")));
    }
}
