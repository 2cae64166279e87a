package dev.efsplanner.ui.session;

/// How much of the horizon the credit chart shows.
public enum CreditSpan {
    WEEK(7),
    MONTH(30),
    HALF_YEAR(180),
    YEAR(365);

    private final int days;

    CreditSpan(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
