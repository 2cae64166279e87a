package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows of the comparison as they stand, from top to bottom.
///
/// As many rows as before are told of as the same rows with other values, so that the table keeps its cells.
final class ShownRows extends ObservableListBase<Evaluation> {
    private List<Evaluation> rows = List.of();

    void show(List<Evaluation> next) {
        var before = rows;
        rows = List.copyOf(next);
        beginChange();
        if (rows.size() == before.size()) {
            for (int i = 0; i < rows.size(); i++) nextUpdate(i);
        } else {
            nextReplace(0, rows.size(), before);
        }
        endChange();
    }

    @Override
    public Evaluation get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
