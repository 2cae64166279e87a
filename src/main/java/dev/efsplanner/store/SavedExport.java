package dev.efsplanner.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// What lies in a folder or a zip file that an export was saved to.
public sealed interface SavedExport {
    /// @param texts by path with `/`; what is no UTF-8 has signs in the place of its bytes
    record Read(Map<String, String> texts) implements SavedExport {
        public Read {
            texts = Map.copyOf(texts);
        }
    }

    /// @param message what stood in the way, in words that follow the name of the place
    record Failed(String message) implements SavedExport {}

    int MOST_FILES = 5_000;
    int LARGEST_FILE = 4 * 1024 * 1024;
    int LARGEST_SUM = 64 * 1024 * 1024;

    /// What clients of the formats make beside the files; it is large and not ours.
    Set<String> NOT_OURS =
            Set.of("node_modules", "cdk.out", ".terraform", "target", ".git", ".venv", "__pycache__", ".part");

    static boolean isZip(Path place) {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Files too large to be an export's are passed over; what has too many is refused.
    static SavedExport read(Path place) {
        try {
            if (Files.isDirectory(place)) return folder(place);
            if (Files.notExists(place)) return new Failed("does not exist");
            return zip(place);
        } catch (ZipException e) {
            return new Failed("is neither a folder nor a zip file that can be read: " + e.getMessage());
        } catch (IOException e) {
            return new Failed("cannot be read: " + WholeFiles.reason(e));
        }
    }

    private static SavedExport folder(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder)
                                && NOT_OURS.contains(inner.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.size() <= LARGEST_FILE && Files.isRegularFile(file))
                    files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.size() > MOST_FILES) return tooMany();
        var texts = new TreeMap<String, String>();
        long sum = 0;
        for (var file : files.entrySet()) {
            sum += Files.size(file.getValue());
            if (sum > LARGEST_SUM) return tooMany();
            texts.put(file.getKey(), new String(Files.readAllBytes(file.getValue()), StandardCharsets.UTF_8));
        }
        return new Read(texts);
    }

    private static SavedExport zip(Path file) throws IOException {
        var texts = new TreeMap<String, String>();
        long sum = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var bytes = new ByteArrayOutputStream();
                // What the entry claims of its size need not be true.
                bytes.write(zip.readNBytes(LARGEST_FILE + 1));
                sum += bytes.size();
                if (texts.size() >= MOST_FILES || sum > LARGEST_SUM) return tooMany();
                if (bytes.size() <= LARGEST_FILE) texts.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
            }
        }
        return texts.isEmpty() ? new Failed("is no zip file, or an empty one") : new Read(texts);
    }

    private static Failed tooMany() {
        return new Failed("holds more files than any export: choose the folder or zip file of an export");
    }
}
