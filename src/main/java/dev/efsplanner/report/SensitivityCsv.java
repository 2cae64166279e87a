package dev.efsplanner.report;

import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Every input at its two ends for spreadsheets: RFC 4180, a header row with units, plain numbers with a decimal point.
///
/// A cost is empty where a price is missing, a day where credits do not run out within the horizon.
public final class SensitivityCsv {
    private static final List<String> HEADER = List.of(
            "Input",
            "Path",
            "Unit",
            "Now",
            "Ends",
            "Low",
            "High",
            "Cost at low (USD)",
            "Cost now (USD)",
            "Cost at high (USD)",
            "Credits run out at low (day)",
            "Credits run out now (day)",
            "Credits run out at high (day)",
            "Verdict at low",
            "Verdict now",
            "Verdict at high");

    private SensitivityCsv() {}

    public static String of(Sensitivity found) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(HEADER);
            for (var move : found.moves()) csv.printRecord(cells(found, move));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Sensitivity found, Move move) {
        var now = new End(move.stands(), found.now());
        return List.of(
                move.lever().label(),
                move.lever().path(),
                move.lever().unit(),
                Numbers.plain(move.stands()),
                move.ranged() ? "range" : "share",
                Numbers.plain(move.low().value()),
                Numbers.plain(move.high().value()),
                usd(move.low().monthly()),
                usd(now.monthly()),
                usd(move.high().monthly()),
                day(move.low().emptyDays()),
                day(now.emptyDays()),
                day(move.high().emptyDays()),
                move.low().row().verdict().label(),
                now.row().verdict().label(),
                move.high().row().verdict().label());
    }

    private static String usd(Optional<Money> monthly) {
        return monthly.map(usd -> usd.cents().toPlainString()).orElse("");
    }

    private static String day(OptionalDouble days) {
        return days.isPresent() ? Numbers.plain(days.getAsDouble()) : "";
    }
}
