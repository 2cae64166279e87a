package dev.efsplanner.report;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.CostPoint;
import dev.efsplanner.plan.Stretch;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// The break-even points for a terminal or a mail: what it comes to, then costs over each axis at the places that
/// matter.
public final class BreakEvenText {
    private static final double LEAST_RATIO = 0.001;

    private BreakEvenText() {}

    public static String of(BreakEven found) {
        var text = new StringBuilder();
        text.append(Visible.of(found.workload().name())).append('\n');
        text.append("Region ")
                .append(found.workload().region())
                .append(" · ")
                .append(found.type().label())
                .append(" · General Purpose · spec edition ")
                .append(found.edition())
                .append(" · prices as of ")
                .append(found.pricesDate())
                .append("\n\n");
        text.append(found.sentence()).append('\n');
        found.overRatio().ifPresent(curves -> {
            text.append("\nOver the average-to-peak ratio: the peak stays ")
                    .append(found.peak())
                    .append(" and lasts shorter or longer; now the average is ")
                    .append(found.average())
                    .append("\n\n");
            axis(text, curves, BreakEvenRemarks.overRatio(curves), "Ratio", LEAST_RATIO, BreakEvenText::percent);
        });
        var stored = found.overStored();
        text.append("\nOver the stored size: the traffic stays, all data is in Standard\n\n");
        double least = stored.points().getLast().at() / 1000;
        axis(text, stored, BreakEvenRemarks.overStored(stored), "Stored", least, BreakEvenText::size);
        if (!found.notes().isEmpty()) {
            text.append("\nNotes\n");
            found.notes().forEach(note -> text.append("  - ").append(note).append('\n'));
        }
        return text.toString();
    }

    private static void axis(
            StringBuilder text,
            CostCurves curves,
            BreakEvenRemarks remarks,
            String head,
            double least,
            DoubleFunction<String> shown) {
        for (var stretch : curves.cheapest()) text.append(cheapest(stretch, shown));
        var places = remarks.places(least);
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                List.of(head, ""), places.stream().map(p -> shown.apply(p.at())).toList(), true));
        for (var alternative : Alternative.values()) {
            columns.add(new Column(
                    List.of(alternative.label(), "USD a month"),
                    places.stream().map(p -> cost(p, alternative)).toList(),
                    true));
        }
        columns.add(new Column(
                List.of("", ""), places.stream().map(p -> remarks.at(p.at())).toList(), false));
        text.append('\n').append(Column.table(columns));
    }

    private static String cheapest(Stretch stretch, DoubleFunction<String> shown) {
        return "  " + shown.apply(stretch.from()) + " to " + shown.apply(stretch.to()) + ": "
                + stretch.cheapest()
                        .map(best -> best.label() + " is the cheapest that serves")
                        .orElse("no cost is known")
                + "\n";
    }

    /// A dash where it does not serve, or its price is not known.
    private static String cost(CostPoint point, Alternative alternative) {
        return point.of(alternative).map(Money::toString).orElse("–");
    }

    private static String percent(double ratio) {
        return Numbers.show(100 * ratio) + " %";
    }

    private static String size(double gib) {
        return DataSize.ofGib(gib).toString();
    }
}
