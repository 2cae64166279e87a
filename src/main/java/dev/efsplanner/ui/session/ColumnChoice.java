package dev.efsplanner.ui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which columns a person wants to see, in which order, and how many of them stay in sight when the rest is scrolled.
///
/// @param order all columns but the type
/// @param frozen so many of the visible ones from the left
public record ColumnChoice(List<RowColumn> order, Set<RowColumn> hidden, int frozen) {
    /// All of them, the configuration frozen.
    public static final ColumnChoice FIRST = new ColumnChoice(RowColumn.all(), Set.of(), 1);

    private static final String HIDDEN = "-";
    private static final String BETWEEN = " ";

    public ColumnChoice {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        if (!Set.copyOf(order).equals(Set.copyOf(RowColumn.all())))
            throw new IllegalArgumentException("not every column has a place");
    }

    public List<RowColumn> visible() {
        return order.stream().filter(this::shows).toList();
    }

    public boolean shows(RowColumn column) {
        return !hidden.contains(column);
    }

    public boolean freezes(RowColumn column) {
        int at = visible().indexOf(column);
        return at >= 0 && at < frozen;
    }

    /// Hides a column, or shows it again; the last one stays.
    public ColumnChoice toggled(RowColumn column) {
        var others = new LinkedHashSet<>(hidden);
        if (!others.remove(column)) others.add(column);
        return others.size() == order.size() ? this : new ColumnChoice(order, others, frozen);
    }

    /// Moves a column past its neighbours in sight.
    ///
    /// @param steps to the right; below 0 to the left
    public ColumnChoice moved(RowColumn column, int steps) {
        var seen = new ArrayList<>(visible());
        int at = seen.indexOf(column);
        if (at < 0) return this;
        seen.remove(at);
        seen.add(Math.clamp((long) at + steps, 0, seen.size()), column);
        return inOrder(seen);
    }

    /// Freezes the columns up to this one, or none of them when these are frozen.
    public ColumnChoice frozenUpTo(RowColumn column) {
        int count = visible().indexOf(column) + 1;
        return new ColumnChoice(order, hidden, count == frozen ? 0 : count);
    }

    /// With the visible columns in another order; those out of sight keep their places.
    public ColumnChoice inOrder(List<RowColumn> seen) {
        var next = seen.iterator();
        var all = order.stream()
                .map(column -> seen.contains(column) && next.hasNext() ? next.next() : column)
                .toList();
        return all.equals(order) ? this : new ColumnChoice(all, hidden, frozen);
    }

    /// One line for settings: how many are frozen, then the columns in order, the hidden ones after a dash.
    public String text() {
        return frozen
                + BETWEEN
                + order.stream()
                        .map(column -> (shows(column) ? "" : HIDDEN) + column.id())
                        .collect(Collectors.joining(BETWEEN));
    }

    /// What a line from settings stands for: columns it does not name come last, what is no column is left out.
    public static ColumnChoice of(String text) {
        var words = Arrays.asList(text.strip().split("\\s+"));
        var order = new LinkedHashSet<RowColumn>();
        var hidden = new LinkedHashSet<RowColumn>();
        for (var word : words) {
            boolean out = word.startsWith(HIDDEN);
            var id = out ? word.substring(HIDDEN.length()) : word;
            RowColumn.all().stream().filter(column -> column.id().equals(id)).forEach(column -> {
                order.add(column);
                if (out) hidden.add(column);
            });
        }
        if (order.isEmpty() || hidden.size() == order.size()) return FIRST;
        order.addAll(RowColumn.all());
        int frozen = words.getFirst().matches("\\d{1,2}") ? Integer.parseInt(words.getFirst()) : FIRST.frozen();
        return new ColumnChoice(new ArrayList<>(order), hidden, Math.min(frozen, order.size() - hidden.size()));
    }
}
