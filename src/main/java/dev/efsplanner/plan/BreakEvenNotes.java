package dev.efsplanner.plan;

import dev.efsplanner.plan.Shortfall.Kind;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a reader of break-even points must know beside the costs.
final class BreakEvenNotes {
    /// These stay whatever the ratio or the size.
    private static final Set<Kind> LASTING = EnumSet.of(
            Kind.IOPS,
            Kind.CLIENTS,
            Kind.CONCURRENCY,
            Kind.READ_LATENCY,
            Kind.WRITE_LATENCY,
            Kind.ZONE_LOSS,
            Kind.FILE_TASK);

    private BreakEvenNotes() {}

    static List<String> of(Plan plan, FileSystemType type, Offers own, Optional<CostCurves> ratio, CostCurves stored) {
        var notes = new LinkedHashSet<String>();
        own.serving().values().forEach(offer -> notes.addAll(offer.cost().missing()));
        boolean priced = notes.isEmpty();
        plan.overrides().forEach(overridden -> notes.add("Overridden: " + overridden.sentence() + "."));
        if (ratio.isEmpty()) notes.add("No data moves, so there is no average-to-peak ratio.");
        for (var alternative : List.of(Alternative.ELASTIC, Alternative.PROVISIONED, Alternative.BURSTING)) {
            if (!priced) continue;
            boolean atNoSize = !stored.everServes(alternative);
            if (atNoSize) notes.add(alternative.label() + " does not serve this peak at any stored size.");
            else if (ratio.isPresent() && !ratio.get().everServes(alternative))
                notes.add(
                        alternative.label() + " does not serve this peak with what is stored, however short it lasts.");
        }
        notes.addAll(lasting(plan, type));
        var data = plan.workload().storage();
        if (data.cold().plus(data.frozen()).gib() > 0) {
            notes.add("Cold and frozen data is counted in Standard: rows with a storage policy are in the comparison.");
        }
        return new ArrayList<>(notes);
    }

    private static List<String> lasting(Plan plan, FileSystemType type) {
        var modes = new LinkedHashMap<String, List<String>>();
        for (var mode : ThroughputMode.values()) {
            var id = new Configuration(type, PerformanceMode.GENERAL_PURPOSE, mode, StoragePolicy.NONE).id();
            plan
                    .evaluation(id)
                    .map(Evaluation::verdict)
                    .filter(Verdict.FallsShort.class::isInstance)
                    .map(Verdict.FallsShort.class::cast)
                    .stream()
                    .flatMap(verdict -> verdict.shortfalls().stream())
                    .filter(shortfall -> LASTING.contains(shortfall.kind()))
                    .forEach(shortfall -> modes.computeIfAbsent(shortfall.sentence(), _ -> new ArrayList<>())
                            .add(mode.label()));
        }
        return modes.entrySet().stream()
                .map(entry -> "Cost is not all: " + String.join(", ", entry.getValue()) + " fall"
                        + (entry.getValue().size() == 1 ? "s" : "") + " short. " + entry.getKey())
                .toList();
    }
}
