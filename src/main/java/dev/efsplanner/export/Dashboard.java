package dev.efsplanner.export;

import java.util.List;

/// A CloudWatch dashboard of this file system, with its own thresholds as lines.
///
/// Every format writes it as one JSON text, which [DashboardJson] makes, so that all show the same.
///
/// @param name letters, digits, `-` and `_`
record Dashboard(String name, List<Widget> widgets) {
    Dashboard {
        widgets = List.copyOf(widgets);
    }

    sealed interface Widget {}

    /// @param markdown with all that Markdown would act on escaped in what a user typed
    record Text(String markdown) implements Widget {}

    /// @param marks the lines that mean something: thresholds, what was planned
    /// @param periodSeconds what a point stands for
    record Chart(String title, View view, String unit, int periodSeconds, List<Series> series, List<Mark> marks)
            implements Widget {
        Chart {
            series = List.copyOf(series);
            marks = List.copyOf(marks);
        }
    }

    enum View {
        OVER_TIME("timeSeries"),
        /// The newest value alone, between 0 and the highest mark.
        GAUGE("gauge");

        private final String code;

        View(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    sealed interface Series {}

    /// A metric of this file system.
    ///
    /// @param shown whether it is drawn, or only used in an expression
    record Metric(String id, String name, String statistic, boolean shown) implements Series {}

    /// Metric math over the other series, or a Metrics Insights query.
    record Expression(String id, String label, String expression) implements Series {}

    record Mark(String label, double value) {}
}
