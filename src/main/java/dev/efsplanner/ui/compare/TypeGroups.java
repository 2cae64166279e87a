package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows of one type of file system after those of another.
final class TypeGroups {
    private TypeGroups() {}

    /// The ids of the last row of each group but the last one.
    static Set<String> last(List<Evaluation> rows) {
        var last = new HashSet<String>();
        for (int i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            if (before.configuration().type() != rows.get(i).configuration().type()) last.add(before.id());
        }
        return last;
    }
}
