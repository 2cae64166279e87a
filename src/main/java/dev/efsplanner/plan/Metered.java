package dev.efsplanner.plan;

import dev.efsplanner.spec.MeteringRules;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.ArrayList;

/// One segment of the week in the numbers AWS counts.
///
/// @param meteredMibps against limits and credits: `writes + reads/3 + metadata`, each request at least 4 KiB
/// @param billedReadMibps on the Elastic bill: each data request at least 32 KiB then in 1 KiB steps, metadata 4 KiB
/// @param readOps reads a second, without metadata
record Metered(
        double startSeconds,
        double seconds,
        double readMibps,
        double writeMibps,
        double readOps,
        double writeOps,
        double metadataReadOps,
        double metadataWriteOps,
        double meteredMibps,
        double billedReadMibps,
        double billedWriteMibps) {

    static Week of(Demand demand, SpecEdition edition) {
        var rules = edition.metering();
        if (demand.measured().isPresent())
            return Metering.samples(demand.measured().get(), rules);
        var metered = new ArrayList<Metered>(demand.segments().size());
        for (var segment : demand.segments()) metered.add(of(segment, rules));
        return Metering.columns(metered);
    }

    static Metered of(Demand.Segment segment, MeteringRules rules) {
        double read = 0, write = 0, readOps = 0, writeOps = 0, metaRead = 0, metaWrite = 0;
        double metered = 0, billedRead = 0, billedWrite = 0;
        for (TrafficLayer layer : segment.layers()) {
            read += layer.read().mibps();
            write += layer.write().mibps();
            readOps += layer.readOps();
            writeOps += layer.writeOps();
            metaRead += layer.metadataReadOps();
            metaWrite += layer.metadataWriteOps();
            metered += meteredMibps(layer, rules);
            double metadataKib = rules.elasticMetadataKib().value();
            billedRead +=
                    (layer.readOps() * billedKib(layer.readSize().kib(), rules) + layer.metadataReadOps() * metadataKib)
                            / 1024;
            billedWrite += (layer.writeOps() * billedKib(layer.writeSize().kib(), rules)
                            + layer.metadataWriteOps() * metadataKib)
                    / 1024;
        }
        return new Metered(
                segment.startSeconds(),
                segment.seconds(),
                read,
                write,
                readOps,
                writeOps,
                metaRead,
                metaWrite,
                metered,
                billedRead,
                billedWrite);
    }

    /// The same rates over another stretch of time.
    Metered during(double fromSeconds, double lasting) {
        return new Metered(
                fromSeconds,
                lasting,
                readMibps,
                writeMibps,
                readOps,
                writeOps,
                metadataReadOps,
                metadataWriteOps,
                meteredMibps,
                billedReadMibps,
                billedWriteMibps);
    }

    /// The share of one of so many equal file systems.
    Metered divided(int count) {
        return new Metered(
                startSeconds,
                seconds,
                readMibps / count,
                writeMibps / count,
                readOps / count,
                writeOps / count,
                metadataReadOps / count,
                metadataWriteOps / count,
                meteredMibps / count,
                billedReadMibps / count,
                billedWriteMibps / count);
    }

    /// What one layer counts against limits and credits, MiB/s.
    static double meteredMibps(TrafficLayer layer, MeteringRules rules) {
        double readKib = Math.max(
                rules.minRequestKib().value(),
                layer.readSize().kib() / rules.readDivisor().value());
        double writeKib =
                Math.max(rules.minRequestKib().value(), layer.writeSize().kib());
        return (layer.readOps() * readKib
                        + layer.writeOps() * writeKib
                        + layer.metadataOpsPerSecond() * rules.metadataKib().value())
                / 1024;
    }

    /// A hair above a step is a rounding of that step.
    static double billedKib(double kib, MeteringRules rules) {
        double step = rules.elasticStepKib().value();
        return Math.max(rules.elasticMinDataKib().value(), Math.ceil(kib / step * (1 - 1e-12)) * step);
    }
}
