package dev.efsplanner.intake;

/// What a pasted set-up is written in.
public enum PastedForm {
    AWS_CLI("awsCli", "AWS CLI commands"),
    DESCRIPTION("description", "the answer of describe-file-systems"),
    TERRAFORM("terraform", "Terraform"),
    CLOUDFORMATION("cloudFormation", "a CloudFormation template"),
    CDK_TYPESCRIPT("cdkTypeScript", "CDK code in TypeScript"),
    CDK_PYTHON("cdkPython", "CDK code in Python"),
    CDK_JAVA("cdkJava", "CDK code in Java");

    private final String code;
    private final String label;

    PastedForm(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The spelling in the planner's own files.
    public String code() {
        return code;
    }

    /// As it stands within a sentence.
    public String label() {
        return label;
    }

    boolean isCdk() {
        return this == CDK_TYPESCRIPT || this == CDK_PYTHON || this == CDK_JAVA;
    }
}
