package dev.efsplanner.intake;

import dev.efsplanner.intake.CodeToken.Kind;
import dev.efsplanner.intake.CodeTokens.Style;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the CDK's `FileSystem` in TypeScript, Python and Java, and what opens its security group.
final class CdkReader {
    /// The properties besides the attributes, from the list of `FileSystemProps`.
    private static final Set<String> OTHERS = Set.of(
            "vpc",
            "vpcSubnets",
            "securityGroup",
            "fileSystemName",
            "fileSystemPolicy",
            "allowAnonymousAccess",
            "replicationOverwriteProtection",
            "replicationConfiguration",
            "removalPolicy");

    private static final Pattern OPENS = Pattern.compile(
            "(?:.*\\.)?(?:addIngressRule|add_ingress_rule|allowFrom\\w*|allow_from\\w*|allowInternally|allow_internally)");
    private static final Pattern OPENS_NFS =
            Pattern.compile("(?:.*\\.)?(?:allowDefaultPort\\w*|allow_default_port\\w*)");

    private final Reading reading;
    private final CodeParser code;
    private final CdkArguments arguments;

    private CdkReader(String text, PastedForm form) {
        reading = new Reading(form);
        code = new CodeParser(text, form == PastedForm.CDK_PYTHON ? Style.PYTHON : Style.SCRIPT, 1);
        arguments = new CdkArguments(code, form);
    }

    static Reading read(String text, PastedForm form) {
        var reader = new CdkReader(text, form);
        for (int at = 0; at + 1 < reader.code.size(); at++) {
            if (reader.code.token(at).kind() == Kind.WORD && reader.code.is(at + 1, '(')) reader.call(at);
        }
        return reader.reading;
    }

    private void call(int at) {
        var token = code.token(at);
        if (isNamed(at, "FileSystem")) fileSystem(at);
        else if (isNamed(at, "SecurityGroup")) reading.network().group(token.line(), token.text());
        else if (isNamed(at, "Metric")) metric(at);
        else if (OPENS_NFS.matcher(token.text()).matches()) reading.network().nfs();
        else if (OPENS.matcher(token.text()).matches() && arguments.written(at).contains("2049"))
            reading.network().nfs();
    }

    /// A construct is made here: `new efs.FileSystem(`, `efs.FileSystem(` or `FileSystem.Builder.create(`.
    private boolean isNamed(int at, String construct) {
        var text = code.token(at).text();
        boolean plain = text.equals(construct) || text.endsWith("." + construct);
        return switch (reading.form()) {
            case CDK_PYTHON -> plain;
            case CDK_JAVA ->
                text.endsWith(construct + ".Builder.create")
                                && (text.length() == construct.length() + 15
                                        || text.charAt(text.length() - construct.length() - 16) == '.')
                        || text.equals(construct + "Props.builder");
            case CDK_TYPESCRIPT -> plain && at > 0 && code.token(at - 1).isWord("new");
            case AWS_CLI, DESCRIPTION, TERRAFORM, CLOUDFORMATION -> false;
        };
    }

    private void fileSystem(int at) {
        var token = code.token(at);
        if (!reading.begin(token.line(), token.text())) {
            reading.note("Line " + token.line() + ": another file system is set up; only the first is read.");
            return;
        }
        var props = arguments.of(at);
        reading.network().targetsAreThere();
        var group = reading.form() == PastedForm.CDK_PYTHON ? "security_group" : "securityGroup";
        if (props.has(group)) reading.network().groupGiven();
        var others = new HashSet<String>();
        OTHERS.forEach(name -> others.add(
                reading.form() == PastedForm.CDK_PYTHON
                        ? name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                        : name));
        for (var entry : props.entries()) {
            if (!entry.name().startsWith("...")) continue;
            reading.onlyPart();
            reading.note("Line " + entry.line() + ": what " + entry.name() + " adds is not read.");
            others.add(entry.name());
        }
        new TreeReader(reading).attributes(props, others);
    }

    private void metric(int at) {
        var props = arguments.of(at);
        boolean python = reading.form() == PastedForm.CDK_PYTHON;
        if (props.text("namespace").filter("AWS/EFS"::equals).isEmpty()) return;
        reading.alarm(new Reading.Alarm(
                code.token(at).line(),
                code.token(at).text(),
                props.get(python ? "metric_name" : "metricName").flatMap(AlarmReader::literal),
                props.get(python ? "dimensions_map" : "dimensionsMap")
                        .filter(AlarmReader::namesFileSystem)
                        .isPresent(),
                true));
    }
}
