package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;

/// A chart and the sentence that says the same.
record Drawing(BufferedChart chart, String spoken) {}
