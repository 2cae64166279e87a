package dev.efsplanner.support;

import java.util.List;
import java.util.stream.IntStream;

/// How many random cases a property test looks at.
///
/// A mutation run repeats the tests once for each change it makes to the core, and asks for a share of them:
/// `-Ddraws.percent=3`.
public final class Draws {
    private static final int PERCENT = Integer.getInteger("draws.percent", 100);

    private Draws() {}

    /// So many cases, or the share of them that is asked for; at least one.
    public static int of(int cases) {
        return Math.max(1, cases * PERCENT / 100);
    }

    /// Such a share of the list, picked at even distances; at least one.
    public static <T> List<T> of(List<T> all) {
        int some = of(all.size());
        return IntStream.range(0, some)
                .mapToObj(n -> all.get(n * all.size() / some))
                .toList();
    }
}
