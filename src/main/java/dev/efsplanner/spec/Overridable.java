package dev.efsplanner.spec;

import java.util.Optional;

/// A published figure or price that an account can have another number for.
///
/// @param name such as `modes.regional.generalPurpose.elastic.readIops`, as a workload's overrides name it
/// @param label such as `Read IOPS of Regional Elastic`
/// @param published empty for a price that is not known
/// @param source ids of [Source]s, comma separated; empty for a price that is not known
/// @param most what AWS says it grants on request, the published number itself where it says of no increase; empty
/// where it names no bound
public record Overridable(
        String name,
        String label,
        String unit,
        Optional<Double> published,
        String source,
        String asOf,
        Optional<Double> most) {

    static Overridable of(String name, String label, Figure figure, Optional<Double> most) {
        double published = figure.published().orElse(figure.value());
        return new Overridable(
                name, label, figure.unit(), Optional.of(published), figure.source(), figure.asOf(), most);
    }
}
