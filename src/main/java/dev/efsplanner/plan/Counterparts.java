package dev.efsplanner.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the rows of a plan among those of the same workload with other numbers.
final class Counterparts {
    private final Map<String, Evaluation> rows;

    Counterparts(List<Evaluation> own) {
        rows = own.stream().collect(Collectors.toMap(Evaluation::id, Function.identity()));
    }

    /// The same configuration, with its padding sized anew.
    ///
    /// Where the other numbers make no such row, the one it comes to: without padding where none is needed or
    /// enough, without a storage class that would be empty.
    Evaluation of(Evaluation row) {
        var same = row.configuration();
        var plain = new Configuration(same.type(), same.performance(), same.throughput(), same.policy());
        var choices = row.workload().choices();
        return Stream.of(same, plain, plain.with(StoragePolicy.ia(choices)), plain.with(StoragePolicy.NONE))
                .map(configuration -> rows.get(configuration.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
