package dev.efsplanner.report;

import dev.efsplanner.plan.ComparedInput;
import dev.efsplanner.plan.ComparedMetric;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans side by side as columns: a line for each input and metric, a column for each plan.
public final class SideBySideColumns {
    private SideBySideColumns() {}

    /// The inputs in which the plans differ.
    public static List<Column> inputs(SideBySide comparison) {
        var lines = comparison.inputs().stream().filter(ComparedInput::differs).toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                List.of("Inputs that differ"),
                lines.stream().map(ComparedInput::heading).toList(),
                false));
        for (int i = 0; i < comparison.contenders().size(); i++) {
            int at = i;
            columns.add(new Column(
                    List.of(comparison.contenders().get(i).name()),
                    lines.stream().map(line -> line.texts().get(at)).toList(),
                    true));
        }
        return columns;
    }

    /// Each metric, for all but the baseline with the difference from it.
    public static List<Column> metrics(SideBySide comparison) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                List.of("Result"),
                comparison.metrics().stream().map(ComparedMetric::heading).toList(),
                false));
        IntStream.range(0, comparison.contenders().size())
                .boxed()
                .flatMap(i -> columns(comparison, i))
                .forEach(columns::add);
        return columns;
    }

    private static Stream<Column> columns(SideBySide comparison, int at) {
        var name = comparison.contenders().get(at).name();
        var values = new Column(
                List.of(name),
                comparison.metrics().stream()
                        .map(metric -> metric.values().get(at).text())
                        .toList(),
                true);
        if (at == comparison.baseline()) return Stream.of(values);
        var differences = new Column(
                List.of("beside " + comparison.from().name()),
                comparison.metrics().stream()
                        .map(metric ->
                                metric.differences().get(at).orElseThrow().text())
                        .toList(),
                true);
        return Stream.of(values, differences);
    }

    /// Why a row does not fit, a line each; none where it does.
    public static List<String> reasons(Contender contender) {
        return contender.row().verdict().reasons();
    }
}
