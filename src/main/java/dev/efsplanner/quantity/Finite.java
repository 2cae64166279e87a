package dev.efsplanner.quantity;

final class Finite {
    private Finite() {}

    static void atLeastZero(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " must be 0 or more, not " + value);
        }
    }
}
