package dev.efsplanner.chart;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.function.DoubleFunction;

/// What a number in a chart counts: its unit for a heading, and how one such number is said.
///
/// @param unit empty where the words say it all
/// @param brief under a heading that names the unit
record Measure(String unit, DoubleFunction<String> words, DoubleFunction<String> brief) {
    static final Measure RATE = new Measure("MiB/s", Measure::rate, Numbers::show);
    static final Measure BALANCE = of("TiB");
    static final Measure COST = new Measure(
            "USD a month",
            usd -> Money.ofUsd(usd) + " a month",
            usd -> Money.ofUsd(usd).cents().toPlainString());

    /// With numbers shown as everywhere else.
    static Measure of(String unit) {
        return new Measure(unit, value -> Numbers.show(value) + " " + unit, Numbers::show);
    }

    /// A place in time or the like, which has words of its own.
    static Measure place(DoubleFunction<String> words) {
        return new Measure("", words, words);
    }

    /// The same, where everything up to `floor` stands for 0 on an axis that has none.
    Measure above(double floor) {
        return new Measure(
                unit, value -> words.apply(value > floor ? value : 0), value -> brief.apply(value > floor ? value : 0));
    }

    String heading(String name) {
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    String say(double value) {
        return Double.isNaN(value) ? "–" : words.apply(value);
    }

    String brief(double value) {
        return Double.isNaN(value) ? "–" : brief.apply(value);
    }

    private static String rate(double mibps) {
        var rate = DataRate.ofMibps(Math.max(0, mibps));
        return rate + " (" + Numbers.show(rate.megabytesPerSecond()) + " MB/s)";
    }
}
