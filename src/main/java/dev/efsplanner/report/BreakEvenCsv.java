package dev.efsplanner.report;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.CostPoint;
import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Every point of both axes for spreadsheets: RFC 4180, a header row with units, plain numbers with a decimal point.
///
/// A cost is empty where the mode does not serve or its price is not known.
public final class BreakEvenCsv {
    private BreakEvenCsv() {}

    public static String of(BreakEven found) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header());
            if (found.overRatio().isPresent()) {
                var curves = found.overRatio().get();
                var remarks = BreakEvenRemarks.overRatio(curves);
                for (var point : curves.points()) csv.printRecord(cells(Numbers.plain(point.at()), "", point, remarks));
            }
            CostCurves stored = found.overStored();
            var remarks = BreakEvenRemarks.overStored(stored);
            for (var point : stored.points()) csv.printRecord(cells("", Numbers.plain(point.at()), point, remarks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of("Average-to-peak ratio (1)", "Stored (GiB)"));
        for (var alternative : Alternative.values()) header.add(alternative.label() + " (USD)");
        header.add("Remarks");
        return header;
    }

    private static List<String> cells(String ratio, String stored, CostPoint point, BreakEvenRemarks remarks) {
        var cells = new ArrayList<>(List.of(ratio, stored));
        for (var alternative : Alternative.values()) {
            cells.add(point.of(alternative)
                    .map(usd -> usd.cents().toPlainString())
                    .orElse(""));
        }
        cells.add(remarks.at(point.at()));
        return cells;
    }
}
