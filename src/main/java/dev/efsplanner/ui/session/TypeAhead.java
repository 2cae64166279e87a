package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds a row by letters that are typed one after the other, as lists do everywhere.
public final class TypeAhead {
    private TypeAhead() {}

    /// The next row with a word that begins with these letters, from the present one on and around; letters of one
    /// word after the other may be typed, as in `one zone`.
    ///
    /// @param now the present row; below 0 when there is none
    /// @param typed a single letter goes on to the next row, more letters may stay on this one
    public static OptionalInt next(List<Evaluation> rows, int now, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        int first = Math.max(0, typed.length() == 1 ? now + 1 : now);
        return IntStream.range(0, rows.size())
                .map(i -> (first + i) % rows.size())
                .filter(i ->
                        (" " + rows.get(i).configuration().title().toLowerCase(Locale.ROOT)).contains(" " + wanted))
                .findFirst();
    }
}
