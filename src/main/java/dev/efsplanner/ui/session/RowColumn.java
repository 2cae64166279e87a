package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// One column of the comparison: a metric, or what only the whole plan can say.
///
/// @param id stable, for settings
/// @param metric empty for the two that are none
public record RowColumn(String id, String label, String unit, Optional<Metric> metric) {
    /// Names the group of a row while rows are grouped.
    public static final RowColumn TYPE = new RowColumn("TYPE", "Type", "", Optional.empty());

    /// What would mend a row that does not fit.
    public static final RowColumn REMEDY = new RowColumn("REMEDY", "What would fix it", "", Optional.empty());

    /// What decides comes first; the rest follows in the metrics' own order.
    private static final List<Metric> FIRST = List.of(
            Metric.CONFIGURATION,
            Metric.VERDICT,
            Metric.MONTHLY_COST,
            Metric.LIMITING,
            Metric.HEADROOM,
            Metric.CREDITS_OUT);

    /// All but the type, in the order in which they stand until a person moves one.
    public static List<RowColumn> all() {
        return Stream.of(
                        FIRST.stream().map(RowColumn::of),
                        Stream.of(REMEDY),
                        Stream.of(Metric.values())
                                .filter(metric -> !FIRST.contains(metric))
                                .map(RowColumn::of))
                .flatMap(columns -> columns)
                .toList();
    }

    public static RowColumn of(Metric metric) {
        return new RowColumn(metric.name(), metric.label(), metric.unit(), Optional.of(metric));
    }

    /// As a heading on one line: `Monthly cost, USD`.
    public String heading() {
        return unit.isEmpty() ? label : label + ", " + unit;
    }

    /// Whether its cells are numbers, so that their digits line up.
    public boolean isNumber() {
        return metric.filter(of -> of.better() != Metric.Better.NEITHER).isPresent();
    }

    /// What a cell shows, and what it is sorted by.
    public Metric.Value value(Plan plan, Evaluation row, CellText texts) {
        if (metric.isPresent()) return texts.of(metric.get(), row);
        return new Metric.Value(
                this.equals(TYPE)
                        ? row.configuration().type().label()
                        : Remedy.of(plan, row).text(),
                OptionalDouble.empty());
    }
}
