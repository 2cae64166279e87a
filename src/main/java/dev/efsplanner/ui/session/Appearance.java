package dev.efsplanner.ui.session;

/// Which colours the window wears.
public enum Appearance {
    SYSTEM("Follow the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Appearance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
