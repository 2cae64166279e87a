package dev.efsplanner.quantity;

import java.util.Arrays;
import java.util.Optional;

/// What the numbers of a field count, and so which units may be typed beside them; a number alone is in the field's own
/// unit.
public enum Measure {
    NUMBER("", "", "1", Kind.NUMBER),
    KIB("KiB", "KiB, MiB, kB, MB", "KiB", Kind.DATA),
    GIB("GiB", "GiB, TiB, GB, TB", "GiB", Kind.DATA),
    TIB("TiB", "TiB, GiB, TB, GB", "TiB", Kind.DATA),
    GIB_PER_MONTH("GiB/month", "GiB/month, TiB/month, GB/day", "GiB/month", Kind.DATA.over(Kind.TIME)),
    MIBPS("MiB/s", "MiB/s, GiB/s, MB/s, Gbit/s", "MiB/s", Kind.DATA.over(Kind.TIME)),
    MILLISECONDS("ms", "ms, µs, s", "ms", Kind.TIME),
    SECONDS("s", "s, min, h", "s", Kind.TIME),
    HOURS("h", "h, min, days", "h", Kind.TIME),
    DAYS("days", "days, weeks, years", "days", Kind.TIME),
    SHARE("0–1", "%", "1", Kind.SHARE),
    PERCENT("%", "%", "%", Kind.SHARE),
    PERCENT_PER_MONTH("%/month", "%, %/month", "%", Kind.SHARE),
    USD_PER_MONTH("USD/month", "USD/month, USD/day", "USD/month", Kind.MONEY.over(Kind.TIME)),
    PER_SECOND("1/s", "1/s, 1/min, k", "ops/s", Kind.NUMBER.over(Kind.TIME)),
    IOPS("IOPS", "IOPS, k", "ops/s", Kind.NUMBER.over(Kind.TIME));

    private final String symbol;
    private final String accepted;
    private final Exact unit;
    private final Kind kind;

    Measure(String symbol, String accepted, String unit, Kind kind) {
        this.symbol = symbol;
        this.accepted = accepted;
        this.unit = unit.equals("1") ? Exact.ONE : factor(unit.split("/"));
        this.kind = kind;
    }

    private static Exact factor(String... names) {
        var unit = Unit.of(names[0]).orElseThrow();
        return (names.length == 1 ? unit : unit.over(Unit.of(names[1]).orElseThrow())).factor();
    }

    /// The measure whose numbers are written with this unit; empty when units beside it are of no use.
    public static Optional<Measure> of(String symbol) {
        return Arrays.stream(values())
                .filter(measure -> measure.symbol.equals(symbol))
                .findFirst();
    }

    /// What the field shows beside its numbers; empty for a plain count.
    public String symbol() {
        return symbol;
    }

    /// Units that may be typed, the usual ones, comma separated; empty where none may.
    public String accepted() {
        return accepted;
    }

    /// What may be typed, as the end of a refusal.
    String right() {
        return accepted.isEmpty() ? "write digits, as in 100 or 0.5" : "write " + accepted + " or a number alone";
    }

    boolean takes(Kind other) {
        return other.equals(Kind.NUMBER)
                || other.equals(kind)
                || other.equals(Kind.COUNT) && (this == NUMBER || this == PER_SECOND || this == IOPS);
    }

    /// "is a rate, which cannot be a size".
    String refusal(Kind other) {
        return "is " + other.words() + ", which cannot be " + kind.words();
    }

    /// The number in the field's own unit.
    double in(Exact value, Kind of) {
        return (of.equals(kind) && !of.equals(Kind.NUMBER) ? value.by(unit) : value).toDouble();
    }
}
