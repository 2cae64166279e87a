package dev.efsplanner.export;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The npm packages that `cdk-typescript/` names, for all tests: installed once, they stay until `mvn clean`.
final class CdkPackages {
    static final Path PROJECT = Checkout.ROOT.resolve("target/cdk-typescript");
    static final Path FOLDER = PROJECT.resolve("node_modules");

    private CdkPackages() {}

    /// Ends the test as skipped where they cannot be had.
    static void install() throws IOException {
        Tool.need("node", "npm");
        var wanted = Written.text(Exporter.CDK_TYPESCRIPT, Rows.ELASTIC, "cdk-typescript/package.json");
        var installed = FOLDER.resolve(".installed.json");
        if (Files.exists(installed) && Files.readString(installed).equals(wanted)) return;
        Written.write(PROJECT.resolve("package.json"), wanted);
        var ran = Tool.run(
                PROJECT,
                Map.of(),
                List.of("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--no-package-lock"));
        if (ran.exit() != 0)
            Tool.absent("no package registry: " + ran.err().lines().limit(2).toList());
        Files.writeString(installed, wanted);
    }
}
