package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads what JSON, YAML and HCL say of a file system, each with its own names.
final class TreeReader {
    /// What a request to create a file system has besides its attributes (S14).
    private static final Set<String> REQUEST = Set.of("CreationToken", "Tags");

    private final Reading reading;
    private final Understanding understanding;
    private final String between;

    TreeReader(Reading reading) {
        this.reading = reading;
        understanding = new Understanding(reading);
        between = switch (reading.form()) {
            case TERRAFORM -> " = ";
            case CDK_PYTHON -> "=";
            case AWS_CLI, DESCRIPTION, CLOUDFORMATION, CDK_TYPESCRIPT, CDK_JAVA -> ": ";
        };
    }

    /// The request of `--cli-input-json`.
    void request(Node.Group request) {
        for (var entry : request.entries()) {
            var option = "--"
                    + entry.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            Attribute.of(option, PastedForm.AWS_CLI)
                    .ifPresentOrElse(attribute -> attribute(attribute, entry), () -> unknown(entry, REQUEST));
        }
    }

    /// @param others names that are known besides the attributes
    void attributes(Node.Group group, Set<String> others) {
        for (var entry : group.entries()) {
            Attribute.of(entry.name(), reading.form())
                    .filter(attribute -> reading.form().isCdk() || !isApart(attribute))
                    .ifPresentOrElse(attribute -> attribute(attribute, entry), () -> unknown(entry, others));
        }
    }

    void attribute(Attribute attribute, Node.Entry entry) {
        var written = entry.written(between);
        switch (entry.value()) {
            case Node.Text word ->
                understanding.state(
                        attribute, word.text(), word.literal() && !word.text().startsWith("$"), entry.line(), written);
            case Node.Group _, Node.Many _ -> understanding.state(attribute, written, false, entry.line(), written);
        }
    }

    private void unknown(Node.Entry entry, Set<String> others) {
        if (others.contains(entry.name()) || others.isEmpty()) return;
        boolean type = entry.name().replaceAll("[^A-Za-z]", "").equalsIgnoreCase("fileSystemType");
        reading.defect(
                Severity.DOES_NOT_RUN,
                entry.line(),
                entry.written(between),
                "A file system has no " + entry.name() + " here."
                        + (type
                                ? " It is Regional unless " + Attribute.ZONE.in(reading.form()) + " makes it One Zone."
                                : ""),
                type ? "without it" : "one of " + String.join(", ", known(others)),
                Cited.of(reading.form()));
    }

    private List<String> known(Set<String> others) {
        var known = new ArrayList<String>();
        for (var attribute : Attribute.values()) {
            var name = attribute.in(reading.form());
            if (reading.form().isCdk() || !isApart(attribute)) known.add(name);
        }
        others.stream().sorted().forEach(known::add);
        return known;
    }

    /// Whether forms other than the CDK state it in a list or a resource of its own.
    private static boolean isApart(Attribute attribute) {
        return attribute == Attribute.BACKUP || Attribute.TRANSITIONS.contains(attribute);
    }

    /// A list of lifecycle policies, each with one transition.
    void policies(Node list) {
        reading.lifecycleStated();
        Node.groups(list).forEach(this::policy);
        if (list instanceof Node.Text(var text, var literal, var line) && !literal && !text.isEmpty())
            reading.note("Line " + line + ": the lifecycle policies stand elsewhere, in " + text + ".");
    }

    void policy(Node.Group policy) {
        reading.lifecycleStated();
        if (policy.entries().size() > 1) {
            severalTransitions(
                    policy.line(),
                    String.join(
                            ", ",
                            policy.entries().stream()
                                    .map(entry -> entry.written(between))
                                    .toList()));
        }
        for (var entry : policy.entries()) {
            Attribute.of(entry.name(), reading.form())
                    .filter(Attribute.TRANSITIONS::contains)
                    .ifPresentOrElse(
                            attribute -> attribute(attribute, entry),
                            () -> unknownTransition(entry.name(), entry.line(), entry.written(between)));
        }
    }

    void severalTransitions(int line, String written) {
        reading.defect(
                Severity.DOES_NOT_RUN,
                line,
                written,
                "A lifecycle policy holds one transition: two in one are refused.",
                "a policy of its own for each transition",
                Cited.MODEL);
    }

    void unknownTransition(String name, int line, String written) {
        reading.defect(
                Severity.DOES_NOT_RUN,
                line,
                written,
                "A lifecycle policy has no transition " + name + ".",
                "one of "
                        + String.join(
                                ", ",
                                Attribute.TRANSITIONS.stream()
                                        .map(attribute -> attribute.in(reading.form()))
                                        .toList()),
                Cited.MODEL);
    }
}
