package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.CreditEngine;
import dev.efsplanner.credit.Cycle;
import dev.efsplanner.credit.Point;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.SpecEdition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The courses of one demand, each followed once: for every row with the same supply, for sizing and for judging.
final class Courses {
    private record Run(Cycle cycle, Supply supply, double startMib, double horizonSeconds) {
        Optional<CreditCourse> within(double delaySeconds, SpecEdition edition) {
            return CreditEngine.within(cycle, supply.allowances(edition), startMib, horizonSeconds, delaySeconds);
        }

        CreditCourse whole(SpecEdition edition) {
            return CreditEngine.run(cycle, supply.allowances(edition), startMib, horizonSeconds);
        }
    }

    private record Within(Run run, double delaySeconds) {}

    /// With the limits themselves: padding may lift the burst rate to where they bear.
    private record Sought(Within unpadded, double readLimitMibps, double writeLimitMibps) {}

    private final Week week;
    private final Map<Run, CreditCourse> followed = new HashMap<>();
    private final Set<Within> late = new HashSet<>();
    private final Map<Sought, Optional<DataSize>> paddings = new HashMap<>();

    Courses(Week week) {
        this.week = week;
    }

    CreditCourse course(Supply supply, Row row) {
        if (supply.isFixed() && servedAtOnce(supply, row)) return atOnce(supply, row);
        return followed.computeIfAbsent(run(supply, row), run -> run.whole(row.edition()));
    }

    /// Whether no work waits longer than this.
    boolean serves(Supply supply, Row row, double delaySeconds) {
        if (servedAtOnce(supply, row)) return true;
        var run = run(supply, row);
        var known = Optional.ofNullable(followed.get(run));
        if (known.isPresent()) return known.get().longestDelaySeconds() <= delaySeconds;
        var within = new Within(run, delaySeconds);
        if (late.contains(within)) return false;
        var course = run.within(delaySeconds, row.edition());
        course.ifPresentOrElse(served -> followed.put(run, served), () -> late.add(within));
        return course.isPresent();
    }

    /// The padding that is found for this supply under these limits; searched for once.
    Optional<DataSize> padding(Supply supply, Row row, double delaySeconds, Supplier<Optional<DataSize>> search) {
        var key = new Sought(
                new Within(run(supply, row), delaySeconds),
                row.limits().readMibps().value(),
                row.limits().writeMibps().value());
        if (!paddings.containsKey(key)) paddings.put(key, search.get());
        return paddings.get(key);
    }

    private Run run(Supply supply, Row row) {
        return new Run(
                week.cycle(row, supply.mostMibps(row.edition())),
                supply,
                row.workload().startingCredit().mib(),
                row.workload().horizonSeconds());
    }

    /// True where the peak needs no credits and the Region's limit bears every mix.
    private boolean servedAtOnce(Supply supply, Row row) {
        return week.load().busiest().meteredMibps() <= supply.leastMibps(row.edition())
                && week.fullest().dataPath(row.limits()).demand() <= 1;
    }

    private CreditCourse atOnce(Supply supply, Row row) {
        double horizon = row.workload().horizonSeconds();
        double most = supply.mostMibps(row.edition());
        var busiest = week.load().busiest();
        double demand = busiest.meteredMibps();
        boolean known = week.unlimited(row, most) && week.cycleSeconds() <= horizon;
        return new ServedAtOnce(
                horizon,
                known ? Optional.of(new Point(busiest.startSeconds(), 0, 0, demand, most, demand)) : Optional.empty(),
                () -> run(supply, row).whole(row.edition()));
    }
}
