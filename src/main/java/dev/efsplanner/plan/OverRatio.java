package dev.efsplanner.plan;

import dev.efsplanner.workload.Workload;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The alternatives over the average-to-peak ratio: the same peak, lasting shorter or longer.
///
/// The crossing of Elastic and Provisioned has a closed form, for one bill is a straight line and the other level.
final class OverRatio implements CostSearch.Axis {
    private static final double LEAST = 1e-4;
    private static final int STEPS_A_DECADE = 40;

    private final Alternatives alternatives;
    private final Workload workload;
    private final PeakTime peak;

    OverRatio(Alternatives alternatives, Workload workload, PeakTime peak) {
        this.alternatives = alternatives;
        this.workload = workload;
        this.peak = peak;
    }

    CostCurves curves() {
        return new CostSearch(this::at, grid()).curves(peak.own(), this);
    }

    private Offers at(double ratio) {
        return alternatives.offers(workload, Week.of(peak.at(ratio)));
    }

    /// Even steps on a logarithmic axis, round numbers in between, and AWS's rule of thumb.
    private static DoubleStream grid() {
        var even = IntStream.rangeClosed(-4 * STEPS_A_DECADE, 0)
                .mapToDouble(step -> Math.max(LEAST, Math.pow(10, step / (double) STEPS_A_DECADE)));
        return DoubleStream.concat(even, DoubleStream.of(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5));
    }

    /// Without an allowed delay Provisioned does not depend on how long the peak lasts.
    @Override
    public OptionalDouble exact(Alternative one, Alternative other) {
        boolean level = workload.needs().maxDelayHours() == 0;
        if (one != Alternative.ELASTIC || other != Alternative.PROVISIONED || !level) return OptionalDouble.empty();
        return closedForm().map(ClosedForm::ratio).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<ClosedForm> closedForm() {
        return ClosedForm.of(alternatives, workload, peak);
    }

    @Override
    public Calculation crossing(Alternative one, Alternative other, double at, Offers there) {
        var exact = exact(one, other);
        if (exact.isPresent() && exact.getAsDouble() == at)
            return closedForm().orElseThrow().calculation();
        return Opened.crossing(
                one.label() + " costs as much as " + other.label(),
                one,
                other,
                there,
                Opened.percent(at) + " average-to-peak");
    }

    @Override
    public Calculation reach(Alternative alternative, double at, Offers there) {
        return Opened.reach(
                alternative.label() + " serves up to this ratio",
                there.of(alternative).orElseThrow(),
                Opened.percent(at) + " average-to-peak");
    }
}
