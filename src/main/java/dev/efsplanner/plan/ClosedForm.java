package dev.efsplanner.plan;

import dev.efsplanner.spec.Price;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The average-to-peak ratio at which Elastic costs as much as Provisioned, by formula (model: `u* = provisioned
/// price × billable P / (2,566.4 × peak × (readShare × readPrice + writeShare × writePrice))`, in billed bytes).
///
/// @param week what a GiB of data costs in the mix of the week, USD
/// @param atPeak what it costs in the mix of the peak, which is what is added above the own ratio, USD
/// @param level what Provisioned costs a month beside storage, USD
/// @param gib what 1 MiB/s moves in a month, GiB; 2,566.4 in one of 730 h
record ClosedForm(
        Mix week, Mix atPeak, double peakMibps, double own, double level, double gib, List<Operand> provisioned) {

    private static final String WORKLOAD = "workload";
    private static final String METERED = "workload, metered for the Elastic bill";
    private static final String FORMULA = "provisioned price × max(0, provisioned − stored / included) / (GiB a month ×"
            + " peak × (billed reads × read price + billed writes × write price))";

    private static final String FORMULA_ABOVE =
            "own ratio + (1 − own ratio) × (L − W) / (A − W); L = provisioned price × max(0, provisioned − stored /"
                    + " included) / (GiB a month × peak); W = own ratio × (billed reads × read price + billed writes ×"
                    + " write price); A = billed reads at the peak × read price + billed writes at the peak × write"
                    + " price; above the own ratio the peak takes the place of the rest";

    /// Billed for each MiB that the application moves.
    record Mix(double reads, double writes, Optional<Price> read, Optional<Price> write) {
        static Optional<Mix> of(double data, double reads, double writes, Optional<Price> read, Optional<Price> write) {
            boolean known = (reads == 0 || read.isPresent()) && (writes == 0 || write.isPresent());
            return known ? Optional.of(new Mix(reads / data, writes / data, read, write)) : Optional.empty();
        }

        double usd() {
            return reads * usd(read) + writes * usd(write);
        }

        private static double usd(Optional<Price> price) {
            return price.map(p -> p.usd().doubleValue()).orElse(0.0);
        }

        void open(List<Operand> operands, String of) {
            operands.add(new Operand("billed reads" + of, reads, "MiB for each MiB of data", METERED));
            read.ifPresent(price -> operands.add(Operand.of("read price", price)));
            operands.add(new Operand("billed writes" + of, writes, "MiB for each MiB of data", METERED));
            write.ifPresent(price -> operands.add(Operand.of("write price", price)));
        }
    }

    /// Empty where a price is missing or Provisioned does not serve.
    static Optional<ClosedForm> of(Alternatives alternatives, Workload workload, PeakTime peak) {
        var prices = alternatives.prices();
        var region = workload.region();
        var price = prices.price(region, PriceItem.PROVISIONED_THROUGHPUT);
        var amount = alternatives.provisioned(workload, Week.of(peak.pieces()));
        var read = prices.price(region, PriceItem.ELASTIC_READ);
        var write = prices.price(region, PriceItem.ELASTIC_WRITE);
        double moved = 0, reads = 0, writes = 0;
        for (var piece : peak.pieces()) {
            moved += (piece.readMibps() + piece.writeMibps()) * piece.seconds();
            reads += piece.billedReadMibps() * piece.seconds();
            writes += piece.billedWriteMibps() * piece.seconds();
        }
        var week = Mix.of(moved, reads, writes, read, write);
        var top = peak.peak();
        var atPeak = Mix.of(peak.peakMibps(), top.billedReadMibps(), top.billedWriteMibps(), read, write);
        if (price.isEmpty() || amount.isEmpty() || week.isEmpty() || atPeak.isEmpty()) return Optional.empty();
        var included = alternatives.edition().provisioned().includedGibPerMibps();
        double stored = workload.storage().total().gib();
        double billable = Math.max(0, amount.get().mibps() - stored / included.value());
        var operands = List.of(
                Operand.of("provisioned price", price.get()),
                new Operand("provisioned", amount.get().mibps(), "MiB/s", "planner, sized to the peak as metered"),
                new Operand("stored", stored, "GiB", WORKLOAD),
                Operand.of("included", included));
        return Optional.of(new ClosedForm(
                week.get(),
                atPeak.get(),
                peak.peakMibps(),
                peak.own(),
                price.get().usd().doubleValue() * billable,
                3600 * workload.choices().monthHours() / 1024,
                operands));
    }

    /// Outside 0 to 1 they never cost the same.
    double ratio() {
        double below = level / (gib * peakMibps * week.usd());
        if (below <= own) return below;
        double start = own * week.usd();
        return own + (1 - own) * (level / (gib * peakMibps) - start) / (atPeak.usd() - start);
    }

    Calculation calculation() {
        var operands = new ArrayList<>(provisioned);
        operands.add(
                new Operand("GiB a month", gib, "GiB for each MiB/s", "planner, 3600 × hours of the month / 1024"));
        operands.add(new Operand("peak", peakMibps, "MiB/s", "workload, as the application sees it"));
        week.open(operands, "");
        boolean below = ratio() <= own;
        if (!below) {
            operands.add(new Operand("own ratio", own, "1", WORKLOAD));
            atPeak.open(operands, " at the peak");
        }
        return new Calculation(
                "Elastic costs as much as Provisioned",
                below ? FORMULA : FORMULA_ABOVE,
                operands,
                Opened.percent(ratio()) + " average-to-peak");
    }
}
