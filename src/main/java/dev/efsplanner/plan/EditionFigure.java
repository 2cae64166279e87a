package dev.efsplanner.plan;

import dev.efsplanner.spec.FigureDifference;
import java.util.List;

/// A figure that differs, with the rows it bears on.
///
/// @param rows ids
public record EditionFigure(FigureDifference difference, List<String> rows) {
    public EditionFigure {
        rows = List.copyOf(rows);
    }
}
