package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.Overridden;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges and prices all configurations for a workload. Pure: no clock, no state, no I/O.
public final class Planner {
    private static final int MOST_SEGMENTS_SPLIT = 1000;

    private final SpecEdition edition;
    private final PriceList prices;
    private final List<Overridden> overrides;
    private final Watch watch;

    /// @param edition as published; what a workload overrides is put in its place for each plan
    public Planner(SpecEdition edition, PriceList prices) {
        this(new Basis(edition, prices, List.of()), Watch.NONE);
    }

    private Planner(Basis basis, Watch watch) {
        edition = basis.edition();
        prices = basis.prices();
        overrides = basis.overrides();
        this.watch = watch;
    }

    /// The same planner, which asks before each row whether to go on, and whose searches say how far they are.
    public Planner watched(Watch by) {
        return new Planner(new Basis(edition, prices, overrides), by);
    }

    Watch watch() {
        return watch;
    }

    /// The planner whose figures and prices have the workload's overrides in place.
    private Planner on(Workload workload) {
        boolean asPublished =
                overrides.isEmpty() && !workload.choices().overrides().isNone();
        return asPublished ? new Planner(Basis.of(edition, prices, workload), watch) : this;
    }

    /// A workload with ranges is planned in each of its scenarios.
    ///
    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public Plan plan(Workload workload) {
        var likely = plan(workload, Demand.ofWeek(workload.layers()));
        return Scenario.of(workload.ranges()).size() == 1
                ? likely
                : LeastRegret.of(likely, corner -> on(corner).inScenario(corner));
    }

    /// Plans a demand that was measured or made elsewhere; its cycle repeats until the horizon. Ranges do not count.
    public Plan plan(Workload workload, Demand demand) {
        checkRegion(workload);
        return on(workload).planned(workload, demand);
    }

    private Plan planned(Workload workload, Demand demand) {
        var week = Metered.of(demand, edition);
        var load = Optional.of(Load.of(demand, week, edition));
        var evaluations = WaysOut.added(
                evaluations(workload, week, load).sorted(Ranking.BEST_FIRST).toList());
        return new Plan(
                workload,
                demand,
                edition,
                prices,
                evaluations,
                Advice.of(evaluations, (row, most) -> split(row, week, most)));
    }

    /// Every row in any order and without warnings.
    private List<Evaluation> inScenario(Workload workload) {
        var week = Metered.of(Demand.ofWeek(workload.layers()), edition);
        return evaluations(workload, week, Optional.empty()).toList();
    }

    private Stream<Evaluation> evaluations(Workload workload, Week week, Optional<Load> load) {
        return Configuration.of(workload).stream()
                .flatMap(configuration -> Stream.concat(
                        Stream.of(evaluate(workload, configuration, week, load)),
                        padded(workload, configuration, week, load).stream()));
    }

    /// Every row without padding of the planner's and without warnings, some with a first balance of burst credits of
    /// their own.
    List<Evaluation> rows(Workload workload, Map<Configuration, DataSize> balances) {
        checkRegion(workload);
        return on(workload).judged(workload, balances);
    }

    /// One configuration by itself, which need not be a row of the plan, with likely numbers.
    ///
    /// @param provisioned the amount in Provisioned mode; empty = sized to the demand
    public Evaluation judge(Workload workload, Configuration configuration, Optional<DataRate> provisioned) {
        checkRegion(workload);
        var choices = workload.choices();
        var chosen = workload.withChoices(
                provisioned.map(choices::withProvisioned).orElseGet(choices::withSizedProvisioned));
        var demand = Demand.ofWeek(chosen.layers());
        var week = Metered.of(demand, edition);
        return on(chosen).evaluate(chosen, configuration, week, Optional.of(Load.of(demand, week, edition)));
    }

    private List<Evaluation> judged(Workload workload, Map<Configuration, DataSize> balances) {
        var demand = Demand.ofWeek(workload.layers());
        var week = Metered.of(demand, edition);
        return Configuration.of(workload).stream()
                .map(configuration -> {
                    var balance = balances.getOrDefault(configuration, workload.startingCredit());
                    return evaluate(workload.withStartingCredit(balance), configuration, week, Optional.empty());
                })
                .toList();
    }

    /// Every row in any order, padded ones too, without warnings; ranges do not count.
    List<Evaluation> everyRow(Workload workload) {
        checkRegion(workload);
        return on(workload).inScenario(workload);
    }

    /// One row without warnings; padding of the planner's is sized anew, and there is none where none is needed or
    /// enough.
    Evaluation row(Workload workload, Configuration configuration) {
        checkRegion(workload);
        return on(workload).judged(workload, configuration);
    }

