package dev.efsplanner.intake;

import java.util.List;

/// Reads what AWS answers to describe-file-systems, and to the questions on its lifecycle, backup and mount targets
/// where their answers follow.
final class DescriptionReader {
    private static final List<Attribute> SHOWN = List.of(
            Attribute.PERFORMANCE_MODE,
            Attribute.THROUGHPUT_MODE,
            Attribute.PROVISIONED,
            Attribute.ZONE,
            Attribute.ENCRYPTED);

    private final Reading reading = new Reading(PastedForm.DESCRIPTION);
    private final TreeReader tree = new TreeReader(reading);

    private DescriptionReader() {}

    /// @param documents one after the other, as they were pasted
    static Reading read(List<Node> documents) {
        var reader = new DescriptionReader();
        reader.reading.onlyPart();
        documents.forEach(reader::document);
        if (reader.reading.line().isPresent() && !reader.reading.hasLifecycle())
            reader.reading.note(
                    "The lifecycle policy is not in it: paste the answer of describe-lifecycle-configuration"
                            + " below it.");
        return reader.reading;
    }

    private void document(Node document) {
        if (!(document instanceof Node.Group answer)) {
            Node.groups(document).forEach(this::fileSystem);
            return;
        }
        answer.get("FileSystems").ifPresent(list -> Node.groups(list).forEach(this::fileSystem));
        if (answer.has("FileSystemId") || answer.has("CreationToken")) fileSystem(answer);
        answer.get("LifecyclePolicies").ifPresent(tree::policies);
        answer.group("BackupPolicy")
                .flatMap(policy -> policy.all("Status").findFirst())
                .ifPresent(status -> CloudFormationReader.backup(reading, status));
        answer.get("MountTargets")
                .ifPresent(list -> Node.groups(list)
                        .findAny()
                        .ifPresent(_ -> reading.network().targetsAreThere()));
    }

    private void fileSystem(Node.Group shown) {
        var id = shown.text("FileSystemId").orElse("the file system");
        if (!reading.begin(shown.line(), id)) {
            reading.note("Line " + shown.line() + ": " + id + " is shown too; only the first file system is read.");
            return;
        }
        for (var attribute : SHOWN) {
            shown.all(attribute.api())
                    .filter(entry -> !Node.shown(entry.value()).equals("null"))
                    .findFirst()
                    .ifPresent(entry -> tree.attribute(attribute, entry));
        }
        shown.all("NumberOfMountTargets").findFirst().ifPresent(entry -> {
            if (Node.shown(entry.value()).equals("0")) reading.network().noTargets(entry.line(), entry.written(": "));
            else reading.network().targetsAreThere();
        });
    }
}
