package dev.efsplanner.export;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/// Exports on their way to disk, for the tools that judge them.
final class Written {
    private Written() {}

    static Design design(Evaluation row) {
        return switch (Design.of(row)) {
            case Parsed.Valid<Design>(var design) -> design;
            case Parsed.Invalid<Design>(var problems) -> throw new AssertionError(problems);
        };
    }

    /// As Terraform, and so every format, sets it up.
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<SourceFile> files(Exporter exporter, Evaluation row) {
        return assertInstanceOf(Export.Exported.class, exporter.export(row)).files();
    }

    static List<Problem> problems(Evaluation row) {
        return assertInstanceOf(Export.Refused.class, Exporter.all(row)).problems();
    }

    static String text(Exporter exporter, Evaluation row, String path) {
        return files(exporter, row).stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static void to(Path folder, List<SourceFile> files) {
        for (var file : files) write(folder.resolve(file.path()), file.text());
    }

    static Path write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path executable(Path path, String text) {
        write(path, text);
        if (!path.toFile().setExecutable(true)) throw new IllegalStateException(path + " cannot be made executable");
        return path;
    }
}
