package dev.efsplanner.document;

import dev.efsplanner.export.Reopened;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.util.Optional;

/// What a path or a workload argument names.
///
/// @param edition to plan with
/// @param export the export that it was read back from, if it was
public record NamedWorkload(Workload workload, SpecEdition edition, Optional<Reopened> export) {
    static NamedWorkload of(Reopened export) {
        return new NamedWorkload(export.file().workload(), export.edition(), Optional.of(export));
    }
}
