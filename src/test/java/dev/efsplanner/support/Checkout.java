package dev.efsplanner.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of this checkout, for tests about the repository itself.
public final class Checkout {
    public static final Path ROOT = Path.of("").toAbsolutePath();

    private Checkout() {}

    /// Every file under `folder` whose name ends in `ending`, as paths from the root, in order; none if there is no
    /// such folder.
    public static List<Path> files(String folder, String ending) {
        var start = ROOT.resolve(folder);
        if (!Files.exists(start)) return List.of();
        try (var walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
