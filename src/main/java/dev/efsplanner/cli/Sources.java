package dev.efsplanner.cli;

import dev.efsplanner.export.SourceFile;
import dev.efsplanner.store.FileText;
import java.nio.charset.StandardCharsets;

/// Exported files on their way to the disk.
final class Sources {
    private Sources() {}

    /// @param folder empty, or ends with `/`
    static FileText in(String folder, SourceFile file) {
        return new FileText(folder + file.path(), file.text().getBytes(StandardCharsets.UTF_8), file.executable());
    }
}
