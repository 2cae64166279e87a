package dev.efsplanner.spec;

import java.util.Optional;

/// A figure that two editions publish differently for a Region.
///
/// @param name as overrides name it, such as `modes.regional.generalPurpose.elastic.readIops`
/// @param from empty where only the other edition has it
/// @param to empty where only the other edition has it
public record FigureDifference(String name, Optional<Figure> from, Optional<Figure> to) {
    /// The unit of whichever there is.
    public String unit() {
        return from.or(() -> to).map(Figure::unit).orElseThrow();
    }
}
