package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of US dollars, exact; rounded to a cent only when shown.
public record Money(BigDecimal usd) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public static Money ofUsd(String usd) {
        return new Money(new BigDecimal(usd));
    }

    public static Money ofUsd(double usd) {
        return new Money(BigDecimal.valueOf(usd));
    }

    public Money plus(Money other) {
        return new Money(usd.add(other.usd));
    }

    public Money minus(Money other) {
        return new Money(usd.subtract(other.usd));
    }

    public Money times(BigDecimal factor) {
        return new Money(usd.multiply(factor));
    }

    /// The amount rounded half up to whole cents.
    public BigDecimal cents() {
        return usd.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return usd.compareTo(other.usd);
    }

    @Override
    public String toString() {
        var cents = cents().abs();
        var whole = cents.toBigInteger();
        var digits = whole.bitLength() < 63 ? Numbers.grouped(whole.longValue()) : whole.toString();
        var fraction = cents.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        return (cents().signum() < 0 ? "-$" : "$") + digits + (fraction < 10 ? ".0" : ".") + fraction;
    }
}
