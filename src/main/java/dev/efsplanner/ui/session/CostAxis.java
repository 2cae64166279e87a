package dev.efsplanner.ui.session;

/// What the break-even view varies.
public enum CostAxis {
    RATIO("Average-to-peak ratio"),
    STORED("Stored size");

    private final String label;

    CostAxis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
