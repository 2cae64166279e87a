package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chart and the sentence that says the same.
record Drawing(BufferedChart chart, String spoken) {
    /// @param pinned a sentence on each pinned scenario in the chart
    static Drawing of(BufferedChart chart, String spoken, Stream<String> pinned) {
        return new Drawing(chart, Stream.concat(Stream.of(spoken), pinned).collect(Collectors.joining(" ")));
    }
}
