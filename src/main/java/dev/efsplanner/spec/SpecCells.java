package dev.efsplanner.spec;

import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Figures as AWS's performance page prints them: `250µs`, `900K-2.5M`, `20-60 GiBps`.
final class SpecCells {
    private SpecCells() {}

    static String latency(Optional<Figure> ms) {
        return ms.map(f -> f.value() < 1 ? Numbers.plain(f.value() * 1000) + "µs" : Numbers.plain(f.value()) + "ms")
                .orElse("not published");
    }

    static String iops(IopsFigure figure) {
        double infrequent = figure.infrequent().value();
        double standard = figure.standard().value();
        double onRequest = figure.onRequest().value();
        var quota = infrequent == standard ? count(standard) : count(infrequent) + "-" + count(standard);
        return onRequest == standard ? quota : quota + " (" + count(onRequest) + " on request)";
    }

    /// The least and the most of all these limits.
    static String throughput(List<RegionLimits.ReadWrite> limits, Function<RegionLimits.ReadWrite, Figure> side) {
        var values = limits.stream().mapToDouble(l -> side.apply(l).value()).summaryStatistics();
        return values.getMin() == values.getMax()
                ? gibps(values.getMin()) + " GiBps"
                : gibps(values.getMin()) + "-" + gibps(values.getMax()) + " GiBps";
    }

    static String perClient(ModeFigures mode) {
        double without = mode.perClientMibps().value();
        double with = mode.perClientEfsUtils2Mibps().value();
        var cell = Numbers.plain(with) + " MiBps";
        return with == without ? cell : cell + " (" + Numbers.plain(without) + " without efs-utils 2)";
    }

    private static String count(double operations) {
        if (operations >= 1e6) return Numbers.plain(operations / 1e6) + "M";
        return operations >= 1e3 ? Numbers.plain(operations / 1e3) + "K" : Numbers.plain(operations);
    }

    private static String gibps(double mibps) {
        return Numbers.plain(Math.round(mibps / 1024 * 100) / 100.0);
    }
}
