package dev.efsplanner.report;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.CostPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is special about a place on an axis, for tables that list places.
record BreakEvenRemarks(CostCurves curves, Optional<Double> ruleOfThumb) {
    static BreakEvenRemarks overRatio(CostCurves curves) {
        return new BreakEvenRemarks(curves, Optional.of(BreakEven.AWS_RATIO));
    }

    static BreakEvenRemarks overStored(CostCurves curves) {
        return new BreakEvenRemarks(curves, Optional.empty());
    }

    /// Empty where nothing is.
    String at(double at) {
        var remarks = new ArrayList<String>();
        if (at == curves.own()) remarks.add("this workload");
        for (var crossing : curves.crossings()) {
            if (crossing.at() == at) {
                remarks.add(crossing.cheaperBelow().label() + " costs as much as "
                        + crossing.cheaperAbove().label());
            }
        }
        for (var reach : curves.reaches()) {
            if (reach.at() == at) {
                remarks.add(reach.alternative().label()
                        + (reach.servesBelow() ? " serves up to here" : " serves from here on"));
            }
        }
        ruleOfThumb.filter(rule -> rule == at).ifPresent(_ -> remarks.add("AWS's rule of thumb"));
        return String.join("; ", remarks);
    }

    /// The places worth a line: those with a remark, and 1, 2, 5, 10 … above `least`.
    List<CostPoint> places(double least) {
        return curves.points().stream()
                .filter(point -> !at(point.at()).isEmpty() || (point.at() >= least && isRound(point.at())))
                .toList();
    }

    private static boolean isRound(double value) {
        double digits = value / Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        return List.of(1.0, 2.0, 5.0).stream().anyMatch(round -> Math.abs(digits / round - 1) < 1e-9);
    }
}
