package dev.efsplanner.workload;

import java.util.Locale;

/// Inputs that are low, likely or high together: an assumption that keeps the scenarios few and each of them sayable.
public enum Axis {
    /// High is more to do: greater rates, more metadata operations, and smaller requests, since each counts at least
    /// its minimum size.
    TRAFFIC,
    /// High is more to keep: more data, more growth, more reads of cold data, and smaller files, since IA and Archive
    /// bill each at least its minimum size. More data in Standard also earns more burst credits.
    STORAGE;

    /// The spelling in files and in words.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
