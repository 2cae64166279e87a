package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one way numbers are shown to people, whatever the machine's locale.
///
/// Written by hand rather than with `DecimalFormat`: a plan shows some hundred numbers on every keystroke.
public final class Numbers {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private Numbers() {}

    /// At most four significant digits, thousands separated by a comma: `2,049`, `13.33`, `0.0048`; whole numbers in
    /// full.
    public static String show(double value) {
        if (Double.isNaN(value)) return "–";
        if (Double.isInfinite(value)) return value > 0 ? "∞" : "-∞";
        double size = Math.abs(value);
        if (size >= 1e15 || (size < 1e-4 && size > 0)) return Double.toString(value);
        if (size >= 1000 || size == Math.rint(size)) return sign(value) + grouped(Math.round(size));
        int decimals = size >= 100
                ? 1
                : size >= 10 ? 2 : size >= 1 ? 3 : size >= 0.1 ? 4 : size >= 0.01 ? 5 : size >= 0.001 ? 6 : 7;
        long scaled = Math.round(size * POWERS[decimals]);
        return sign(value) + decimal(scaled, decimals);
    }

    /// The same with more digits where `value` would otherwise read like `other`, though they differ: `1,024.3`.
    public static String apart(double value, double other) {
        if (value == other || !Double.isFinite(value) || !Double.isFinite(other)) return show(value);
        if (!show(value).equals(show(other))) return show(value);
        for (int decimals = 1; decimals <= 9; decimals++) {
            var here = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
            if (here.compareTo(BigDecimal.valueOf(other).setScale(decimals, RoundingMode.HALF_UP)) == 0) continue;
            var whole = here.abs().toBigInteger().longValue();
            var rest = here.stripTrailingZeros().toPlainString();
            int point = rest.indexOf('.');
            return sign(value) + grouped(whole) + (point < 0 ? "" : rest.substring(point));
        }
        return show(value);
    }

    /// Every digit the number has and no separator: for files, code and fields.
    public static String plain(double value) {
        var text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /// A share as a percentage: `1.1333` is `113.3 %`.
    public static String percent(double share) {
        if (Double.isInfinite(share) || Math.abs(share) >= 1e13) return show(share * 100) + " %";
        return show(Math.round(share * 1000) / 10.0) + " %";
    }

    /// A whole number of 0 or more with a comma between thousands.
    static String grouped(long whole) {
        var digits = Long.toString(whole);
        if (digits.length() <= 3) return digits;
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) text.insert(i, ',');
        return text.toString();
    }

    private static String decimal(long scaled, int decimals) {
        long whole = scaled / POWERS[decimals];
        long rest = scaled % POWERS[decimals];
        if (rest == 0) return grouped(whole);
        var text = new StringBuilder(Long.toString(rest));
        while (text.length() < decimals) text.insert(0, '0');
        while (text.charAt(text.length() - 1) == '0') text.setLength(text.length() - 1);
        return grouped(whole) + "." + text;
    }

    private static String sign(double value) {
        return value < 0 ? "-" : "";
    }
}
