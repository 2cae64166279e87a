package dev.efsplanner.report;

import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What moves cost and empty date for a terminal or a mail: what it comes to, then every input at its two ends, what
/// moves the cost most first.
public final class SensitivityText {
    private SensitivityText() {}

    public static String of(Sensitivity found) {
        var now = found.now();
        var text = new StringBuilder(Visible.of(found.workload().name())).append('\n');
        text.append("Region ")
                .append(found.workload().region())
                .append(" · ")
                .append(now.configuration().title())
                .append(" · spec edition ")
                .append(now.edition())
                .append(" · prices as of ")
                .append(now.pricesDate())
                .append("\n\n");
        found.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        if (now.outcome().isPresent()) text.append("\nEach input alone\n\n").append(Column.table(columns(found)));
        text.append("\nAssumed\n");
        found.assumptions().forEach(note -> text.append("  - ").append(note).append('\n'));
        return text.toString();
    }

    private static List<Column> columns(Sensitivity found) {
        var columns = new ArrayList<Column>();
        columns.add(column("Input", "", found, false, move -> move.lever().label()));
        columns.add(column("Low", "", found, true, move -> shown(move, move.low())));
        columns.add(column("Now", "", found, true, move -> move.lever().shown(move.stands())));
        columns.add(column("High", "", found, true, move -> shown(move, move.high())));
        columns.add(column("Cost at low", "USD a month", found, true, move -> cost(move.low())));
        columns.add(column("Cost at high", "USD a month", found, true, move -> cost(move.high())));
        if (found.hasCredits()) {
            columns.add(column("Empty at low", "", found, true, move -> day(move.low())));
            columns.add(column("Empty at high", "", found, true, move -> day(move.high())));
        }
        columns.add(column("Ends", "", found, false, move -> move.ranged() ? "range" : ""));
        columns.add(column("", "", found, false, move -> turns(found, move)));
        return columns;
    }

    private static String shown(Move move, End end) {
        return move.lever().shown(end.value());
    }

    private static String cost(End end) {
        return end.monthly().map(Money::toString).orElse("–");
    }

    private static String day(End end) {
        var days = end.emptyDays();
        return days.isPresent() ? "day " + Numbers.show(Math.floor(days.getAsDouble() * 10) / 10) : "never";
    }

    /// Where the verdict is another than now.
    private static String turns(Sensitivity found, Move move) {
        var words = new ArrayList<String>();
        turn(found, move.low(), "low", words);
        turn(found, move.high(), "high", words);
        return String.join(", ", words);
    }

    private static void turn(Sensitivity found, End end, String where, List<String> words) {
        var verdict = end.row().verdict().label();
        if (!verdict.equals(found.now().verdict().label())) words.add(verdict + " at " + where);
    }

    private static Column column(
            String head, String unit, Sensitivity found, boolean toTheRight, Function<Move, String> cell) {
        return new Column(List.of(head, unit), found.moves().stream().map(cell).toList(), toTheRight);
    }
}
