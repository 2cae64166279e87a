package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;

/// P6 and P7: limits that another throughput rate does not lift.
final class LimitWarnings {
    /// Published latencies are the best case, so half full on paper may be full in life. Our choice.
    private static final double CONCURRENCY_NEAR = 0.5;

    /// Files below this are small: AWS itself bills them as so much in IA, KiB.
    private static final double SMALL_KIB = Tiers.STEP_KIB;

    /// AWS's advice for the metric PercentIOLimit, and the alarm our exports set.
    static final double NEAR = 0.8;

    private LimitWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        latency(warnings, row);
        iops(warnings, row);
        if (row.row().configuration().performance() == PerformanceMode.MAX_IO) {
            warnings.add(new Warning(
                    Pain.IOPS_LIMIT,
                    "Max I/O is a previous generation mode with higher latency and without the metric PercentIOLimit;"
                            + " AWS advises General Purpose. It cannot be changed later."));
        }
    }

    /// P6, raised when concurrency is the fullest limit and at least half full, or when small files make waiting
    /// the work: `average file < 128 KiB, metadata ≥ half of all operations, and at the worst moment at least one
    /// operation always in flight` (Little's law: operations × latency). Where a file task takes
    /// long, its own seconds take the place of that guess: [FileTaskWarning].
    private static void latency(List<Warning> warnings, Findings row) {
        var fullest = row.worst().getFirst();
        if (fullest.dimension() == Dimension.CONCURRENCY && fullest.share() >= CONCURRENCY_NEAR) {
            warnings.add(new Warning(
                    Pain.LATENCY_BOUND,
                    "The limit here is latency: " + Numbers.show(fullest.demand()) + " operations are in flight at the"
                            + " busiest moment and the clients keep " + Numbers.show(fullest.capacity())
                            + ". Another throughput mode will not help: raise parallelism, spread directories, batch"
                            + " files, or use EBS or FSx."));
            FileTaskWarning.add(warnings, row);
            return;
        }
        if (FileTaskWarning.add(warnings, row)) return;
        var load = row.load();
        var file = row.row().workload().storage().averageFile();
        if (file.kib() >= SMALL_KIB || load.metadataOps() == 0 || load.metadataOps() < load.dataOps()) return;
        if (inFlight(row) < 1) return;
        warnings.add(new Warning(
                Pain.LATENCY_BOUND,
                "Files of " + file + " on average, and "
                        + Numbers.percent(load.metadataOps() / (load.metadataOps() + load.dataOps()))
                        + " of the operations are metadata: each waits for a round trip"
                        + row.row()
                                .figures()
                                .writeLatencyMs()
                                .map(write -> " (writes " + Numbers.show(write.value()) + " ms at best)")
                                .orElse("")
                        + ", so one task goes no faster in another throughput mode. Raise parallelism, spread"
                        + " directories, or batch files."));
    }

    private static double inFlight(Findings row) {
        for (var use : row.worst()) if (use.dimension() == Dimension.CONCURRENCY) return use.demand();
        return 0;
    }

    /// P7, raised at 80 % of the IOPS quota: `readOps/Imax_r + writeOps/Imax_w ≥ 0.8`, metadata counted as the
    /// edition says. Names Elastic first where its quota is higher, then what a quota increase can bring.
    private static void iops(List<Warning> warnings, Findings row) {
        double share = row.share(Dimension.IOPS);
        if (share < NEAR) return;
        var figures = row.row().figures();
        warnings.add(new Warning(
                Pain.IOPS_LIMIT,
                "The busiest moment takes " + Numbers.percent(share) + " of the IOPS quota ("
                        + quota(
                                figures.readIops().standard().value(),
                                figures.writeIops().standard().value())
                        + "); AWS advises to act from " + Numbers.percent(NEAR) + " on." + wayOut(row, figures)));
    }

    private static String wayOut(Findings row, ModeFigures figures) {
        var elastic = row.row()
                .edition()
                .figures(FileSystemType.REGIONAL, PerformanceMode.GENERAL_PURPOSE, ThroughputMode.ELASTIC)
                .orElseThrow();
        double read = elastic.readIops().standard().value();
        double write = elastic.writeIops().standard().value();
        if (read > figures.readIops().standard().value()
                && write > figures.writeIops().standard().value()) {
            return " Regional Elastic has " + quota(read, write) + ".";
        }
        double moreRead = figures.readIops().onRequest().value();
        double moreWrite = figures.writeIops().onRequest().value();
        boolean more = moreRead > figures.readIops().standard().value()
                || moreWrite > figures.writeIops().standard().value();
        return more ? " A quota increase can bring " + quota(moreRead, moreWrite) + "." : "";
    }

    private static String quota(double read, double write) {
        return Numbers.show(read) + " reads or " + Numbers.show(write) + " writes a second";
    }
}
