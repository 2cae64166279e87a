package dev.efsplanner.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for words in a text, wherever they are and in either case, and goes from one hit to the next.
public final class Finding {
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);

    /// A place in the text.
    ///
    /// @param to behind its last character
    public record Hit(int from, int to) {}

    /// @param hits in order; they do not overlap
    /// @param at which of them is looked at; 0 where there is none
    public record Found(List<Hit> hits, int at) {
        public static final Found NONE = new Found(List.of(), 0);

        public Found {
            hits = List.copyOf(hits);
        }

        public Optional<Hit> current() {
            return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(at));
        }
    }

    public Finding() {
        text.subscribe((_, _) -> look());
        words.subscribe((_, _) -> look());
    }

    /// Stays at the hit that is looked at, or goes to the first behind where it was.
    private void look() {
        var wanted = words.get();
        if (wanted.isEmpty()) {
            found.set(Found.NONE);
            return;
        }
        int from = found.get().current().map(Hit::from).orElse(0);
        var hits = new ArrayList<Hit>();
        var matcher = Pattern.compile(Pattern.quote(wanted), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.get());
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() < from) at++;
            hits.add(new Hit(matcher.start(), matcher.end()));
        }
        found.set(new Found(hits, at == hits.size() ? 0 : at));
    }

    /// After the last comes the first.
    public void next() {
        go(1);
    }

    /// Before the first comes the last.
    public void previous() {
        go(-1);
    }

    private void go(int step) {
        var hits = found.get().hits();
        if (!hits.isEmpty()) found.set(new Found(hits, Math.floorMod(found.get().at() + step, hits.size())));
    }

    /// Which hit of how many; empty while nothing is looked for.
    public String sentence() {
        var hits = found.get().hits();
        if (words.get().isEmpty()) return "";
        return hits.isEmpty() ? "Not found" : (found.get().at() + 1) + " of " + hits.size();
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
