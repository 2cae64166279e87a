package dev.efsplanner.plan;

import dev.efsplanner.spec.MeteringRules;
import dev.efsplanner.workload.TrafficLayer;
import java.util.ArrayList;

/// What one layer asks for while it is on, in every way AWS counts; terms that are 0 are left out.
record LayerFormulas(MeteringRules rules) {
    static Formula reads(TrafficLayer layer) {
        return typed("reads", layer.read().mibps(), "MiB/s");
    }

    static Formula writes(TrafficLayer layer) {
        return typed("writes", layer.write().mibps(), "MiB/s");
    }

    static Formula data(TrafficLayer layer) {
        return reads(layer).plus(writes(layer));
    }

    /// @param metadata whether metadata operations count
    static Formula readOps(TrafficLayer layer, boolean metadata) {
        var terms = new ArrayList<Formula>();
        if (layer.readOps() > 0) terms.add(readRequests(layer));
        if (metadata && layer.metadataReadOps() > 0) terms.add(metadataReads(layer));
        return Formula.sum(terms);
    }

    static Formula writeOps(TrafficLayer layer, boolean metadata) {
        var terms = new ArrayList<Formula>();
        if (layer.writeOps() > 0) terms.add(writeRequests(layer));
        if (metadata && layer.metadataWriteOps() > 0) terms.add(metadataWrites(layer));
        return Formula.sum(terms);
    }

    /// Against limits and credits, MiB/s.
    Formula metered(TrafficLayer layer) {
        var least = Formula.of(Operand.of("least request", rules.minRequestKib()));
        var terms = new ArrayList<Formula>();
        if (layer.readOps() > 0) {
            var divisor = Formula.of(Operand.of("read divisor", rules.readDivisor()));
            terms.add(
                    readRequests(layer).times(Formula.max(least, readSize(layer).over(divisor))));
        }
        if (layer.writeOps() > 0) terms.add(writeRequests(layer).times(Formula.max(least, writeSize(layer))));
        if (layer.metadataOpsPerSecond() > 0)
            terms.add(metadata(layer).times(Formula.of(Operand.of("metadata size", rules.metadataKib()))));
        return kibToMib(terms);
    }

    /// On the Elastic bill, MiB/s.
    Formula billedReads(TrafficLayer layer) {
        var terms = new ArrayList<Formula>();
        if (layer.readOps() > 0) terms.add(readRequests(layer).times(billed(readSize(layer))));
        if (layer.metadataReadOps() > 0) terms.add(metadataReads(layer).times(billedMetadata()));
        return kibToMib(terms);
    }

    Formula billedWrites(TrafficLayer layer) {
        var terms = new ArrayList<Formula>();
        if (layer.writeOps() > 0) terms.add(writeRequests(layer).times(billed(writeSize(layer))));
        if (layer.metadataWriteOps() > 0) terms.add(metadataWrites(layer).times(billedMetadata()));
        return kibToMib(terms);
    }

    private Formula billed(Formula size) {
        var step = Formula.of(Operand.of("billed step", rules.elasticStepKib()));
        var least = Formula.of(Operand.of("least billed", rules.elasticMinDataKib()));
        return Formula.max(least, Formula.ceil(size.over(step)).times(step));
    }

    private Formula billedMetadata() {
        return Formula.of(Operand.of("billed metadata", rules.elasticMetadataKib()));
    }

    private static Formula kibToMib(ArrayList<Formula> terms) {
        return terms.isEmpty() ? Formula.number(0) : Formula.sum(terms).over(1024);
    }

    private static Formula readRequests(TrafficLayer layer) {
        return reads(layer).times(1024).over(readSize(layer));
    }

    private static Formula writeRequests(TrafficLayer layer) {
        return writes(layer).times(1024).over(writeSize(layer));
    }

    private static Formula readSize(TrafficLayer layer) {
        return typed("read size", layer.readSize().kib(), "KiB");
    }

    private static Formula writeSize(TrafficLayer layer) {
        return typed("write size", layer.writeSize().kib(), "KiB");
    }

    private static Formula metadata(TrafficLayer layer) {
        return typed("metadata ops", layer.metadataOpsPerSecond(), "1/s");
    }

    private static Formula metadataReads(TrafficLayer layer) {
        return metadata(layer).times(typed("metadata read share", layer.metadataReadShare(), "1"));
    }

    private static Formula metadataWrites(TrafficLayer layer) {
        return metadata(layer).minus(metadataReads(layer));
    }

    private static Formula typed(String name, double value, String unit) {
        return Formula.of(Operand.typed(name, value, unit));
    }
}
