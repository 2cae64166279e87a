package dev.efsplanner.spec;

import java.util.Optional;

/// A reading of AWS's text where it is silent or contradicts itself: on or off, with the reason beside it.
///
/// @param evidence what the sources say on it; spec files always have it
public record Assumption(boolean holds, String statement, String source, String asOf, Optional<Evidence> evidence) {
    public Assumption(boolean holds, String statement, String source, String asOf) {
        this(holds, statement, source, asOf, Optional.empty());
    }
}
