package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `terraform/` as Terraform and AWS's own provider take it.
class TerraformTest {
    /// Here Terraform links to the provider.
    private static final Path DATA = Checkout.ROOT.resolve("target/terraform");

    @TempDir
    Path folder;

    @Test
    void every_configuration_is_laid_out_as_terraform_does_whatever_the_name() {
        Tool.need("terraform");
        rows(folder);
        var ran = Tool.run(
                folder,
                Map.of("TF_CLI_CONFIG_FILE", "/dev/null"),
                List.of("terraform", "fmt", "-check", "-diff", "-recursive"));
        assertEquals("", ran.out() + ran.err());
        ran.good();
    }

    @Test
    void every_configuration_is_valid_for_the_provider_whatever_the_name() {
        Tool.need("terraform");
        var mirror = ProviderMirror.find();
        var root = new StringBuilder(Written.text(Exporter.TERRAFORM, Rows.ELASTIC, "terraform/versions.tf"));
        for (var name : rows(folder)) {
            folder.resolve(name + "/versions.tf").toFile().delete();
            root.append("module \"")
                    .append(name)
                    .append("\" {\n  source = \"./")
                    .append(name)
                    .append("\"\n");
            root.append("  vpc_id = \"vpc-0123456789abcdef0\"\n  subnet_ids = [\"subnet-0123456789abcdef0\"]\n}\n");
        }
        Written.write(folder.resolve("main.tf"), root.toString());
        terraform(folder, mirror, Map.of(), "init").good();
        terraform(folder, mirror, Map.of(), "validate").good();
    }

    /// @return the folders' names
    private static List<String> rows(Path folder) {
        var rows = Stream.concat(
                        Rows.COVER.stream(),
                        HostileNames.EXPORTABLE.stream().map(name -> Rows.named(Rows.BURSTING, name)))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    written(folder.resolve("row" + i), rows.get(i));
                    return "row" + i;
                })
                .toList();
    }

    private static Path written(Path folder, Evaluation row) {
        for (var file : Written.files(Exporter.TERRAFORM, row))
            Written.write(folder.resolve(Path.of(file.path()).getFileName()), file.text());
        return folder;
    }

    private static Tool.Ran terraform(Path folder, Path mirror, Map<String, String> environment, String... words) {
        var settings = Written.write(
                folder.resolve("terraform.rc"),
                "provider_installation {\n  filesystem_mirror {\n    path = \"" + mirror + "\"\n  }\n}\n");
        var all = new HashMap<>(environment);
        all.putAll(Map.of(
                "TF_CLI_CONFIG_FILE", settings.toString(),
                "CHECKPOINT_DISABLE", "1",
                "TF_IN_AUTOMATION", "1",
                "TF_INPUT", "0",
                "TF_DATA_DIR", DATA.resolve(folder.getFileName()).toString(),
                "AWS_PROFILE", ""));
        var command = Stream.concat(Stream.of("terraform"), Stream.concat(Stream.of(words), Stream.of("-no-color")))
                .toList();
        return Tool.run(folder, all, command);
    }
}
