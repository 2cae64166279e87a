package dev.efsplanner.json;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What became of a JSON text: a document that fits its schema, or everything that is wrong with it.
public sealed interface CheckedJson {
    /// A document whose every number fits a `double`; decimal numbers are kept exactly as written.
    record Ok(JsonNode root) implements CheckedJson {}

    record Refused(List<Fault> faults) implements CheckedJson {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) throw new IllegalArgumentException("refused without a fault");
        }

        Refused(Fault fault) {
            this(List.of(fault));
        }
    }
}
