package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.credit.Allowances;
import dev.efsplanner.credit.CreditEngine;
import dev.efsplanner.credit.RateSegment;
import dev.efsplanner.quantity.DataSize;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/// The obvious way to size: halve, and follow the whole course anew for each number.
final class PlainSearch {
    private final Row row;
    private final List<RateSegment> cycle;

    PlainSearch(Row row) {
        this.row = row;
        double idle =
                row.pathShare(row.week().load().readMibps(), row.week().load().writeMibps());
        this.cycle = row.week().stream()
                .map(segment -> {
                    double path = row.pathShare(segment);
                    double limit = path > 0
                            ? segment.meteredMibps() / path
                            : idle > 0
                                    ? row.week().load().meteredMibps() / idle
                                    : row.limits().writeMibps().value();
                    return new RateSegment(segment.seconds(), segment.meteredMibps(), limit);
                })
                .toList();
    }

    Optional<DataSize> padding() {
        if (padded(0)) return Optional.empty();
        double perGib = row.edition().burst().baselineKibpsPerGib().value() / 1024;
        double enough = Math.ceil(Math.max(1, peak() / perGib - row.standard().gib()));
        return padded(enough) ? Optional.of(DataSize.ofGib(smallest(0, enough, this::padded))) : Optional.empty();
    }

    /// The smallest amount up to one that carries the peak at once; without what the size earns beyond it.
    double amount(double least) {
        double enough = Math.max(least, Math.ceil(peak() / (1 + 1e-9)));
        return fixed(least) ? least : smallest(least, enough, this::fixed);
    }

    private static double smallest(double tooLittle, double enough, DoublePredicate serves) {
        double low = tooLittle, high = enough;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (serves.test(middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    private double peak() {
        return cycle.stream().mapToDouble(RateSegment::demandMibps).max().orElseThrow();
    }

    private boolean padded(double gib) {
        int days = row.grows() ? row.workload().horizonDays() : 1;
        return serves(Allowances.of(IntStream.range(0, days)
                .mapToObj(day -> BurstRates.of(row.standardOn(day).plus(DataSize.ofGib(gib)), row.edition())
                        .allowance())
                .toList()));
    }

    private boolean fixed(double mibps) {
        return serves(Allowances.always(Allowance.fixed(mibps)));
    }

    private boolean serves(Allowances allowances) {
        var workload = row.workload();
        double allowed = workload.needs().maxDelayHours() * 3600;
        var course =
                CreditEngine.run(cycle, allowances, workload.startingCredit().mib(), workload.horizonSeconds());
        return course.longestDelaySeconds() <= (allowed > 0 ? allowed + 1 : 0);
    }
}
