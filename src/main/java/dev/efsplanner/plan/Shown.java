package dev.efsplanner.plan;

import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.function.DoubleFunction;

/// How the result of a step is written, as the table's cells write it, and in what unit later steps take it.
enum Shown {
    MIBPS("MiB/s", "MiB/s"),
    GIB("GiB", "GiB"),
    MIB("MiB", "MiB"),
    OPS("1/s", "1/s"),
    IN_FLIGHT("1", "operations in flight"),
    SECONDS("s", "s"),
    HOURS("h", "h"),
    HOURS_A_MONTH("h per month", "h per month"),
    SHARE("1", "", Numbers::percent),
    LATENCY("ms", "", ms -> Latency.ofMs(ms).toString()),
    USD("USD", "a month", usd -> Money.ofUsd(usd).toString()),
    DAY("days", "", days -> "day " + Numbers.show(Math.floor(days * 10) / 10));

    private final String unit;
    private final String after;
    private final DoubleFunction<String> text;

    Shown(String unit, String after) {
        this(unit, after, Numbers::show);
    }

    Shown(String unit, String after, DoubleFunction<String> text) {
        this.unit = unit;
        this.after = after;
        this.text = text;
    }

    /// The unit of the number itself.
    String unit() {
        return unit;
    }

    /// What follows the text; empty where the text says it.
    String after() {
        return after;
    }

    String text(double value) {
        return text.apply(value);
    }
}
