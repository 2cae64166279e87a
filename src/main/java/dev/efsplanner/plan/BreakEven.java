package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// Which throughput mode is the cheapest for a workload, and how far the workload may change before another one is.
///
/// All in General Purpose mode and without a storage policy; a typed amount or padding is left aside, for here both are
/// sized. What the peak is and what it is made of stays as it is.
///
/// @param workload as compared
/// @param average data that the application moves, on average over the week
/// @param peak the most data that it moves at a time
/// @param overRatio over average ÷ peak; empty when no data moves
/// @param overStored over the stored size in GiB, all in Standard
/// @param burstingSuffices the smallest whole GiB in Standard with which Bursting alone serves; empty where none does
/// @param notes what the costs do not say: missing prices, and limits that no ratio or size changes
public record BreakEven(
        Workload workload,
        String edition,
        String pricesDate,
        FileSystemType type,
        DataRate average,
        DataRate peak,
        Optional<CostCurves> overRatio,
        CostCurves overStored,
        Optional<DataSize> burstingSuffices,
        List<String> notes) {
    /// AWS's rule of thumb: Elastic up to this average-to-peak ratio, Provisioned from there on (Amazon EFS user guide,
    /// "Throughput modes").
    public static final double AWS_RATIO = 0.05;

    public BreakEven {
        notes = List.copyOf(notes);
    }

    /// The break-evens of a planned workload on file systems of one type.
    public static BreakEven of(Plan plan, FileSystemType type) {
        return of(plan, type, Watch.NONE);
    }

    /// The same while somebody looks on.
    public static BreakEven of(Plan plan, FileSystemType type, Watch watch) {
        return of(plan, type, watch, DataSize.ZERO);
    }

    /// The same at least up to a stored size.
    public static BreakEven of(Plan plan, FileSystemType type, Watch watch, DataSize reach) {
        var alternatives = new Alternatives(plan.edition(), plan.prices(), type, watch);
        var workload = plan.workload()
                .withChoices(plan.workload().choices().withSizedProvisioned().withPadding(DataSize.ZERO));
        var week = Metered.of(plan.demand(), plan.edition());
        var peak = PeakTime.of(week);
        watch.reached(0, 2, "over the average-to-peak ratio");
        var ratio = peak.map(p -> new OverRatio(alternatives, workload, p).curves());
        watch.reached(1, 2, "over the stored size");
        var overStored = new OverStored(alternatives, workload, week, reach);
        var stored = overStored.curves();
        return new BreakEven(
                workload,
                plan.edition().id(),
                plan.prices().date(),
                type,
                DataRate.ofMibps(peak.map(PeakTime::averageMibps).orElse(0.0)),
                DataRate.ofMibps(peak.map(PeakTime::peakMibps).orElse(0.0)),
                ratio,
                stored,
                overStored.burstingSuffices(),
                BreakEvenNotes.of(plan, type, alternatives.offers(workload, week), ratio, stored));
    }

    /// What it comes to, in a few sentences.
    public String sentence() {
        return BreakEvenSentence.of(this);
    }
}
