package dev.efsplanner.workload;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Published figures and prices that are other numbers for this account: granted quota increases, negotiated prices.
///
/// They hold for the workload's Region.
///
/// @param numbers by the name of the figure or price, such as `modes.regional.generalPurpose.elastic.readIops` or
/// `prices.elasticReadGib`, in the unit of what they replace
public record Overrides(SortedMap<String, Double> numbers) {
    public static final Overrides NONE = new Overrides(Collections.emptySortedMap());

    public Overrides {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        numbers.forEach((name, number) -> {
            if (!(number >= 0) || number.isInfinite())
                throw new IllegalArgumentException(name + " must be a number of 0 or more, not " + number);
        });
    }

    public static Overrides of(Map<String, Double> numbers) {
        return new Overrides(new TreeMap<>(numbers));
    }

    public boolean isNone() {
        return numbers.isEmpty();
    }

    public Overrides with(String name, double number) {
        var more = new TreeMap<>(numbers);
        more.put(name, number);
        return new Overrides(more);
    }
}
