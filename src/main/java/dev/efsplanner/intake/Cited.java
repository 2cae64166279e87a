package dev.efsplanner.intake;

/// Where the rules are known from, with the ids that the spec editions use.
final class Cited {
    static final String MODEL = "API model 2015-02-01 (S14)";
    static final String PERFORMANCE = "EFS user guide, performance (S1)";
    static final String METRICS = "EFS user guide, metrics (S4)";
    static final String MOUNTING = "EFS user guide, mount settings (S10)";
    static final String HELPER = "efs-utils 3.2.0 (S17)";
    static final String LIFECYCLE = "EFS user guide, lifecycle management (S9)";
    static final String FAQ = "EFS FAQ (S15)";
    static final String CLI = "AWS CLI 1.45.11";
    static final String ALARMS = "CloudWatch API, PutMetricAlarm";
    static final String CDK = "AWS CDK 2, aws-efs";
    static final String TERRAFORM = "Terraform provider hashicorp/aws";
    static final String CLOUDFORMATION = "CloudFormation, AWS::EFS::FileSystem";
    static final String CONTROLS = "AWS Security Hub, EFS controls";
    static final String SHELL = "bash";

    private Cited() {}

    /// Who refuses what a form does not know.
    static String of(PastedForm form) {
        return switch (form) {
            case AWS_CLI, DESCRIPTION -> MODEL;
            case TERRAFORM -> TERRAFORM;
            case CLOUDFORMATION -> CLOUDFORMATION;
            case CDK_TYPESCRIPT, CDK_PYTHON, CDK_JAVA -> CDK;
        };
    }
}
