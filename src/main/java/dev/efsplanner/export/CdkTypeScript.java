package dev.efsplanner.export;

import java.util.List;

/// Writes the CDK project in TypeScript.
final class CdkTypeScript {
    private CdkTypeScript() {}

    static List<SourceFile> files(Design design) {
        return List.of();
    }
}
