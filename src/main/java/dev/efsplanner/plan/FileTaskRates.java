package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.IopsFigure;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.FileTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each limit of a row allows a file task: files × round trips ÷ parallelism, and whatever is slower than that.
final class FileTaskRates {
    /// The operand that the permitted rate is.
    static final String PERMITTED = "permitted";

    private static final double KIB_IN_MIB = 1024;

    private final Row row;
    private final FileTask task;
    private final Formula threads;
    private final Formula size;
    private final Formula roundTrips;

    /// A larger file takes several: AWS advises to mount with 1 MiB for each.
    private final Formula requests;

    private FileTaskRates(Row row, FileTask task) {
        this.row = row;
        this.task = task;
        threads = Formula.of(Operand.typed("threads", Math.min(task.threads(), task.files()), "1"));
        size = Formula.of(Operand.typed(
                "file size", row.workload().storage().averageFile().kib(), "KiB"));
        roundTrips = figure("round trips", tripsOfOneFile());
        var largest = new Operand("largest request", KIB_IN_MIB, "KiB", "planner");
        requests = Formula.ceil(size.over(Formula.of(largest)));
    }

    /// Empty without a file task.
    ///
    /// @param provisioned the amount, in Provisioned mode only
    static Optional<FileTaskTime> of(Row row, Throughput throughput, Optional<DataRate> provisioned) {
        return row.workload().fileTask().map(task -> new FileTaskRates(row, task).time(throughput, provisioned));
    }

    private FileTaskTime time(Throughput throughput, Optional<DataRate> provisioned) {
        var rates = new ArrayList<FileRate>(List.of(latency(), iops(), clients(), dataPath()));
        if (task.sameDirectory() && task.work().creates()) {
            var most =
                    figure("most in one directory", row.edition().smallFiles().sameDirectoryPerSecond());
            rates.add(new FileRate(FileLimit.SAME_DIRECTORY, most));
        }
        if (!row.is(ThroughputMode.ELASTIC)) rates.add(metered(throughput.permittedMibps(provisioned)));
        var creditless = throughput.usesCredits(provisioned)
                ? Optional.of(metered(throughput.burst().baseMibps()))
                : Optional.<FileRate>empty();
        var rules = row.edition().smallFiles();
        var wait = new FileWait(
                roundTrips.value(),
                latencyOfOneTrip().value(),
                rules.threadContention().value(),
                (int) rules.threadsMeasured().value());
        return new FileTaskTime(
                task, wait, rates, creditless, row.figures().readLatencyMs().isEmpty());
    }

    /// Little's law, less what threads lose to each other; [FileWait] is the same as arithmetic.
    private FileRate latency() {
        var contention = figure("contention", row.edition().smallFiles().threadContention());
        var others = Formula.number(1).plus(contention.times(threads.minus(Formula.number(1))));
        var perThread = Formula.number(1000).over(roundTrips.times(figure("latency", latencyOfOneTrip())));
        return new FileRate(FileLimit.LATENCY, threads.over(others).times(perThread));
    }

    /// A page only reads. Else creating the file and sending its data count as writes, the other round trips as reads:
    /// were all writes, the measured curve would pass the quota of Bursting.
    private FileRate iops() {
        var all = roundTrips.plus(requests).minus(Formula.number(1));
        var reads = quota("read IOPS quota", row.figures().readIops());
        if (!task.work().creates()) return new FileRate(FileLimit.IOPS, reads.over(all));
        var writes = quota("write IOPS quota", row.figures().writeIops());
        var share = requests.plus(Formula.number(1))
                .over(writes)
                .plus(roundTrips.minus(Formula.number(2)).over(reads));
        return new FileRate(FileLimit.IOPS, Formula.number(1).over(share));
    }

    private FileRate clients() {
        var clients = row.workload().clients();
        var limit = figure(
                "per client",
                clients.efsUtils2()
                        ? row.figures().perClientEfsUtils2Mibps()
                        : row.figures().perClientMibps());
        var each = clients.nic()
                .map(nic -> Formula.min(limit, Formula.of(Operand.typed("network of a client", nic.mibps(), "MiB/s"))))
                .orElse(limit);
        var count = Formula.min(Formula.of(Operand.typed("clients", clients.count(), "1")), threads);
        return new FileRate(
                FileLimit.CLIENTS, count.times(each).times(KIB_IN_MIB).over(size));
    }

    private FileRate dataPath() {
        var limit = task.work().creates()
                ? figure("write limit", row.limits().writeMibps())
                : figure("read limit", row.limits().readMibps());
        return new FileRate(FileLimit.DATA_PATH, limit.times(KIB_IN_MIB).over(size));
    }

    /// The data counts with the least request and, read, at a third; every other round trip as a metadata operation.
    private FileRate metered(double permittedMibps) {
        var rules = row.edition().metering();
        var data = task.work().creates() ? size : size.over(figure("read divisor", rules.readDivisor()));
        var counted = Formula.max(figure("least request", rules.minRequestKib()), data)
                .plus(figure("metadata", rules.metadataKib()).times(roundTrips.minus(Formula.number(1))));
        var permitted = Formula.of(new Operand(PERMITTED, permittedMibps, "MiB/s", "planner"));
        return new FileRate(
                FileLimit.METERED_THROUGHPUT, permitted.times(KIB_IN_MIB).over(counted));
    }

    private Figure tripsOfOneFile() {
        var rules = row.edition().smallFiles();
        return switch (task.work()) {
            case CREATE -> rules.createRoundTrips();
            case CLONE -> rules.cloneRoundTrips();
            case UNTAR -> rules.untarRoundTrips();
            case PAGE -> rules.pageRoundTrips();
        };
    }

    private Figure latencyOfOneTrip() {
        ModeFigures known = row.knownLatencies();
        return (task.work().creates() ? known.writeLatencyMs() : known.readLatencyMs()).orElseThrow();
    }

    private static Formula quota(String name, IopsFigure quota) {
        return figure(name, quota.standard());
    }

    private static Formula figure(String name, Figure figure) {
        return Formula.of(Operand.of(name, figure));
    }
}