    private Evaluation judged(Workload workload, Configuration configuration) {
        var week = Metered.of(Demand.ofWeek(workload.layers()), edition);
        var plain = Rows.plain(configuration);
        var padded = configuration.padding().gib() > 0
                ? padded(workload, plain, week, Optional.empty())
                : Optional.<Evaluation>empty();
        return padded.orElseGet(() -> evaluate(workload, plain, week, Optional.empty()));
    }

    /// Nothing for a long trace, which is followed some ten times for each row: reports do that on demand.
    private Optional<Shards> split(Evaluation row, List<Metered> week, int most) {
        return week.size() > MOST_SEGMENTS_SPLIT ? Optional.empty() : ShardSearch.of(edition, prices, week, row, most);
    }

    private void checkRegion(Workload workload) {
        if (!edition.regions().containsKey(workload.region()))
            throw new IllegalArgumentException("edition " + edition.id() + " has no Region " + workload.region());
    }

    private Evaluation evaluate(Workload workload, Configuration configuration, Week week, Optional<Load> load) {
        watch.mayGoOn();
        var refused = configuration.impossible().or(() -> outOfRange(workload, configuration));
        if (refused.isPresent())
            return evaluation(workload, configuration, new Verdict.NotPossible(refused.get()), Optional.empty());
        return judge(Row.of(workload, edition, prices, configuration, week), load);
    }

    /// The same row with padding, where that makes Bursting serve the demand.
    private Optional<Evaluation> padded(
            Workload workload, Configuration configuration, Week week, Optional<Load> load) {
        if (configuration.impossible().isPresent()) return Optional.empty();
        return Padding.smallest(Row.of(workload, edition, prices, configuration, week))
                .map(padding -> judge(
                        Row.of(
                                workload.withChoices(workload.choices().withPadding(padding)),
                                edition,
                                prices,
                                configuration.padded(padding),
                                week),
                        load));
    }

    /// @param load for the warnings; without it there are none
    private Evaluation judge(Row row, Optional<Load> load) {
        var throughput = new Throughput(row);
        var sizing = new Sizing(row, throughput);
        Optional<DataRate> provisioned = row.is(ThroughputMode.PROVISIONED)
                ? row.workload().choices().provisioned().or(() -> Optional.of(sizing.smallest()))
                : Optional.empty();
        var course = throughput.course(provisioned);
        var worst = new Capacity(row).worst(course);
        var cost = new Bill(row).monthly(provisioned);
        var fileTask = FileTaskRates.of(row, throughput, provisioned);
        var verdict = new Judgement(row, throughput, course).verdict(worst, provisioned, cost, fileTask);
        var outcome = new Outcome(
                provisioned,
                worst,
                permitted(row, throughput, provisioned),
                row.figures().readIops().standard().value(),
                row.figures().writeIops().standard().value(),
                latency(row.figures().readLatencyMs()),
                latency(row.figures().writeLatencyMs()),
                course,
                cost,
                fileTask,
                load.map(l -> Warnings.of(
                                new Findings(row, l, throughput, sizing, provisioned, course, worst, cost, fileTask)))
                        .orElse(List.of()));
        return evaluation(row.workload(), row.configuration(), verdict, Optional.of(outcome));
    }

    private Evaluation evaluation(
            Workload workload, Configuration configuration, Verdict verdict, Optional<Outcome> outcome) {
        var bearing = overrides.stream()
                .filter(overridden -> new Concern(overridden.figure().name()).of(configuration))
                .toList();
        return new Evaluation(
                workload, edition.id(), prices.date(), bearing, configuration, verdict, outcome, Optional.empty());
    }

    private Optional<String> outOfRange(Workload workload, Configuration configuration) {
        double least = edition.provisioned().minMibps().value();
        double most = edition.provisioned().maxMibps().value();
        return workload.choices()
                .provisioned()
                .filter(p -> configuration.throughput() == ThroughputMode.PROVISIONED
                        && (p.mibps() < least || p.mibps() > most))
                .map(p -> "Provisioned Throughput must be " + Numbers.show(least) + " to " + Numbers.show(most)
                        + " MiB/s, not " + Numbers.show(p.mibps()) + ".");
    }

    private static Permitted permitted(Row row, Throughput throughput, Optional<DataRate> provisioned) {
        double now = throughput.permittedMibps(provisioned);
        double later = throughput.usesCredits(provisioned) ? throughput.burst().baseMibps() : now;
        return new Permitted(read(row, now), write(row, now), read(row, later), write(row, later));
    }

    private static DataRate read(Row row, double metered) {
        return DataRate.ofMibps(Math.min(row.limits().readMibps().value(), metered * row.readDivisor()));
    }

    private static DataRate write(Row row, double metered) {
        return DataRate.ofMibps(Math.min(row.limits().writeMibps().value(), metered));
    }

    private static Optional<Latency> latency(Optional<Figure> figure) {
        return figure.map(f -> Latency.ofMs(f.value()));
    }
}
