package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import java.util.List;
import java.util.stream.Stream;

/// What every format is tried with: rows made by hand, each two choices together, every hostile name, tag, path and
/// description.
final class Cover {
    static final List<Evaluation> ROWS = rows();

    private Cover() {}

    private static List<Evaluation> rows() {
        var covering = Combinations.covering();
        return Stream.of(Rows.COVER, covering, HostileTexts.rows(covering.size()))
                .flatMap(List::stream)
                .toList();
    }
}
