package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.CreditEngine;
import dev.efsplanner.credit.Cycle;
import dev.efsplanner.spec.SpecEdition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The courses of one demand, each followed once: for every row with the same supply, for sizing and for judging.
final class Courses {
    /// A limit that lies above all that is ever permitted is none, so rows of different limits may share.
    private record Run(Optional<Cycle> limited, Supply supply, double startMib, double horizonSeconds) {
        static Run of(Cycle cycle, Supply supply, Row row) {
            boolean free = cycle.leastLimitMibps() >= supply.mostMibps(row.edition());
            return new Run(
                    free ? Optional.empty() : Optional.of(cycle),
                    supply,
                    row.workload().startingCredit().mib(),
                    row.workload().horizonSeconds());
        }

        Optional<CreditCourse> within(double delaySeconds, Cycle cycle, SpecEdition edition) {
            return CreditEngine.within(cycle, supply.allowances(edition), startMib, horizonSeconds, delaySeconds);
        }
    }

    private record Late(Run run, double delaySeconds) {}

    private final Map<Run, CreditCourse> followed = new HashMap<>();
    private final Set<Late> late = new HashSet<>();

    CreditCourse course(Cycle cycle, Supply supply, Row row) {
        return followed.computeIfAbsent(
                Run.of(cycle, supply, row),
                run -> run.within(Double.POSITIVE_INFINITY, cycle, row.edition())
                        .orElseThrow());
    }

    /// Whether no work waits longer than this.
    boolean serves(Cycle cycle, Supply supply, Row row, double delaySeconds) {
        var run = Run.of(cycle, supply, row);
        var known = Optional.ofNullable(followed.get(run));
        if (known.isPresent()) return known.get().longestDelaySeconds() <= delaySeconds;
        var key = new Late(run, delaySeconds);
        if (late.contains(key)) return false;
        var course = run.within(delaySeconds, cycle, row.edition());
        course.ifPresentOrElse(served -> followed.put(run, served), () -> late.add(key));
        return course.isPresent();
    }
}
