package dev.efsplanner.intake;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what form a pasted set-up has, and reads it.
public final class SetupReader {
    /// The longest paste that is read, in characters.
    public static final int LONGEST = 1 << 20;

    private static final Pattern CLI = Pattern.compile(
            "\\baws\\s+(?:--\\S+\\s+\\S+\\s+)*(?:efs|cloudwatch|ec2)\\s|\\bmount\\s.*-t\\s*(?:efs|nfs)");
    private static final Pattern FSTAB = Pattern.compile("(?m)^\\s*fs-\\S+\\s+/\\S*\\s+(?:efs|nfs4?)\\s");
    private static final Pattern TERRAFORM = Pattern.compile("resource\\s+\"?aws_(?:efs_\\w+|cloudwatch_metric_alarm)");
    private static final Pattern NEW = Pattern.compile("\\bnew\\s+(?:\\w+\\.)*FileSystem\\s*\\(");
    private static final Pattern MADE = Pattern.compile("(?<!new\\s)\\b(?:\\w+\\.)*(?<!\\w)FileSystem\\s*\\(");

    private static final String KNOWN =
            "paste AWS CLI commands (aws efs create-file-system …), the answer of aws efs describe-file-systems,"
                    + " Terraform (resource \"aws_efs_file_system\" …), a CloudFormation template (Type:"
                    + " AWS::EFS::FileSystem) or CDK code (new efs.FileSystem(…))";

    private SetupReader() {}

    /// Never throws, whatever the text; what is no set-up is refused in words.
    public static Parsed<Sample> read(String pasted) {
        if (pasted.isBlank()) return refused("there is nothing to read: " + KNOWN);
        if (pasted.length() > LONGEST) return refused("is longer than a million characters, which no set-up is");
        var text = Fences.opened(pasted);
        var first = text.strip();
        if (first.startsWith("{") || first.startsWith("[")) return json(text);
        return code(text)
                .map(reading -> reading.line().isEmpty() && isEmpty(reading)
                        ? SetupReader.<Sample>refused("no file system of EFS is set up in it: " + KNOWN)
                        : new Parsed.Valid<>(Sample.of(reading)))
                .orElseGet(() -> refused("this is none of the forms that are read: " + KNOWN));
    }

    private static boolean isEmpty(Reading reading) {
        return reading.defects().isEmpty()
                && reading.alarms().isEmpty()
                && !reading.isMounted()
                && !reading.network().hasTarget()
                && reading.network().group().isEmpty();
    }

    private static Optional<Reading> code(String text) {
        if (TERRAFORM.matcher(text).find()) return Optional.of(TerraformReader.read(text));
        if (text.contains("AWS::EFS::")) return Optional.of(CloudFormationReader.read(YamlText.read(text)));
        if (text.contains("FileSystem.Builder.create") || text.contains("FileSystemProps.builder"))
            return Optional.of(CdkReader.read(text, PastedForm.CDK_JAVA));
        if (NEW.matcher(text).find()) return Optional.of(CdkReader.read(text, PastedForm.CDK_TYPESCRIPT));
        if (MADE.matcher(text).find()) return Optional.of(CdkReader.read(text, PastedForm.CDK_PYTHON));
        return CLI.matcher(text).find() || FSTAB.matcher(text).find()
                ? Optional.of(CliReader.read(text))
                : Optional.empty();
    }

    private static Parsed<Sample> json(String text) {
        var documents = new ArrayList<Node>();
        for (var part : JsonParts.of(text)) {
            // The lines above stay, so that a fault is told with its line of the paste.
            if (JsonDocument.read("\n".repeat(part.line() - 1) + part.text())
                    instanceof CheckedJson.Refused(var faults))
                return refused(
                        "looks like JSON but is none: " + faults.getFirst().message());
            documents.add(CodeParser.json(part.text(), part.line()));
        }
        if (text.contains("\"efs-planner/"))
            return refused("is a file of this planner: open it as a workload instead of pasting it");
        if (text.contains("AWS::EFS::"))
            return new Parsed.Valid<>(Sample.of(CloudFormationReader.read(new Node.Many(documents, 1))));
        if (documents.size() == 1 && isRequest(documents.getFirst())) {
            var reading = new Reading(PastedForm.AWS_CLI);
            var request = (Node.Group) documents.getFirst();
            reading.begin(request.line(), "the request");
            new TreeReader(reading).request(request);
            return new Parsed.Valid<>(Sample.of(reading));
        }
        var reading = DescriptionReader.read(documents);
        return reading.line().isPresent()
                ? new Parsed.Valid<>(Sample.of(reading))
                : refused("no file system stands in this JSON: " + KNOWN);
    }

    /// What `--cli-input-json` takes, not what AWS answers.
    private static boolean isRequest(Node document) {
        return document instanceof Node.Group group
                && !group.has("FileSystems")
                && !group.has("FileSystemId")
                && (group.has("PerformanceMode") || group.has("ThroughputMode") || group.has("CreationToken"));
    }

    private static <T> Parsed<T> refused(String message) {
        return new Parsed.Invalid<>(List.of(new Problem("$", message)));
    }
}
