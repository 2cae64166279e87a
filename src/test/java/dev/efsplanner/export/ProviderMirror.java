package dev.efsplanner.export;

import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder from which Terraform installs AWS's provider without a network: `TF_PLUGINS`, or one of the places where
/// Terraform's own guide keeps it.
final class ProviderMirror {
    private static final String PROVIDER = "registry.terraform.io/hashicorp/aws";

    private ProviderMirror() {}

    /// Ends the test where there is none.
    static Path find() {
        var found = Stream.of(
                        Optional.ofNullable(System.getenv("TF_PLUGINS")).orElse(""),
                        System.getProperty("user.home") + "/.terraform.d/plugins",
                        "/usr/local/share/terraform/plugins",
                        "/usr/share/terraform/plugins")
                .map(Path::of)
                .filter(ProviderMirror::holds)
                .findFirst()
                .or(ProviderMirror::underOpt);
        if (found.isEmpty()) Tool.absent("no hashicorp/aws provider for terraform (set TF_PLUGINS)");
        return found.orElseThrow();
    }

    private static Optional<Path> underOpt() {
        var opt = Path.of("/opt");
        if (!Files.isDirectory(opt)) return Optional.empty();
        try (var folders = Files.list(opt)) {
            return folders.filter(ProviderMirror::holds).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path folder) {
        return Files.isDirectory(folder.resolve(PROVIDER));
    }
}
