package dev.efsplanner.ui.session;

/// How much of the first week the throughput chart shows.
public enum ThroughputSpan {
    DAY("Day", 1),
    WEEK("Week", 7);

    private final String label;
    private final int days;

    ThroughputSpan(String label, int days) {
        this.label = label;
        this.days = days;
    }

    public String label() {
        return label;
    }

    public int days() {
        return days;
    }
}
