package dev.efsplanner.export;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.workload.Parsed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The formats a row of the plan can be exported to.
public enum Exporter {
    AWS_CLI("aws-cli", "AWS CLI script", AwsCliScript::files),
    CLOUDFORMATION("cloudformation", "CloudFormation template", CloudFormation::files),
    CDK_TYPESCRIPT("cdk-typescript", "CDK stack in TypeScript", CdkTypeScript::files),
    CDK_JAVA("cdk-java", "CDK stack in Java", CdkJava::files),
    CDK_PYTHON("cdk-python", "CDK stack in Python", CdkPython::files),
    TERRAFORM("terraform", "Terraform configuration", Terraform::files),
    USAGE("usage", "Mounting it: shell, cloud-init, Kubernetes, ECS, Lambda", Usage::files);

    /// What the command line calls all formats together.
    public static final String ALL = "all";

    private final String code;
    private final String label;
    private final Function<Design, List<SourceFile>> files;

    Exporter(String code, String label, Function<Design, List<SourceFile>> files) {
        this.code = code;
        this.label = label;
        this.files = files;
    }

    /// The spelling on the command line.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Exporter> of(String code) {
        return Arrays.stream(values()).filter(e -> e.code.equals(code)).findFirst();
    }

    public Export export(Evaluation evaluation) {
        return export(evaluation, List.of(this));
    }

    /// Every format in one folder; their paths never meet.
    public static Export all(Evaluation evaluation) {
        return export(evaluation, List.of(values()));
    }

    private static Export export(Evaluation evaluation, List<Exporter> formats) {
        return switch (Design.of(evaluation)) {
            case Parsed.Valid<Design>(var design) ->
                new Export.Exported(formats.stream()
                        .flatMap(format -> format.files.apply(design).stream())
                        .toList());
            case Parsed.Invalid<Design>(var problems) -> new Export.Refused(problems);
        };
    }
}
