package dev.efsplanner.report;

import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookMonth;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Every row in every month for spreadsheets: RFC 4180, a header row with units, plain numbers with a decimal point.
///
/// The calendar month is empty when no start is known, a cost where a price is missing.
public final class OutlookCsv {
    private static final List<String> HEADER = List.of(
            "Month",
            "Calendar month",
            "Stored (GiB)",
            "Traffic (1)",
            "Row",
            "Configuration",
            "Verdict",
            "Cost (USD)",
            "Provisioned (MiB/s)",
            "Reasons");

    private OutlookCsv() {}

    public static String of(Outlook outlook) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(HEADER);
            for (var row : outlook.rows()) {
                for (var month : outlook.months()) csv.printRecord(cells(outlook, row, month));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Outlook outlook, OutlookRow row, OutlookMonth month) {
        var evaluation = row.months().get(month.number());
        return List.of(
                Integer.toString(month.number()),
                outlook.from()
                        .map(from -> from.plusMonths(month.number()).toString())
                        .orElse(""),
                Numbers.plain(month.stored().gib()),
                Numbers.plain(month.trafficFactor()),
                row.id(),
                row.configuration().title(),
                evaluation.verdict().label(),
                evaluation
                        .outcome()
                        .flatMap(outcome -> outcome.cost().monthly())
                        .map(usd -> usd.cents().toPlainString())
                        .orElse(""),
                row.provisioned(month.number())
                        .map(rate -> Numbers.plain(rate.mibps()))
                        .orElse(""),
                String.join(" ", evaluation.verdict().reasons()));
    }
}
