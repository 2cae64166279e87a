package dev.efsplanner.chart;

import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The numbers of a chart as a table: for those who cannot see the chart, and for spreadsheets.
///
/// @param columns headings with units
/// @param rows as many cells each as there are columns
public record ChartTable(List<String> columns, List<List<Cell>> rows) {
    /// More digits than a chart can show, fewer than the noise of computing.
    private static final MathContext DIGITS = new MathContext(10);

    /// @param text as shown
    /// @param number to sort by and to compute with, where it is one
    public record Cell(String text, OptionalDouble number) {
        public static final Cell EMPTY = text("");

        public static Cell text(String text) {
            return new Cell(text, OptionalDouble.empty());
        }

        public static Cell number(double value) {
            return Double.isNaN(value) ? EMPTY : number(Numbers.show(value), value);
        }

        public static Cell number(String text, double value) {
            return new Cell(text, OptionalDouble.of(value));
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size())
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
        }
    }

    /// RFC 4180 with a header row; numbers plain, with a decimal point.
    public String csv() {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(columns);
            for (var row : rows) csv.printRecord(row.stream().flatMap(ChartTable::plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The same numbers for a spreadsheet's clipboard, a tab between two cells.
    public String tabbed() {
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", columns));
        for (var row : rows)
            lines.add(String.join("\t", row.stream().flatMap(ChartTable::plain).toList()));
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> plain(Cell cell) {
        return Stream.of(
                cell.number().isEmpty() || Double.isInfinite(cell.number().getAsDouble())
                        ? cell.text()
                        : Numbers.plain(BigDecimal.valueOf(cell.number().getAsDouble())
                                .round(DIGITS)
                                .doubleValue()));
    }
}
