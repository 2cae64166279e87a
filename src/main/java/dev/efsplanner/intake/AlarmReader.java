package dev.efsplanner.intake;

import java.util.Optional;

/// Reads alarms on metrics of EFS out of templates and requests.
final class AlarmReader {
    private final Reading reading;

    AlarmReader(Reading reading) {
        this.reading = reading;
    }

    /// In the names of the CloudWatch API: a request, or the properties of a resource.
    void ofApi(Node.Group alarm, int line) {
        var names = new Names("Namespace", "MetricName", "Dimensions", "EvaluationPeriods", "MetricStat", "Metric");
        read(alarm, line, names, "alarm " + alarm.text("AlarmName").orElse(""));
    }

    void ofTerraform(Node.Group alarm, int line, String label) {
        var names = new Names("namespace", "metric_name", "dimensions", "evaluation_periods", "metric", "metric");
        read(alarm, line, names, label);
    }

    private record Names(
            String namespace, String metric, String dimensions, String periods, String stat, String within) {}

    /// Each metric that an alarm reads, by itself or within a formula, is one to be looked at.
    private void read(Node.Group alarm, int line, Names names, String found) {
        boolean periods = alarm.has(names.periods()) || alarm.has("EvaluationCriteria");
        Node.deep(alarm)
                .filter(group ->
                        group.text(names.namespace()).filter("AWS/EFS"::equals).isPresent())
                .forEach(group -> reading.alarm(new Reading.Alarm(
                        group == alarm ? line : group.line(),
                        found.strip(),
                        group.get(names.metric()).flatMap(AlarmReader::literal),
                        group.get(names.dimensions())
                                .filter(AlarmReader::namesFileSystem)
                                .isPresent(),
                        periods)));
    }

    static Optional<String> literal(Node node) {
        return node instanceof Node.Text word && word.literal() ? Optional.of(word.text()) : Optional.empty();
    }

    /// Also where a variable stands for the dimensions.
    static boolean namesFileSystem(Node dimensions) {
        if (dimensions instanceof Node.Text word) return !word.text().isBlank();
        return Node.deep(dimensions)
                .flatMap(group -> group.entries().stream())
                .anyMatch(entry -> entry.name().equals("FileSystemId")
                        || entry.value() instanceof Node.Text word
                                && word.text().equals("FileSystemId"));
    }
}
