package dev.efsplanner.intake;

import java.util.List;
import java.util.Optional;

/// Reads commands of the AWS CLI, and the mount commands that stand beside them.
final class CliReader {
    private final Reading reading;
    private final Understanding understanding;

    private CliReader(Reading reading) {
        this.reading = reading;
        understanding = new Understanding(reading);
    }

    static Reading read(String text) {
        var reading = new Reading(PastedForm.AWS_CLI);
        var reader = new CliReader(reading);
        var mounts = new MountChecks(reading);
        for (var command : ShellText.commands(text, reading)) {
            AwsCommand.of(command).ifPresentOrElse(reader::command, () -> mounts.command(command));
        }
        return reading;
    }

    private void command(AwsCommand command) {
        OptionChecks.of(command, reading);
        switch (command.name()) {
            case "efs create-file-system" -> create(command);
            case "efs update-file-system" -> update(command);
            case "efs put-lifecycle-configuration" ->
                command.option("lifecycle-policies").ifPresent(this::lifecycle);
            case "efs put-backup-policy" -> command.option("backup-policy").ifPresent(this::backup);
            case "efs create-mount-target" ->
                reading.network().target(command.line(), shown(command), command.has("security-groups"));
            case "cloudwatch put-metric-alarm" -> alarm(command);
            case "ec2 create-security-group" -> reading.network().group(command.line(), shown(command));
            case "ec2 authorize-security-group-ingress" -> ingress(command);
            default -> {}
        }
    }

    private static String shown(AwsCommand command) {
        return "aws " + command.name();
    }

    private void create(AwsCommand command) {
        if (!reading.begin(command.line(), shown(command))) {
            reading.note("Line " + command.line() + ": another file system is created; only the first is read.");
            return;
        }
        attributes(command);
        command.option("cli-input-json").ifPresent(this::request);
        if (command.has("cli-input-yaml")) reading.note("What --cli-input-yaml names is not read.");
    }

    /// Of a file system that is there already, or of the one that is created above.
    private void update(AwsCommand command) {
        if (reading.begin(command.line(), shown(command))) reading.onlyPart();
        attributes(command);
    }

    private void attributes(AwsCommand command) {
        for (var option : command.options()) {
            boolean no = option.name().startsWith("no-");
            Attribute.of("--" + (no ? option.name().substring(3) : option.name()), reading.form())
                    .ifPresent(attribute -> attribute(attribute, option, no));
        }
    }

    private void attribute(Attribute attribute, AwsCommand.Option option, boolean no) {
        boolean flag = attribute == Attribute.ENCRYPTED || attribute == Attribute.BACKUP;
        if (flag) {
            boolean off = no || option.value().equals("false");
            understanding.state(attribute, off ? "false" : "true", true, option.line(), option.written());
        } else if (!option.values().isEmpty()) {
            var value = option.values().getFirst();
            understanding.state(attribute, value.text(), !value.isOpen(), option.line(), option.written());
        }
    }

    /// `TransitionToIA=AFTER_30_DAYS TransitionToArchive=…`, or the same in JSON.
    private void lifecycle(AwsCommand.Option option) {
        reading.lifecycleStated();
        for (var value : option.values()) {
            if (value.text().strip().startsWith("[") || value.text().strip().startsWith("{")) {
                new TreeReader(reading).policies(CodeParser.json(value.text(), value.line()));
                continue;
            }
            var pairs = List.of(value.text().split(","));
            if (pairs.size() > 1) new TreeReader(reading).severalTransitions(value.line(), value.text());
            for (var pair : pairs) transition(pair, value.line());
        }
    }

    private void transition(String pair, int line) {
        int equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals).strip();
        var value = equals < 0 ? "" : pair.substring(equals + 1).strip();
        Attribute.of(name, reading.form())
                .filter(Attribute.TRANSITIONS::contains)
                .ifPresentOrElse(
                        attribute -> understanding.state(attribute, value, !value.contains("$"), line, pair),
                        () -> new TreeReader(reading).unknownTransition(name, line, pair));
    }

    private void backup(AwsCommand.Option option) {
        if (option.values().isEmpty()) return;
        var text = option.value().replaceAll("[\\s\"{}]", "").replace(':', '=');
        boolean on = text.equals("Status=ENABLED");
        boolean off = text.equals("Status=DISABLED");
        if (on || off)
            understanding.state(Attribute.BACKUP, Boolean.toString(on), true, option.line(), option.written());
        else if (option.values().getFirst().isOpen())
            reading.state(Attribute.BACKUP, new Stated(text, false, option.line(), option.written()));
        else
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    option.line(),
                    option.written(),
                    "A backup policy has a Status, ENABLED or DISABLED.",
                    "--backup-policy Status=ENABLED",
                    Cited.MODEL);
    }

    private void request(AwsCommand.Option option) {
        var text = option.value().strip();
        if (!text.startsWith("{")) {
            reading.note("Line " + option.line() + ": the request is elsewhere, in " + text + "; it is not read.");
            reading.onlyPart();
            return;
        }
        if (CodeParser.json(text, option.line()) instanceof Node.Group request)
            new TreeReader(reading).request(request);
    }

    private void alarm(AwsCommand command) {
        var json = command.option("cli-input-json")
                .flatMap(option -> Optional.of(CodeParser.json(option.value(), option.line())));
        if (json.isPresent()) {
            if (json.get() instanceof Node.Group request) new AlarmReader(reading).ofApi(request, command.line());
            return;
        }
        var namespace = command.option("namespace").map(AwsCommand.Option::value);
        var metric = command.option("metric-name").map(AwsCommand.Option::value);
        if (namespace.isPresent() && !namespace.get().equals("AWS/EFS")) return;
        if (namespace.isEmpty() && metric.isEmpty()) return;
        boolean dimension = command.option("dimensions")
                .filter(option -> option.value().contains("FileSystemId"))
                .isPresent();
        reading.alarm(new Reading.Alarm(
                command.line(),
                shown(command),
                metric,
                dimension,
                command.has("evaluation-periods") || command.has("evaluation-criteria")));
    }

    private void ingress(AwsCommand command) {
        var port = command.option("port").map(AwsCommand.Option::value).orElse("");
        var protocol = command.option("protocol").map(AwsCommand.Option::value).orElse("");
        var permissions =
                command.option("ip-permissions").map(AwsCommand.Option::value).orElse("");
        if (Ports.holdsNfs(port) || protocol.equals("-1") || protocol.equals("all") || permissions.contains("2049"))
            reading.network().nfs();
    }
}
