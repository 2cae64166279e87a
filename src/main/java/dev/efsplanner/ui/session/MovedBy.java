package dev.efsplanner.ui.session;

/// How far the sensitivity view moves an input that is no range.
public enum MovedBy {
    TENTH(10),
    FIFTH(20),
    HALF(50);

    private final int percent;

    MovedBy(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    double share() {
        return percent / 100.0;
    }
}
