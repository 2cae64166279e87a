package dev.efsplanner.chart;

/// How rates are laid out upwards.
public enum Scale {
    /// Equal steps for equal amounts.
    LINEAR,
    /// Equal steps for equal ratios: small rates stay legible beside peaks a hundred times higher.
    LOGARITHMIC,
    /// Logarithmic when the highest rate is more than fifty times the lowest one that is not zero.
    SUITED
}
