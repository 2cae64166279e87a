package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A unit that may be typed, in bytes, seconds and dollars: `1 MB` is 1,000,000 bytes, `1 MiB` 1,048,576.
///
/// A month has 730 hours and a year twelve of them, as everywhere in the planner.
record Unit(Exact factor, Kind kind) {
    private static final Map<String, Unit> NAMED = named();
    private static final Map<String, List<String>> BY_LOWER =
            NAMED.keySet().stream().collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)));

    /// Whoever writes `Gb` may mean bits or bytes.
    static boolean isBitOrByte(String name) {
        return name.matches("[kKmMgGtT]b");
    }

    /// In upper or lower case, where that leaves only one.
    static Optional<Unit> of(String name) {
        var exact = Optional.ofNullable(NAMED.get(name));
        if (exact.isPresent()) return exact;
        if (name.length() == 1 || isBitOrByte(name)) return Optional.empty();
        var same = BY_LOWER.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .map(NAMED::get)
                .distinct()
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    Unit over(Unit other) {
        return new Unit(factor.by(other.factor), kind.over(other.kind));
    }

    private static Map<String, Unit> named() {
        var named = new LinkedHashMap<String, Unit>();
        var byte1 = new Unit(Exact.ONE, Kind.DATA);
        var bit = byte1.times("0.125");
        var second = new Unit(Exact.ONE, Kind.TIME);
        put(named, byte1, "B", "byte", "bytes");
        put(named, bit, "bit", "bits");
        var decimal = BigDecimal.ONE;
        var binary = BigDecimal.ONE;
        for (var prefix : List.of("k", "M", "G", "T", "P")) {
            decimal = decimal.multiply(BigDecimal.valueOf(1000));
            binary = binary.multiply(BigDecimal.valueOf(1024));
            var large = prefix.toUpperCase(Locale.ROOT);
            put(named, byte1.times(decimal), prefix + "B", large + "B");
            put(named, byte1.times(binary), large + "iB");
            put(named, bit.times(decimal), prefix + "bit");
            put(named, byte1.times(decimal).over(second), prefix + "Bps", large + "Bps");
            put(named, byte1.times(binary).over(second), large + "iBps");
            put(named, bit.times(decimal).over(second), prefix + "bps");
        }
        put(named, second, "s", "sec", "second", "seconds");
        put(named, second.times("0.001"), "ms");
        put(named, second.times("0.000001"), "us", "µs", "μs");
        put(named, second.times("60"), "min", "minute", "minutes");
        put(named, second.times("3600"), "h", "hr", "hour", "hours");
        put(named, second.times("86400"), "d", "day", "days");
        put(named, second.times("604800"), "week", "weeks");
        put(named, second.times("2628000"), "month", "months");
        put(named, second.times("31536000"), "year", "years");
        put(named, new Unit(Exact.ONE, Kind.MONEY), "USD", "$");
        put(named, new Unit(Exact.ONE, Kind.SHARE).times("0.01"), "%");
        put(named, new Unit(Exact.ONE, Kind.COUNT).times("1000"), "k", "K");
        put(named, new Unit(Exact.ONE, Kind.COUNT).times("1000000"), "M");
        put(named, new Unit(Exact.ONE, Kind.COUNT), "op", "ops", "operations");
        put(named, new Unit(Exact.ONE, Kind.COUNT).over(second), "IOPS");
        return named;
    }

    private static void put(Map<String, Unit> into, Unit unit, String... names) {
        for (var name : names) into.put(name, unit);
    }

    private Unit times(String number) {
        return times(new BigDecimal(number));
    }

    private Unit times(BigDecimal number) {
        return new Unit(factor.times(Exact.of(number)), kind);
    }
}
