package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// The one way numbers are shown to people and the one way typed numbers are read, whatever the machine's locale.
public final class Numbers {
    private Numbers() {}

    /// At most four significant digits, thousands separated by a comma: `2,049`, `13.33`, `0.0048`; whole numbers in
    /// full.
    public static String show(double value) {
        if (Double.isNaN(value)) return "–";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "-∞";
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return grouped(BigDecimal.valueOf(value), 0);
        var rounded = Math.abs(value) >= 1000
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
                : new BigDecimal(value).round(new MathContext(4, RoundingMode.HALF_UP));
        return grouped(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
    }

    /// Every digit the number has and no separator: for files, code and fields.
    public static String plain(double value) {
        var text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /// A share as a percentage: `0.113` is `11.3 %`.
    public static String percent(double share) {
        return show(Math.round(share * 1000) / 10.0) + " %";
    }

    private static String grouped(BigDecimal value, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
