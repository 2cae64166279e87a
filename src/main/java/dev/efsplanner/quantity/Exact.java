package dev.efsplanner.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number without any rounding: a fraction of two decimals, the lower one not 0.
record Exact(BigDecimal over, BigDecimal under) {
    static final Exact ONE = of(BigDecimal.ONE);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    Exact plus(Exact other) {
        return under.equals(other.under)
                ? new Exact(over.add(other.over), under)
                : new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact negated() {
        return new Exact(over.negate(), under);
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /// @throws ArithmeticException when the other is 0
    Exact by(Exact other) {
        if (other.isZero()) throw new ArithmeticException("division by 0");
        return new Exact(over.multiply(other.under), under.multiply(other.over));
    }

    /// The nearest number a computer calculates with; rounded here and nowhere before.
    double toDouble() {
        return over.divide(under, MathContext.DECIMAL128).doubleValue();
    }
}
