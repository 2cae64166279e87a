package dev.efsplanner.ui.session;

/// What the sensitivity view shows of inputs that are moved.
public enum MovedEffect {
    COST("Cost"),
    EMPTY_DATE("Empty date");

    private final String label;

    MovedEffect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
