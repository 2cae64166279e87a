package dev.efsplanner.ui.session;

/// How far the outlook looks ahead.
public enum OutlookSpan {
    YEAR(12),
    TWO_YEARS(24),
    THREE_YEARS(36);

    private final int months;

    OutlookSpan(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
