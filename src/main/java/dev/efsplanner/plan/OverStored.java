package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The alternatives over the stored size: the same traffic on more or less data in Standard.
///
/// Size buys throughput twice: Bursting earns credits by it, and Provisioned includes 1 MiB/s for each 20 GiB.
final class OverStored implements CostSearch.Axis {
    private static final int STEPS = 100;

    private final Alternatives alternatives;
    private final Workload workload;
    private final Week week;
    private final DataSize reach;

    /// @param reach a size that the curves go on to, however far beyond all else that is
    OverStored(Alternatives alternatives, Workload workload, Week week, DataSize reach) {
        this.alternatives = alternatives;
        this.workload = workload;
        this.week = week;
        this.reach = reach;
    }

    CostCurves curves() {
        double own = workload.storage().total().gib();
        double enough = burstingSuffices().map(DataSize::gib).orElse(0.0);
        double crossing = exact(Alternative.ELASTIC, Alternative.PROVISIONED).orElse(0);
        double most = Math.max(Math.max(2 * enough, 1.5 * own), Math.max(1.2 * crossing, 10));
        return new CostSearch(this::at, grid(most)).curves(own, this);
    }

    /// The smallest whole GiB in Standard with which Bursting alone serves; empty where no size is enough.
    Optional<DataSize> burstingSuffices() {
        return alternatives.enoughForBursting(stored(0), week);
    }

    private Offers at(double gib) {
        return alternatives.offers(stored(gib), week);
    }

    private Workload stored(double gib) {
        var data = workload.storage();
        return workload.withStorage(new StoredData(
                DataSize.ofGib(gib), DataSize.ZERO, DataSize.ZERO, data.growthPerMonth(), data.averageFile()));
    }

    /// Even steps, and round numbers for tables: 1, 2, 5, 10, 20, 50 …
    private DoubleStream grid(double most) {
        var even = IntStream.rangeClosed(0, STEPS).mapToDouble(step -> most * step / STEPS);
        double beyond = Math.max(0, reach.gib() - most);
        var further = IntStream.rangeClosed(1, beyond > 0 ? STEPS : 0)
                .mapToDouble(step -> step < STEPS ? most + beyond * step / STEPS : reach.gib());
        var round = IntStream.range(0, 30)
                .mapToDouble(step -> new double[] {1, 2, 5}[step % 3] * Math.pow(10, step / 3))
                .filter(size -> size < Math.max(most, reach.gib()));
        return DoubleStream.concat(DoubleStream.concat(even, further), round);
    }

    /// Elastic's traffic costs the same at any size; Provisioned gets cheaper with what the size includes. With an
    /// allowed delay the amount could depend on the size.
    @Override
    public OptionalDouble exact(Alternative one, Alternative other) {
        boolean level = workload.needs().maxDelayHours() == 0;
        if (one != Alternative.ELASTIC || other != Alternative.PROVISIONED || !level) return OptionalDouble.empty();
        return included().map(Included::gib).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<Included> included() {
        return Included.of(alternatives, workload, at(workload.storage().total().gib()));
    }

    @Override
    public Calculation crossing(Alternative one, Alternative other, double at, Offers there) {
        var exact = exact(one, other);
        if (exact.isPresent() && exact.getAsDouble() == at)
            return included().orElseThrow().calculation();
        return Opened.crossing(
                one.label() + " costs as much as " + other.label(),
                one,
                other,
                there,
                DataSize.ofGib(at).toString());
    }

    @Override
    public Calculation reach(Alternative alternative, double at, Offers there) {
        return Opened.reach(
                alternative.label() + " serves from this size on",
                there.of(alternative).orElseThrow(),
                DataSize.ofGib(at).toString());
    }
}
