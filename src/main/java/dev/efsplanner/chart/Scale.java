package dev.efsplanner.chart;

/// How values are laid out upwards.
public enum Scale {
    /// Equal steps for equal amounts.
    LINEAR,
    /// Equal steps for equal ratios: small rates stay legible beside peaks a hundred times higher.
    LOGARITHMIC,
    /// Logarithmic when the values lie so far apart that the small ones would not be legible otherwise.
    SUITED;

    /// @param suited what suits the values
    boolean isLogarithmic(boolean suited) {
        return switch (this) {
            case LINEAR -> false;
            case LOGARITHMIC -> true;
            case SUITED -> suited;
        };
    }
}
