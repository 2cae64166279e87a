package dev.efsplanner.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `terraform/`: a root module of the `aws_efs_*` resources and all that belongs to them.
///
/// Everything a user can have typed is a quoted literal of [HclText] or stands behind `#`; there are no heredocs and no
/// block comments to break out of.
final class Terraform {
    private static final String FOLDER = "terraform/";

    private Terraform() {}

    static List<SourceFile> files(Design design) {
        var header = header(design);
        return List.of(
                SourceFile.plain(FOLDER + "README.md", readme(design)),
                SourceFile.plain(FOLDER + ".gitignore", TerraformText.GITIGNORE),
                SourceFile.plain(FOLDER + "terraform.tfvars.example", TerraformText.EXAMPLE),
                SourceFile.plain(
                        FOLDER + "versions.tf",
                        Template.fill(
                                TerraformText.VERSIONS,
                                Map.of("header", header, "region", HclText.string(design.region())))),
                SourceFile.plain(FOLDER + "variables.tf", variables(design, header)),
                SourceFile.plain(FOLDER + "main.tf", header + "\n" + main(design)),
                SourceFile.plain(
                        FOLDER + "outputs.tf",
                        Template.fill(TerraformText.OUTPUTS, Map.of("header", header, "mount", mount(design)))));
    }

    private static String header(Design design) {
        return design.notes().header().stream()
                .map(line -> ("# " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String readme(Design design) {
        return Template.fill(
                TerraformText.README,
                Map.of("token", design.token(), "cli", design.oneZone() && !design.backup() ? TerraformText.CLI : ""));
    }

    private static String variables(Design design, String header) {
        return Template.fill(
                TerraformText.VARIABLES,
                Map.of(
                        "header",
                        header,
                        "first",
                        design.oneZone() ? TerraformText.FIRST : "",
                        "topic",
                        HclText.string(design.alarmTopicArn().orElse("")),
                        "plainRegion",
                        design.region()));
    }

    private static String main(Design design) {
        var file = new HclBody();
        TerraformStorage.write(file, design);
        TerraformNetwork.write(file, design);
        TerraformWatch.write(file, design);
        return file.text();
    }

    private static String mount(Design design) {
        var options = design.oneZone() ? "tls,az=${" + TerraformText.ZONE + "}," : "tls,";
        return Template.fill(TerraformText.MOUNT, Map.of("options", options));
    }
}
