package dev.efsplanner.plan;

import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.TrafficLayer;
import java.util.List;

/// P12, of one load: the side load without which the burst credits would last.
///
/// Computed only for rows whose credits run out, and only for layers that are named like a side load.
final class SideLoadWarnings {
    private static final double DAY = 86_400;

    private SideLoadWarnings() {}

    /// Raised when credits run out within the horizon and would not, or only a day later or more, without this layer;
    /// the same row is followed again without it.
    static void add(List<Warning> warnings, Findings row) {
        if (!row.creditsRunOut()) return;
        var layers = row.row().workload().layers();
        if (layers.stream().allMatch(layer -> SideLoad.of(layer).isEmpty())) return;
        // A demand that was measured is not that of the layers: nothing can be taken out of it.
        if (!week(row.row(), layers).equals(row.row().week())) return;
        for (var layer : layers) if (SideLoad.of(layer).isPresent()) without(warnings, row, layer);
    }

    private static void without(List<Warning> warnings, Findings row, TrafficLayer load) {
        double seconds = row.course().emptyAtSeconds().orElseThrow();
        var others = row.row().workload().layers().stream()
                .filter(layer -> layer != load)
                .toList();
        var alone = Row.of(
                row.row().workload().withLayers(others),
                row.row().edition(),
                row.row().prices(),
                row.row().configuration(),
                week(row.row(), others));
        var later = new Throughput(alone).course(row.provisioned()).emptyAtSeconds();
        if (later.isPresent() && later.getAsDouble() < seconds + DAY) return;
        warnings.add(new Warning(
                Pain.STACKED_LAYERS,
                "“" + load.name() + "” empties the burst credits: with it they last " + CreditWarnings.lasting(seconds)
                        + ", without it "
                        + (later.isPresent() ? CreditWarnings.lasting(later.getAsDouble()) : "the whole horizon")
                        + "."));
    }

    private static List<Metered> week(Row row, List<TrafficLayer> layers) {
        return Metered.of(Demand.ofWeek(layers), row.edition());
    }
}
