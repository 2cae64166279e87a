package dev.efsplanner.intake;

/// How a form writes that an attribute has a value: what would be right, ready to be pasted.
final class Wordings {
    private Wordings() {}

    /// @param value in the API's spelling
    static String of(PastedForm form, Attribute attribute, String value) {
        var name = attribute.in(form);
        return switch (form) {
            case AWS_CLI, DESCRIPTION -> ofCli(attribute, value);
            case TERRAFORM ->
                attribute == Attribute.BACKUP
                        ? "an aws_efs_backup_policy with status = \"ENABLED\""
                        : name + " = " + (isBare(attribute) ? value : '"' + value + '"');
            case CLOUDFORMATION ->
                attribute == Attribute.BACKUP ? "BackupPolicy with Status: ENABLED" : name + ": " + value;
            case CDK_TYPESCRIPT -> name + ": " + inCdk(attribute, value, "efs.", "true", "cdk.");
            case CDK_PYTHON -> name + "=" + inCdk(attribute, value, "efs.", "True", "cdk.");
            case CDK_JAVA -> "." + name + "(" + inCdk(attribute, value, "", "true", "") + ")";
        };
    }

    private static String ofCli(Attribute attribute, String value) {
        var name = attribute.in(PastedForm.AWS_CLI);
        return switch (attribute) {
            case ENCRYPTED, BACKUP -> name;
            case TO_IA, TO_ARCHIVE, BACK -> name + "=" + value;
            case PERFORMANCE_MODE, THROUGHPUT_MODE, PROVISIONED, ZONE, KEY -> name + " " + value;
        };
    }

    private static boolean isBare(Attribute attribute) {
        return attribute == Attribute.ENCRYPTED || attribute == Attribute.PROVISIONED;
    }

    private static String inCdk(Attribute attribute, String value, String module, String yes, String core) {
        return switch (attribute) {
            case PERFORMANCE_MODE, THROUGHPUT_MODE, TO_IA, TO_ARCHIVE, BACK ->
                module + attribute.constants() + "." + Attribute.constant(value);
            case PROVISIONED -> core + "Size.mebibytes(" + value + ")";
            case ENCRYPTED, BACKUP, ZONE -> yes;
            case KEY -> value;
        };
    }
}
