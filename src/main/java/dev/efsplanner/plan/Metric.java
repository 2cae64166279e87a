package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What is shown of each configuration. Table columns, sorting, CSV, command line and reports all derive from this
/// list.
public enum Metric {
    CONFIGURATION(
            "Configuration", "", Better.NEITHER, e -> text(e.configuration().title())),
    VERDICT(
            "Verdict",
            "",
            Better.NEITHER,
            e -> ordered(rank(e.verdict()), e.verdict().label())),
    LIMITING(
            "Limited by",
            "",
            Better.NEITHER,
            e -> from(e, o -> text(o.limiting().dimension().label()))),
    UTILISATION(
            "Peak use",
            "% of the limit",
            Better.LOWER,
            e -> from(
                    e,
                    o -> ordered(
                            100 * o.limiting().share(),
                            Numbers.percent(o.limiting().share())))),
    HEADROOM(
            "Headroom",
            "%",
            Better.HIGHER,
            e -> from(
                    e,
                    o -> ordered(
                            100 * o.limiting().headroom(),
                            Numbers.percent(o.limiting().headroom())))),
    PERMITTED_READ(
            "Permitted read",
            "MiB/s",
            Better.HIGHER,
            e -> from(e, o -> rate(o.permitted().read()))),
    PERMITTED_WRITE(
            "Permitted write",
            "MiB/s",
            Better.HIGHER,
            e -> from(e, o -> rate(o.permitted().write()))),
    PROVISIONED(
            "Provisioned",
            "MiB/s",
            Better.LOWER,
            e -> from(e, o -> o.provisioned().map(Metric::rate).orElse(Value.NONE))),
    READ_IOPS("Read IOPS", "1/s", Better.HIGHER, e -> from(e, o -> number(o.readIops()))),
    WRITE_IOPS("Write IOPS", "1/s", Better.HIGHER, e -> from(e, o -> number(o.writeIops()))),
    READ_LATENCY("Read latency", "ms", Better.LOWER, e -> from(e, o -> latency(o.readLatency()))),
    WRITE_LATENCY("Write latency", "ms", Better.LOWER, e -> from(e, o -> latency(o.writeLatency()))),
    CREDITS_OUT("Credits run out", "day", Better.HIGHER, e -> from(e, Metric::creditsOut)),
    THROTTLED(
            "Throttled",
            "h per month",
            Better.LOWER,
            e -> from(e, o -> number(o.throttledHoursPerMonth(e.workload())))),
    LONGEST_DELAY(
            "Longest delay",
            "h",
            Better.LOWER,
            e -> from(e, o -> number(o.course().longestDelaySeconds() / 3600))),
    FILE_TASK(
            "File task",
            "s",
            Better.LOWER,
            e -> from(e, o -> o.fileTask().map(Metric::seconds).orElse(Value.NONE))),
    MONTHLY_COST("Monthly cost", "USD", Better.LOWER, e -> from(e, o -> cost(o.cost())));

    public enum Better {
        LOWER,
        HIGHER,
        NEITHER
    }

    /// What a cell holds: the text to show, and the number to sort by where there is one, in the metric's unit.
    public record Value(String text, OptionalDouble order) {
        /// Not known or not applicable.
        public static final Value NONE = new Value("–", OptionalDouble.empty());
    }

    private final String label;
    private final String unit;
    private final Better better;
    private final Function<Evaluation, Value> value;

    Metric(String label, String unit, Better better, Function<Evaluation, Value> value) {
        this.label = label;
        this.unit = unit;
        this.better = better;
        this.value = value;
    }

    /// Those that say something of this plan: the file task only where there is one.
    public static List<Metric> of(Plan plan) {
        boolean task = plan.workload().fileTask().isPresent();
        return Arrays.stream(values())
                .filter(metric -> task || metric != FILE_TASK)
                .toList();
    }

    /// The spelling in plan files and on the command line: `monthlyCost`.
    public String code() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++)
            code.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        return code.toString();
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    public Better better() {
        return better;
    }

    /// Of a workload with ranges, the value with its likely numbers, to sort by, and how far it reaches in all
    /// scenarios: `$310.00 ($120.00–$980.00)`.
    public Value of(Evaluation evaluation) {
        var likely = likely(evaluation);
        return range(evaluation)
                .map(range -> new Value(likely.text() + " (" + range + ")", likely.order()))
                .orElse(likely);
    }

    /// With the likely numbers alone.
    public Value likely(Evaluation evaluation) {
        return value.apply(evaluation);
    }

    /// How far it reaches in all scenarios, `$120.00–$980.00`; empty where it does not differ.
    public Optional<String> range(Evaluation evaluation) {
        return evaluation.spread().flatMap(spread -> RangeCell.of(this, spread));
    }

    private static Value from(Evaluation evaluation, Function<Outcome, Value> value) {
        return evaluation.outcome().map(value).orElse(Value.NONE);
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Fits() -> 0;
            case Verdict.FallsShort _ -> 1;
            case Verdict.NotPossible _ -> 2;
        };
    }

    private static Value creditsOut(Outcome outcome) {
        if (!outcome.course().hasCredits()) return Value.NONE;
        var empty = outcome.course().emptyAtSeconds();
        return empty.isPresent()
                ? ordered(
                        empty.getAsDouble() / 86_400,
                        "day " + Numbers.show(Math.floor(empty.getAsDouble() / 8640) / 10))
                : ordered(Double.MAX_VALUE, "never");
    }

    private static Value seconds(FileTaskTime time) {
        return time.atLeast() ? text("≥ " + Numbers.show(time.seconds())) : number(time.seconds());
    }

    private static Value cost(Cost cost) {
        return cost.monthly()
                .map(m -> ordered(m.usd().doubleValue(), m.toString()))
                .orElse(new Value("price missing", OptionalDouble.empty()));
    }

    private static Value latency(Optional<Latency> latency) {
        return latency.map(l -> ordered(l.ms(), l.toString()))
                .orElse(new Value("not published", OptionalDouble.empty()));
    }

    private static Value rate(DataRate rate) {
        return number(rate.mibps());
    }

    private static Value number(double value) {
        return ordered(value, Numbers.show(value));
    }

    private static Value ordered(double order, String text) {
        return new Value(text, OptionalDouble.of(order));
    }

    private static Value text(String text) {
        return new Value(text, OptionalDouble.empty());
    }
}
